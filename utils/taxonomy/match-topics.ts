// Which topics match a query, how well, and by which of their texts.
import { foldWords } from './fold';
import { ACRONYM, APART, INNER, matchWords, NOT_FOUND, PREFIX } from './match-words';
import type { TopicSpelling, TopicIndex } from './topic-index';

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
  /** The spelling that each topic was found by, by its number in the index. */
  spellings: Int32Array;
  /** How many topics match. */
  count: number;
}

interface Query {
  raw: string;
  words: string[];
  folded: string;
  /** The words without the spaces between them. */
  joined: string;
}

function readQuery(typed: string): Query {
  const all = foldWords(typed);
  // `&` is folded to it, so names and queries have it or not, as it comes.
  const words = [...new Set(all.filter((word) => word !== 'and'))];
  return { raw: typed.trim().toLowerCase(), words: words.length > 0 ? words : all, folded: all.join(' '), joined: all.join('') };
}

/** `loosely`: also where a word is mistyped, or written as one where the name has two. */
export function matchTopics(index: TopicIndex, typed: string, loosely: boolean): Matches {
  const query = readQuery(typed);
  const matches: Matches = {
    tiers: new Uint8Array(index.names.length).fill(NO_MATCH),
    spellings: new Int32Array(index.names.length),
    count: 0,
  };
  const same = new Set(index.joined.get(query.joined));
  // A query of signs alone (`{{`, an emoji) folds to nothing: it is looked for as it is.
  const quality = query.words.length > 0 ? matchWords(index, query.words, loosely) : matchSigns(index, query.raw);
  for (let number = 0; number < quality.length; number += 1) {
    const spelling = index.spellings[number]!;
    const isSame = query.words.length > 0 && ((quality[number] === PREFIX && spelling.folded === query.folded) || same.has(number));
    if (quality[number] === NOT_FOUND && !isSame) continue;
    const tier = isSame ? exactTier(index, spelling, query) : tierOf(spelling, quality[number]!, query);
    const before = matches.tiers[spelling.topic]!;
    if (tier >= before) continue;
    if (before === NO_MATCH) matches.count += 1;
    matches.tiers[spelling.topic] = tier;
    matches.spellings[spelling.topic] = number;
  }
  return matches;
}

const matchSigns = ({ spellings, names }: TopicIndex, raw: string) =>
  Uint8Array.from(spellings, ({ by, topic }) => ((by ?? names[topic]!).toLowerCase().includes(raw) ? PREFIX : NOT_FOUND));

function exactTier({ names }: TopicIndex, { by, topic }: TopicSpelling, { raw }: Query): number {
  if (by !== null) return TIER.exactSynonym;
  // Tells `C#` from `C++`, which are folded alike.
  return names[topic]!.toLowerCase().endsWith(raw) ? TIER.same : TIER.exact;
}

function tierOf({ by, folded }: TopicSpelling, quality: number, { words }: Query): number {
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
