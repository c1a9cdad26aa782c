// What is to be said of files that were read: each kind with how many files have it and where the first of them do.
import type { Message } from '@/utils/base/message';

export interface Remarked {
  path: string;
  line: number | null;
}

export interface RemarkKind {
  why: Message;
  /** How often it was met. */
  count: number;
  /** The first of them. */
  first: Remarked[];
}

/** So many of a kind are kept to be shown. */
const MOST_OF_KIND = 100;
const MOST_KINDS = 200;

export class Remarks {
  private readonly kinds = new Map<string, RemarkKind>();
  files = 0;

  /** Of one file. */
  add(path: string, remarks: readonly { line: number | null; why: Message }[]): void {
    if (remarks.length > 0) this.files += 1;
    for (const { line, why } of remarks) {
      const key = JSON.stringify(why);
      let kind = this.kinds.get(key);
      if (!kind && this.kinds.size < MOST_KINDS) this.kinds.set(key, (kind = { why, count: 0, first: [] }));
      if (!kind) continue;
      kind.count += 1;
      if (kind.first.length < MOST_OF_KIND) kind.first.push({ path, line });
    }
  }

  /** The most frequent first. */
  sorted(): RemarkKind[] {
    return [...this.kinds.values()].toSorted((one, other) => other.count - one.count);
  }
}
