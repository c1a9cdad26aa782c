// What stands at a path and above it, before GitLab is asked to commit there: it lays files over links, submodules and folders without a
// word.
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import type { AskHost } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import { parseAnswer } from '@/utils/hosts/http-problems';
import type { Listed } from '../git/repository';
import { foldersOf } from '../git/trees';

const TreeEntry = z.object({ name: z.string(), type: z.string(), mode: z.string() });
type TreeEntry = z.infer<typeof TreeEntry>;
const Entries = z.array(TreeEntry);

/** GitLab's most. */
const PER_PAGE = 100;
const MOST_PAGES = 200;
/** Nobody looks through more names. */
const MOST_LISTED = 20;
const LINK = '120000';
/** No file system has a longer path, and nobody a link to two lines. */
const LONGEST_LINK = 4096;

const mayBeLink = (bytes: Uint8Array): boolean => bytes.length <= LONGEST_LINK && !bytes.includes(10) && !bytes.includes(0);

interface Page {
  entries: TreeEntry[];
  /** As GitLab tells them; not a number where it does not. */
  pages: number;
}

/** @param repository where it is in GitLab's API. */
export function openWay({ answer, names }: AskHost, repository: string) {
  const known = new Map<string, Page | null>();

  /** Null: there is no such folder. */
  async function read(folder: string, ref: string, page = 1): Promise<Page | null> {
    const query = String(new URLSearchParams({ path: folder, ref, per_page: String(PER_PAGE), page: String(page) }));
    const before = known.get(query);
    if (before !== undefined) return before;
    const given = await ask(query, folder === '' || page > 1);
    known.set(query, given);
    return given;
  }

  async function ask(query: string, mayBeEmpty: boolean): Promise<Page | null> {
    // Of a folder that is not there it says 404, and once said that it is empty.
    const given = await unless(
      'repository-missing',
      null,
      answer({ path: `${repository}/tree?${query}`, refusal: (status) => (status === 404 ? { means: 'repository-missing' } : null) }),
    );
    if (given === null) return null;
    const entries = parseAnswer(Entries, given, names);
    return entries.length === 0 && !mayBeEmpty ? null : { entries, pages: Number(given.headers['x-total-pages']) };
  }

  /** `everywhere`: all of a long folder is gone through. */
  async function find(folder: string, name: string, ref: string, everywhere: boolean): Promise<TreeEntry | null> {
    for (let page = 1, next = 2; page <= MOST_PAGES; page = next, next += 1) {
      const given = await read(folder, ref, page);
      const found = given?.entries.find((entry) => entry.name === name);
      if (found) return found;
      if (!given || given.entries.length < PER_PAGE) return null;
      // GitLab sorts folders first and submodules last: in between there are files only, and those are found by their own address.
      if (!everywhere && page === 1 && given.pages > 2 && given.entries.at(-1)?.type !== 'tree') next = given.pages;
    }
    return null;
  }

  /**
   * Throws the Problem `path-taken`, with the place, where a folder above `path` is something else; answers whether all of them are
   * there.
   */
  async function foldersAreFree(path: string, ref: string): Promise<boolean> {
    const folders = foldersOf(path);
    const last = folders.at(-1);
    // What it lists is a folder, and so is all above.
    if (last === undefined || (await read(last, ref))) return true;
    for (const folder of folders) {
      const parts = folder.split('/');
      const entry = await find(parts.slice(0, -1).join('/'), parts.at(-1) ?? '', ref, true);
      if (!entry) return false;
      if (entry.type !== 'tree') fail('path-taken', { ...names, path: folder });
    }
    return true;
  }

  /**
   * Throws the Problem `path-taken`, with the place, where something else than a file or a folder is in the way.
   * @param there what was read at `path`; null where nothing was.
   */
  async function isFree(path: string, there: Uint8Array | null, ref: string): Promise<void> {
    // A file that is read and is no link has nothing in its way.
    if ((there && !mayBeLink(there)) || !(await foldersAreFree(path, ref))) return;
    const parts = path.split('/');
    const entry = await find(parts.slice(0, -1).join('/'), parts.at(-1) ?? '', ref, there !== null);
    if (entry && (entry.type !== 'blob' || entry.mode === LINK)) fail('path-taken', { ...names, path });
  }

  return {
    isFree,

    /** What a folder holds, the top folder where the path is empty; null where there is no such folder. */
    async list(folder: string, ref: string): Promise<Listed[] | null> {
      const found: TreeEntry[] = [];
      for (let page = 1; page <= MOST_LISTED; page += 1) {
        const given = await read(folder, ref, page);
        if (given === null) return page === 1 ? null : listed(found);
        found.push(...given.entries);
        if (given.entries.length < PER_PAGE) break;
      }
      return listed(found);
    },
  };
}

const listed = (entries: TreeEntry[]): Listed[] => entries.map(({ name, type }) => ({ name, isFolder: type === 'tree' }));
