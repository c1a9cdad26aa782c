// A vocabulary, as files are held against it: which terms it has, which have been replaced, and what is nearest to one that it lacks.
import type { Topic } from '@/utils/core/site';
import { fold } from '@/utils/taxonomy/fold';
import { oneTypo } from '@/utils/taxonomy/one-typo';

/** Answers that are kept: files repeat what they have wrong. */
const MOST_KEPT = 20_000;

export type Checked = { is: 'known' } | { is: 'replaced'; by: string } | { is: 'unknown'; nearest: string };

export class TermList {
  private readonly byName: ReadonlyMap<string, Topic>;
  private readonly byFold = new Map<string, string>();
  private readonly byPart = new Map<string, string>();
  private readonly kept = new Map<string, Checked>();

  constructor(
    terms: readonly Topic[],
    readonly open: boolean,
  ) {
    this.byName = new Map(terms.map((term) => [term.name, term]));
    for (const { name, synonyms = [] } of terms) {
      for (const word of [name, ...synonyms]) if (!this.byFold.has(fold(word))) this.byFold.set(fold(word), name);
      const part = fold(name.slice(name.indexOf(': ') + 1));
      if (name.includes(': ') && !this.byPart.has(part)) this.byPart.set(part, name);
    }
  }

  get names(): string[] {
    return [...this.byName.keys()];
  }

  check(term: string): Checked {
    const known = this.byName.get(term);
    if (known) return known.useInstead === undefined ? { is: 'known' } : { is: 'replaced', by: known.useInstead };
    const before = this.kept.get(term);
    if (before) return before;
    const checked: Checked = { is: 'unknown', nearest: this.nearest(term) };
    if (this.kept.size < MOST_KEPT) this.kept.set(term, checked);
    return checked;
  }

  /** The same but for signs, a synonym, the same word of another source, or one typed wrong; empty where nothing is near. */
  private nearest(term: string): string {
    const folded = fold(term);
    const same = this.byFold.get(folded) ?? this.byPart.get(folded) ?? this.byPart.get(fold(term.slice(term.indexOf(': ') + 1)));
    if (same !== undefined || folded === '') return this.successor(same ?? '');
    for (const [known, name] of this.byFold)
      if (Math.abs(known.length - folded.length) <= 1 && known.length > 3 && oneTypo(folded, known) === 'whole')
        return this.successor(name);
    return '';
  }

  private successor(name: string): string {
    return this.byName.get(name)?.useInstead ?? name;
  }
}
