// Reading what a repository holds already: all of its files, what changed since, and their texts in lots.
import { isProblem, unless } from '@/utils/hosts/unless';

/** A plain file, as the trees of a commit name it; links and submodules are none. */
export interface RepositoryFile {
  /** From the repository's root. */
  path: string;
  /** What git calls its bytes: the same as long as they are. */
  blob: string;
}

export interface ReadText {
  blob: string;
  /** Null: it is no text, or longer than a host shows. */
  text: string | null;
}

/** `same`: as it was when `mark` was given. `mark`: what the host knows this version by. `bytes` null: there is none. */
export type Looked = { same: true } | { same: false; mark: string | null; bytes: Uint8Array | null };

/** What a Git host can tell of a repository without changing it. Every method throws ProblemErrors. */
export interface RepositoryReading {
  /** The branch that people see first. */
  defaultBranch(): Promise<string>;
  /** All plain files below a folder at a commit, the whole repository where it is empty; none where there is no such folder. */
  files(commit: string, folder: string): Promise<RepositoryFile[]>;
  /** Paths of all files that differ between two commits; null where that is too much to be told, or one of them is not known any more. */
  changes(from: string, to: string): Promise<string[] | null>;
  /** By path; what is no file there is left out. Not more than `lot` at a time. */
  texts(paths: readonly string[], commit: string): Promise<Map<string, ReadText>>;
  /** How many texts one lot may have. */
  lot: number;
  /** One conditional request for a file on a branch. */
  look(path: string, branch: string, mark: string | null): Promise<Looked>;
}

/** Milliseconds between lots are the host's to want; so many requests of one lot go at a time where each is for one file. */
const AT_A_TIME = 4;

/** The text of bytes; null where they are none. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, 8000).includes(0)) return null;
  return new TextDecoder().decode(bytes);
}

/** Null where there is no such file. */
type ReadFile = (path: string) => Promise<{ bytes: Uint8Array; blob: string } | null>;

/** For hosts that tell one file at a time. */
export async function readEach(paths: readonly string[], read: ReadFile): Promise<Map<string, ReadText>> {
  const found = new Map<string, ReadText>();
  const left = [...paths];
  const work = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const file = await read(path);
      if (file) found.set(path, { blob: file.blob, text: textOf(file.bytes) });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return found;
}

/** For hosts that tell a lot at once, but keep some tokens from that, or do not know of it in older versions: then one file at a time. */
export async function readTogether(
  paths: readonly string[],
  lot: () => Promise<Map<string, ReadText>>,
  read: ReadFile,
): Promise<Map<string, ReadText>> {
  if (paths.length === 0) return new Map();
  try {
    return await lot();
  } catch (error) {
    if (!isProblem(error, 'answer-unexpected', 'token-may-not-write', 'repository-missing', 'request-refused')) throw error;
    return readEach(paths, (path) => unless('path-taken', null, read(path)));
  }
}
