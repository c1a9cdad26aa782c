// Which topics match a query, how well, and by which of their texts.
import { foldWords } from './fold';
import { ACRONYM, APART, INNER, matchWords, NOT_FOUND, PREFIX } from './match-words';
import type { Entry, TopicIndex } from './topic-index';

/** How good a match is, the best first. What is above `loose` is written apart or mistyped. */
const TIER = {
  same: 0,
  exact: 1,
  inOrder: 2,
  prefix: 3,
  acronym: 4,
  exactSynonym: 4,
  inner: 5,
  acronymPart: 6,
  synonym: 7,
  innerSynonym: 8,
  loose: 9,
};
export const NO_MATCH = 255;

export interface Matches {
  /** The tier of each topic, `NO_MATCH` for those that do not match. */
  tiers: Uint8Array;
  /** The entry that each topic was found by. */
  entries: Int32Array;
  /** How many topics match. */
  count: number;
}

interface Asked {
  raw: string;
  words: string[];
  folded: string;
  /** The words without the spaces between them. */
  joined: string;
}

function ask(query: string): Asked {
  const all = foldWords(query);
  // `&` is folded to it, so names and queries have it or not, as it comes.
  const words = [...new Set(all.filter((word) => word !== 'and'))];
  return { raw: query.trim().toLowerCase(), words: words.length > 0 ? words : all, folded: all.join(' '), joined: all.join('') };
}

/** `loosely`: also where a word is mistyped, or written as one where the name has two. */
export function matchTopics(index: TopicIndex, query: string, loosely: boolean): Matches {
  const asked = ask(query);
  const matches: Matches = {
    tiers: new Uint8Array(index.names.length).fill(NO_MATCH),
    entries: new Int32Array(index.names.length),
    count: 0,
  };
  const same = new Set(index.joined.get(asked.joined));
  // A query of signs alone (`{{`, an emoji) folds to nothing: it is looked for as it is.
  const quality = asked.words.length > 0 ? matchWords(index, asked.words, loosely) : matchSigns(index, asked.raw);
  for (let number = 0; number < quality.length; number += 1) {
    const entry = index.entries[number]!;
    const isSame = asked.words.length > 0 && ((quality[number] === PREFIX && entry.folded === asked.folded) || same.has(number));
    if (quality[number] === NOT_FOUND && !isSame) continue;
    const tier = isSame ? exactTier(index, entry, asked) : tierOf(entry, quality[number]!, asked);
    const before = matches.tiers[entry.topic]!;
    if (tier >= before) continue;
    if (before === NO_MATCH) matches.count += 1;
    matches.tiers[entry.topic] = tier;
    matches.entries[entry.topic] = number;
  }
  return matches;
}

const matchSigns = ({ entries, names }: TopicIndex, raw: string) =>
  Uint8Array.from(entries, ({ by, topic }) => ((by ?? names[topic]!).toLowerCase().includes(raw) ? PREFIX : NOT_FOUND));

function exactTier({ names }: TopicIndex, { by, topic }: Entry, { raw }: Asked): number {
  if (by !== null) return TIER.exactSynonym;
  // Tells `C#` from `C++`, which are folded alike.
  return names[topic]!.toLowerCase().endsWith(raw) ? TIER.same : TIER.exact;
}

function tierOf({ by, folded }: Entry, quality: number, { words }: Asked): number {
  if (quality >= APART) return TIER.loose + quality - APART;
  if (by !== null) return quality <= ACRONYM ? TIER.synonym : TIER.innerSynonym;
  if (quality === PREFIX) return words.length === 1 || inOrder(folded, words) ? TIER.inOrder : TIER.prefix;
  if (quality === ACRONYM) return TIER.acronym;
  return quality === INNER ? TIER.inner : TIER.acronymPart;
}

/** Whether words that begin with those asked for follow one another as they were asked for. */
function inOrder(folded: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = folded.startsWith(word, from) ? from : folded.indexOf(` ${word}`, Math.max(from - 1, 0));
    if (at < 0) return false;
    from = folded.indexOf(' ', at + 1) + 1;
    if (from === 0) from = folded.length;
  }
  return true;
}
