// How much an article's title, text and keywords speak of each topic.
import { fold } from './fold';
import { stems } from './stem';
import type { TopicIndex } from './topic-index';
import { type Phrase, topicPhrases, type TopicPhrases } from './topic-phrases';

export interface Evidence {
  score: number;
  inTitle: boolean;
  /** Times that its phrase stands in the text, where that is often enough to mean something; else 0. */
  inText: number;
  /** The page names it among its own keywords. */
  isKeyword: boolean;
}

/** What comes later in a very long text changes nothing about what it is about. */
const LONGEST_TEXT = 40_000;
/** A phrase in the title counts as much as so many in the text. */
const TITLE_WEIGHT = 3;

/** Two words beside one another mean the topic where they come early or come again; three and more wherever they stand. */
const PAIR = { times: 2, before: 80 };
/** One word alone is said of much: it means the topic where it is long, comes early, and comes again and again. */
const WORD = { times: 3, letters: 6, before: 50, oneIn: 125 };
/** An acronym of a name, as in `Electronic Health Records (EHR)`, stands for all of it. */
const ACRONYM_LETTERS = 3;

/** Evidence by number of topic, for those that have any. */
export function topicsInText(index: TopicIndex, title: string, text: string, keywords: readonly string[] = []): Map<number, Evidence> {
  const made = topicPhrases(index);
  const words = stems(text.slice(0, LONGEST_TEXT));
  const inTitle = findPhrases(made, stems(title));
  const inText = findPhrases(made, words);
  const named = new Set(keywords.map(fold));
  const evidence = new Map<number, Evidence>();
  const keywordOf = (number: number) => named.has(made.phrases[number]!.folded);
  const numbers = named.size === 0 ? [] : made.phrases.keys().filter(keywordOf);
  for (const number of new Set([...inTitle.keys(), ...inText.keys(), ...numbers])) {
    const phrase = made.phrases[number]!;
    const found = inText.get(number) ?? NOWHERE;
    const times = meansIt(phrase, found, words.length) ? found.times : 0;
    const isTitle = inTitle.has(number);
    const score = phrase.weight * ((isTitle ? TITLE_WEIGHT : 0) + Math.log2(1 + found.times));
    const before = evidence.get(phrase.topic);
    evidence.set(phrase.topic, {
      score: Math.max(score, before?.score ?? 0),
      // Another of its phrases may stand in the title than the one that the text is full of.
      inTitle: isTitle || (before?.inTitle ?? false),
      inText: Math.max(times, before?.inText ?? 0),
      isKeyword: keywordOf(number) || (before?.isKeyword ?? false),
    });
  }
  return evidence;
}

interface Found {
  times: number;
  /** How many words stand before the first. */
  first: number;
}
const NOWHERE: Found = { times: 0, first: Infinity };

function meansIt({ stems: [word = '', ...more], isAcronym }: Phrase, { times, first }: Found, length: number): boolean {
  if (more.length > 1) return times > 0;
  if (more.length > 0) return times >= PAIR.times || first < PAIR.before;
  const letters = isAcronym ? ACRONYM_LETTERS : WORD.letters;
  return word.length >= letters && times >= WORD.times && first < WORD.before && times * WORD.oneIn >= length;
}

/** Where each phrase stands in the words, for those that do. */
function findPhrases({ phrases, byStem }: TopicPhrases, words: readonly string[]): Map<number, Found> {
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    if (!byStem.has(word)) continue;
    const others = places.get(word);
    if (others) others.push(place);
    else places.set(word, [place]);
  }
  const held = new Map<number, number>();
  for (const word of places.keys()) for (const number of byStem.get(word)!) held.set(number, (held.get(number) ?? 0) + 1);
  const found = new Map<number, Found>();
  for (const [number, distinct] of held) {
    const phrase = phrases[number]!.stems;
    if (distinct < new Set(phrase).size) continue;
    const at = placesOf(phrase, words, places);
    if (at.length > 0) found.set(number, { times: at.length, first: at[0]! });
  }
  return found;
}

/** Looked for around its rarest word. */
function placesOf(phrase: readonly string[], words: readonly string[], places: ReadonlyMap<string, readonly number[]>): number[] {
  const rarest = phrase.reduce((best, word, at) => (places.get(word)!.length < places.get(phrase[best]!)!.length ? at : best), 0);
  return places
    .get(phrase[rarest]!)!
    .map((place) => place - rarest)
    .filter((start) => phrase.every((word, at) => words[start + at] === word));
}
