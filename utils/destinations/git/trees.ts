// Git's own folders, as GitHub and Gitea tell them: what lies at a path, what stands in the way, and what a tree is called once files in
// it change.
import { fromBase64 } from '@/utils/base/bytes';
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import type { AskHost } from '@/utils/hosts/ask-host';
import { blobId } from './blob-id';
import type { Refusal } from '@/utils/hosts/refusal-table';
import type { RepositoryFile } from './reading';
import type { Listed } from './repository';

const TreeEntry = z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() });
export type TreeEntry = z.infer<typeof TreeEntry>;
const Tree = z.object({ tree: z.nullable(z.array(TreeEntry)), truncated: z.boolean() });
const Blob = z.object({ encoding: z.literal('base64'), content: z.string() });

/** Of a submodule the type is `commit`; a link is a blob with a mode of its own. */
const PLAIN = new Set(['100644', '100755', '100664']);
export const isFolder = ({ type }: TreeEntry): boolean => type === 'tree';
export const isPlainFile = ({ type, mode }: TreeEntry): boolean => type === 'blob' && PLAIN.has(mode);

/** Each of them is there: a 404 on the way is a mistake and no answer. */
const known: Refusal = (status) => (status === 404 ? { means: 'answer-unexpected' } : null);

/** @param repo where GitHub and Gitea alike have it, in their API. */
export async function readBlob({ json, names }: AskHost, repo: string, sha: string): Promise<{ bytes: Uint8Array; blob: string }> {
  const { content } = await json(Blob, { path: `${repo}/git/blobs/${sha}`, refusal: known });
  const bytes = fromBase64(content);
  return bytes && (await blobId(bytes, sha)) === sha ? { bytes, blob: sha } : fail('answer-unexpected', { ...names, status: '200' });
}

export type Trees = ReturnType<typeof openTrees>;

/**
 * A tree is called by what is in it, so that each is asked for once.
 * @param pages as many as a folder may be told in.
 */
export function openTrees(host: AskHost, repo: string, pages: number) {
  const { json, names } = host;
  const read = new Map<string, { entries: TreeEntry[]; isWhole: boolean }>();

  /** `isWhole`: the host told all of it. Reading ends where `until` is found. */
  async function folder(sha: string, until?: string): Promise<{ entries: TreeEntry[]; isWhole: boolean }> {
    const before = read.get(sha);
    if (before) return before;
    const entries: TreeEntry[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const given = await json(Tree, { path: `${repo}/git/trees/${sha}${page > 1 ? `?page=${page}` : ''}`, refusal: known });
      entries.push(...(given.tree ?? []));
      if (!given.truncated) {
        read.set(sha, { entries, isWhole: true });
        return { entries, isWhole: true };
      }
      if (until !== undefined && entries.some(({ path }) => path === until)) break;
    }
    return { entries, isWhole: false };
  }

  /** Null where there is none, `unknown` where the host does not tell all of the folder. */
  async function entryIn(sha: string, name: string): Promise<TreeEntry | null | 'unknown'> {
    const { entries, isWhole } = await folder(sha, name);
    return entries.find(({ path }) => path === name) ?? (isWhole ? null : 'unknown');
  }

  /** `blocked`: the folder of the path that is none. */
  async function walk(root: string, path: string): Promise<{ entry: TreeEntry | null | 'unknown'; blocked: string | null }> {
    let here: TreeEntry = { path: '', type: 'tree', mode: '040000', sha: root };
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      if (!isFolder(here)) return { entry: null, blocked: names.slice(0, depth).join('/') };
      const entry = await entryIn(here.sha, name);
      if (entry === null || entry === 'unknown') return { entry, blocked: null };
      here = entry;
    }
    return { entry: here, blocked: null };
  }

  /** `query`: lets the host tell what is in its folders too. Where that is too much at once, folder by folder. */
  async function below(sha: string, path: string, query: string): Promise<RepositoryFile[]> {
    const inside = path === '' ? '' : `${path}/`;
    const found: RepositoryFile[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const given = await json(Tree, { path: `${repo}/git/trees/${sha}${query}${page > 1 ? `&page=${page}` : ''}`, refusal: known });
      for (const entry of given.tree ?? []) if (isPlainFile(entry)) found.push({ path: inside + entry.path, blob: entry.sha });
      if (!given.truncated) return found;
    }
    const { entries } = await folder(sha);
    const own = entries.filter(isPlainFile).map((entry): RepositoryFile => ({ path: inside + entry.path, blob: entry.sha }));
    for (const entry of entries.filter(isFolder)) own.push(...(await below(entry.sha, inside + entry.path, query)));
    return own;
  }

  return {
    folder,

    /** All plain files below a folder; none where there is no such folder. */
    async all(root: string, path: string, query: string): Promise<RepositoryFile[]> {
      const { entry } = path === '' ? { entry: { path: '', type: 'tree', mode: '', sha: root } } : await walk(root, path);
      return entry === null || entry === 'unknown' || !isFolder(entry) ? [] : below(entry.sha, path, query);
    },

    /**
     * What lies at a path below a commit or tree; `unknown` where the host does not tell all of a folder. Throws the Problem
     * `path-taken`, with the place, where a folder of the path is none.
     */
    async at(root: string, path: string): Promise<TreeEntry | null | 'unknown'> {
      const { entry, blocked } = await walk(root, path);
      return blocked === null ? entry : fail('path-taken', { ...names, path: blocked });
    },

    /** What a folder holds, the top folder where the path is empty; null where there is no such folder. */
    async list(root: string, path: string): Promise<Listed[] | null> {
      const { entry } = path === '' ? { entry: { path: '', type: 'tree', mode: '', sha: root } } : await walk(root, path);
      if (entry === null || entry === 'unknown' || !isFolder(entry)) return null;
      return (await folder(entry.sha)).entries.map((one) => ({ name: one.path, isFolder: isFolder(one) }));
    },

    /** Null where no such file is there, also where one of its folders is none; the Problem `path-taken` where it is no plain file. */
    async find(root: string, path: string): Promise<{ bytes: Uint8Array; blob: string } | null> {
      const { entry } = await walk(root, path);
      if (entry === 'unknown') return fail('answer-unexpected', { ...names, status: '200' });
      if (entry === null) return null;
      return isPlainFile(entry) ? readBlob(host, repo, entry.sha) : fail('path-taken', { ...names, path });
    },
  };
}

/** Folders above a path, the outermost first. */
export const foldersOf = (path: string): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, depth, names) => names.slice(0, depth + 1).join('/'));
