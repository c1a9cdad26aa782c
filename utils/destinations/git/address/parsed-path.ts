// What stands in a web address behind the repository, once it is divided.
/**
 * What follows a word: a branch and a folder, or a branch and a file, or a branch and either; `log`: as `either`, and often a branch
 * alone.
 */
export type TailKind = 'directory' | 'file' | 'either' | 'log';

export interface ParsedPath {
  /** Folders that the host itself lies below. */
  base: string[];
  project: string[];
  /** Branch and folder, or branch and file. */
  tail: string[];
  tailKind: TailKind;
}

type Tail = Pick<ParsedPath, 'tail' | 'tailKind'>;

export const NO_TAIL: Tail = { tail: [], tailKind: 'directory' };

/** @param words of the host, and what follows each. */
export const tailOf = (words: Readonly<Record<string, TailKind>>, [word = '', ...tail]: string[]): Tail =>
  Object.hasOwn(words, word) ? { tail, tailKind: words[word] ?? 'directory' } : NO_TAIL;
