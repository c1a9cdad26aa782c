// Names that are written in more than one way: which belong together, and how often each stands.
import { normalForm } from '@/utils/base/normal-form';
import { withoutMarks } from '../fold';
import { nameKey } from '../same-name';

export interface Spelled {
  name: string;
  count: number;
}

export interface SpellingGroup {
  key: string;
  /** The most frequent first; of equals the one that was met first. */
  spellings: Spelled[];
  count: number;
}

const ENDS = /(?:ss|us|is)$/;

/**
 * What the ways to write one name have in common: `Machine-Learning`, `machine learning`, `MachineLearning`; `Podcast` and `podcasts`. What
 * tells names apart stays: `C`, `C++` and `C#`, `.NET` and `net`.
 */
export function spellingKey(name: string): string {
  const joined = withoutMarks(normalForm(nameKey(name), 'NFKD'))
    .replace(/&/g, ' and ')
    .replace(/(?<=[\p{L}\p{N}])[._/'’‐-―-]+(?=[\p{L}\p{N}])|[\s_'’]+/gu, '');
  if (joined.length < 5 || !joined.endsWith('s') || ENDS.test(joined)) return joined;
  return joined.endsWith('ies') ? `${joined.slice(0, -3)}y` : joined.slice(0, -1);
}

/** Counts names by what `keyOf` says they have in common. */
export class SpellingCounter {
  private readonly groups = new Map<string, Map<string, number>>();
  private readonly keys = new Map<string, string>();

  /** `most`: groups that are counted; what comes after is left out. */
  constructor(
    private readonly keyOf: (name: string) => string,
    private readonly most = Infinity,
  ) {}

  /** The names of one file: each counts once. */
  count(names: readonly string[]): void {
    for (const name of new Map(names.map((name) => [nameKey(name), name])).values()) {
      const key = this.key(name);
      let group = this.groups.get(key);
      if (!group && this.groups.size < this.most) this.groups.set(key, (group = new Map()));
      group?.set(name, (group.get(name) ?? 0) + 1);
    }
  }

  key(name: string): string {
    let key = this.keys.get(name);
    if (key === undefined) this.keys.set(name, (key = this.keyOf(name)));
    return key;
  }

  get size(): number {
    return this.groups.size;
  }

  /** The most frequent first. */
  sorted(): SpellingGroup[] {
    return [...this.groups]
      .map(([key, group]): SpellingGroup => {
        const spellings = Array.from(group, ([name, count]) => ({ name, count })).toSorted((one, other) => other.count - one.count);
        return { key, spellings, count: spellings.reduce((sum, { count }) => sum + count, 0) };
      })
      .toSorted((one, other) => other.count - one.count);
  }
}
