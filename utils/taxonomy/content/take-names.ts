// The names under the keys that the curator chose: each once, by its most frequent spelling.
import { nameKey } from '../same-name';
import { SpellingCounter, spellingKey } from './spellings';
import type { Counted } from './found-keys';

/** Of everything that the files have for one use. */
export class TakenNames {
  private readonly counter: SpellingCounter;
  private readonly merged: ReadonlySet<string>;
  private names: ReadonlyMap<string, string> = new Map();

  /** `merged`: keys of the spellings that are one name. */
  constructor(merged: Iterable<string>) {
    this.merged = new Set(merged);
    this.counter = new SpellingCounter((name) => this.groupOf(name));
  }

  count(names: readonly string[]): void {
    this.counter.count(names);
  }

  /** Spellings that differ in case alone are always one name: nobody can choose between them. */
  private groupOf(name: string): string {
    const key = spellingKey(name);
    return this.merged.has(key) ? `=${key}` : nameKey(name);
  }

  /** Once all are counted. */
  sorted(): Counted[] {
    const groups = this.counter.sorted();
    this.names = new Map(groups.map(({ key, spellings }) => [key, spellings[0]!.name]));
    return groups.map(({ key, spellings, count }): Counted => {
      const [name = '', ...synonyms] = spellings.map((spelling) => spelling.name);
      return key.startsWith('=') && synonyms.length > 0 ? { name, count, synonyms } : { name, count };
    });
  }

  /** Names of one file as they are taken; after `sorted`. */
  taken(names: readonly string[]): string[] {
    return [...new Set(names.map((name) => this.names.get(this.counter.key(name)) ?? name))];
  }
}
