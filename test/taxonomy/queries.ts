// Queries as people type them, made from a vocabulary: the same ones every time.
import { fold } from '@/utils/taxonomy/fold';

export interface Query {
  kind: string;
  typed: string;
  /** The topic that was meant, and those that the query fits just as well; any of them is right. */
  right: string[];
}

const part = (name: string) => name.slice(name.indexOf(':') + 1).trim();
const source = (name: string) => name.slice(0, name.indexOf(':'));
const wordsOf = (name: string) => fold(part(name)).split(' ');
/** Without what stands in parentheses, and without small words. */
const acronym = (name: string) =>
  fold(part(name).replace(/\(.*?\)/g, ''))
    .split(' ')
    .filter((word) => !/^(and|of|the|for|in)$/.test(word))
    .map((word) => word[0])
    .join('');
const longest = (name: string) => wordsOf(name).toSorted((one, other) => other.length - one.length)[0]!;
const accented = (text: string) => text.replace(/[aeiou]/g, (vowel) => 'áéíóú'['aeiou'.indexOf(vowel)]!);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One letter too few, too many, another, or two swapped, in a word of four letters or more. */
function mistype(text: string, random: () => number): string | null {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (word.length >= 4 ? [at] : []));
  const which = long[Math.floor(random() * long.length)];
  if (which === undefined) return null;
  const word = words[which]!;
  const at = Math.floor(random() * (word.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const changed = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ][Math.floor(random() * 4)]!;
  return words.with(which, changed).join(' ');
}

/**
 * Every kind of query for every topic that it can be made from. What fits equally well is told narrowly:
 * another source's topic of the same words; of the same acronym; of words with the same beginnings; of the same source with the same letters inside.
 */
export function makeQueries(names: readonly string[], seed: number): Query[] {
  const random = seeded(seed);
  return names.flatMap((name) => {
    const text = wordsOf(name).join(' ');
    const words = wordsOf(name).filter((word) => word !== 'and');
    const among = (fits: (other: string) => boolean) => names.filter(fits);
    const sameWords = among((other) => wordsOf(other).join(' ') === text);
    const starts = words.map((word) => word.slice(0, 4));
    const inner = longest(name).slice(2);
    const queries: (Query | null)[] = [
      ...[1, 2].map(() => ({ kind: 'typo', typed: mistype(text, random) ?? '', right: sameWords })),
      { kind: 'accents', typed: accented(text), right: sameWords },
      words.length > 1 ? { kind: 'word order', typed: `${words.toReversed().join(' ')} ${source(name)}`, right: [name] } : null,
      words.length > 1
        ? {
            kind: 'prefixes',
            typed: starts.join(' '),
            right: among(
              (other) =>
                wordsOf(other)
                  .filter((word) => word !== 'and')
                  .every((word, at) => starts[at] !== undefined && word.startsWith(starts[at])) &&
                wordsOf(other).length === wordsOf(name).length,
            ),
          }
        : null,
      acronym(name).length > 2
        ? { kind: 'acronym', typed: acronym(name).toUpperCase(), right: among((other) => acronym(other) === acronym(name)) }
        : null,
      inner.length > 3
        ? {
            kind: 'inner word',
            typed: `${source(name)} ${inner}`,
            right: among((other) => source(other) === source(name) && fold(part(other)).includes(inner)),
          }
        : null,
    ];
    return queries.filter((query): query is Query => query !== null && query.typed !== '' && fold(query.typed) !== '');
  });
}
