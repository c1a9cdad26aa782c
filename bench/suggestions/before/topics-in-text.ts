// As suggestions were made before each had to have a reason: how much an article's title and text speak of each topic.
import { stems } from '@/utils/taxonomy/stem';
import type { TopicIndex } from '@/utils/taxonomy/topic-index';
import { topicPhrases, type TopicPhrases } from '@/utils/taxonomy/topic-phrases';

export interface Evidence {
  score: number;
  /** Times that the whole phrase stands in the title. */
  inTitle: number;
  /** Times that the whole phrase stands in the text. */
  inText: number;
}

/** What comes later in a very long text changes nothing about what it is about. */
export const LONGEST_TEXT = 40_000;
/** A phrase in the title counts as much as so many in the text. */
const TITLE_WEIGHT = 3;
/** All words of a phrase, but not beside one another, count as this part of it. */
const APART_WEIGHT = 0.25;

/** Evidence by number of topic, for those that have any. */
export function topicsInText(index: TopicIndex, title: string, text: string): Map<number, Evidence> {
  const made = topicPhrases(index);
  const inTitle = countPhrases(made, stems(title));
  const inText = countPhrases(made, stems(text.slice(0, LONGEST_TEXT)));
  const evidence = new Map<number, Evidence>();
  for (const number of new Set([...inTitle.keys(), ...inText.keys()])) {
    const { topic, weight } = made.phrases[number]!;
    const title = inTitle.get(number) ?? 0;
    const text = inText.get(number) ?? 0;
    const score = weight * (TITLE_WEIGHT * Math.min(title, 1) + Math.log2(1 + text));
    const before = evidence.get(topic);
    const better = before && before.score >= score ? before : { score, inText: Math.floor(text) };
    // Another of its phrases may stand in the title than the one that speaks for it most.
    evidence.set(topic, { ...better, inTitle: Math.max(before?.inTitle ?? 0, Math.floor(title)) });
  }
  return evidence;
}

/** How often each phrase stands in the words; less than once where only its words do. */
function countPhrases({ phrases, byStem }: TopicPhrases, words: readonly string[]): Map<number, number> {
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    if (!byStem.has(word)) continue;
    const others = places.get(word);
    if (others) others.push(place);
    else places.set(word, [place]);
  }
  const counts = new Map<number, number>();
  const held = new Map<number, number>();
  for (const word of places.keys()) for (const number of byStem.get(word)!) held.set(number, (held.get(number) ?? 0) + 1);
  for (const [number, distinct] of held) {
    const phrase = phrases[number]!.stems;
    if (distinct < new Set(phrase).size) continue;
    const rarest = phrase.reduce((best, word, at) => (places.get(word)!.length < places.get(phrase[best]!)!.length ? at : best), 0);
    const times = places.get(phrase[rarest]!)!.filter((place) => phrase.every((word, at) => words[place - rarest + at] === word)).length;
    counts.set(number, times || APART_WEIGHT);
  }
  return counts;
}
