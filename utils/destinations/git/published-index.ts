// Keeps an index of a repository's files in step with it: the first time all of them in lots, from then on what changed. What was read is
// kept lot by lot, so that whoever is ended goes on where it was.
import type { PublishedFile, PublishedState } from '@/utils/core/team/published';
import type { Repository } from './repository';
import type { RepositoryFile } from './reading';

export interface IndexEffects {
  state(): Promise<PublishedState | null>;
  /** What git called each file's bytes when it was read, by path. */
  blobs(): Promise<Map<string, string>>;
  /** Takes in files, lets go of paths, and notes how far it is, in one step. */
  keep(files: PublishedFile[], gone: string[], state: PublishedState): Promise<void>;
  /** What a file is known by. */
  factsOf(path: string, text: string): Promise<Pick<PublishedFile, 'keys' | 'title' | 'by' | 'at'>>;
  /** ISO 8601, UTC. */
  now(): string;
}

/** See `PublishedState`. */
export interface IndexedPlace extends Pick<PublishedState, 'of' | 'by' | 'keys'> {
  /** Id of the destination. */
  id: string;
  /** Folder of the repository that stands for the content root. */
  root: string;
}

/** What generators make pages of. */
const WANTED = /\.(?:md|mdx|markdown|html?|ya?ml|toml|json|njk|txt)$/i;
/** What git calls a file that is not there. */
const NONE = '';
const UNKNOWN = { keys: [], title: '', by: '', at: '' };

type Reading = Pick<Repository, 'files' | 'changes' | 'texts' | 'lot'>;

export function openIndex(repository: Reading, { id, of, by, keys, root }: IndexedPlace, effects: IndexEffects) {
  const { state: kept, blobs, keep, factsOf, now } = effects;
  const below = root === '' ? '' : `${root}/`;
  const isWanted = (path: string): boolean => path.startsWith(below) && WANTED.test(path);
  const inside = (path: string): string => path.slice(below.length);

  async function readLot(paths: string[], commit: string): Promise<{ files: PublishedFile[]; gone: string[] }> {
    const texts = await repository.texts(paths, commit);
    const files: PublishedFile[] = [];
    for (const path of paths) {
      const found = texts.get(path);
      if (!found) continue;
      const facts = found.text === null ? UNKNOWN : await factsOf(inside(path), found.text);
      files.push({ place: id, path: inside(path), blob: found.blob, ...facts });
    }
    return { files, gone: paths.filter((path) => !texts.has(path)).map(inside) };
  }

  /** Null where that is too much to be told. */
  async function takeChanges(from: string, to: string, state: PublishedState): Promise<PublishedState | null> {
    const changed = (await repository.changes(from, to))?.filter(isWanted);
    if (!changed) return null;
    const found: { files: PublishedFile[]; gone: string[] } = { files: [], gone: [] };
    for (const lot of lots(changed, repository.lot)) {
      const { files, gone } = await readLot(lot, to);
      found.files.push(...files);
      found.gone.push(...gone);
    }
    await keep(found.files, found.gone, state);
    return state;
  }

  async function readAll(head: string, before: PublishedState): Promise<PublishedState> {
    const listed = (await repository.files(head, root)).filter(({ path }) => isWanted(path));
    const known = await blobs();
    const missing = listed.filter(({ path, blob }) => known.get(inside(path)) !== blob);
    const there = new Set(listed.map(({ path }) => inside(path)));
    const gone = [...known.keys()].filter((path) => !there.has(path));
    const at = (left: number): PublishedState => ({ ...before, target: head, files: listed.length, left, askedAt: now() });
    await keep([], gone, at(missing.length));
    let left = missing.length;
    for (const lot of lots(missing, repository.lot)) {
      left -= lot.length;
      await keep(await withUnread(lot, head), [], at(left));
    }
    const done: PublishedState = { ...at(0), commit: head, target: null };
    await keep([], [], done);
    return done;
  }

  /** What no host tells is noted as well, so that it is not asked for again and again. */
  async function withUnread(lot: RepositoryFile[], head: string): Promise<PublishedFile[]> {
    const { files } = await readLot(
      lot.map(({ path }) => path),
      head,
    );
    const read = new Map(files.map((file) => [file.path, file]));
    return lot.map(({ path, blob }) => ({
      ...(read.get(inside(path)) ?? { ...UNKNOWN, place: id, path: inside(path) }),
      blob: blob || NONE,
    }));
  }

  return {
    /** Brings it to `head`, or as far as it may go on. Throws the Problems of the host, with what was read until then kept. */
    async follow(head: string): Promise<PublishedState> {
      const known = await kept();
      const isSame = known?.of === of && known.by === by;
      const fresh: PublishedState = { place: id, of, by, keys, commit: null, target: null, files: 0, left: 0, askedAt: now() };
      const { problem: _, ...before } = isSame ? known : fresh;
      if (before.commit === head) {
        await keep([], [], { ...before, askedAt: now() });
        return before;
      }
      if (!isSame) await keep([], [...(await blobs()).keys()], fresh);
      const at = { ...before, commit: head, target: null, left: 0, askedAt: now() };
      return (before.commit === null ? null : await takeChanges(before.commit, head, at)) ?? readAll(head, before);
    },
  };
}

function* lots<Each>(all: readonly Each[], size: number): Generator<Each[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
