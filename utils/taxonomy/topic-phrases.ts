// What an article says where it is about a topic: the topic's name without its source, its synonyms, its acronym.
import { fold } from './fold';
import { stems } from './stem';
import { doAtOnce, SLICE, type SlicedWork } from '@/utils/base/sliced-work';
import type { TopicIndex } from './topic-index';
import { parentheses, topicPart } from './topic-parts';

export interface Phrase {
  topic: number;
  /** All of it, as it is compared with a page's keyword. */
  folded: string;
  /** One that stands in parentheses behind its name: `EHR`. */
  isAcronym: boolean;
  stems: readonly string[];
  /** Sum of its words' weights. */
  weight: number;
}

export interface TopicPhrases {
  phrases: readonly Phrase[];
  /** Numbers of the phrases that each word is in. */
  byStem: ReadonlyMap<string, readonly number[]>;
  /** Those of each topic, by its number. */
  byTopic: ReadonlyMap<number, readonly Phrase[]>;
  /** Rare words of the vocabulary weigh more. */
  weights: ReadonlyMap<string, number>;
}

const known = new WeakMap<TopicIndex, TopicPhrases>();

/** Made once for each index. */
export const topicPhrases = (index: TopicIndex): TopicPhrases => known.get(index) ?? doAtOnce(phrasing(index));

/** Makes them in steps. */
export function* phrasing(index: TopicIndex): SlicedWork<TopicPhrases> {
  const { spellings, names } = index;
  const byStem = new Map<string, number[]>();
  const filled: Omit<Phrase, 'weight'>[] = [];
  for (const [place, { topic, by }] of spellings.entries()) {
    if (place % SLICE === 0) yield;
    for (const { text, isAcronym } of variants(topicPart(by ?? names[topic]!))) {
      const phrase = { topic, folded: fold(text), isAcronym, stems: stems(text) };
      if (phrase.stems.length === 0) continue;
      const number = filled.push(phrase) - 1;
      for (const word of new Set(phrase.stems)) {
        const others = byStem.get(word);
        if (others) others.push(number);
        else byStem.set(word, [number]);
      }
    }
  }
  yield;
  const weights = new Map([...byStem].map(([word, numbers]) => [word, Math.log(1 + filled.length / numbers.length)]));
  yield;
  const phrases = filled.map(({ topic, folded, isAcronym, stems }) => {
    const weight = stems.reduce((sum, word) => sum + weights.get(word)!, 0);
    return { topic, folded, isAcronym, stems, weight };
  });
  yield;
  const made = { phrases, byStem, byTopic: Map.groupBy(phrases, ({ topic }) => topic), weights };
  known.set(index, made);
  return made;
}

/** `Electronic Health Records (EHR, EMR)` is also `EHR` and `EMR`; `Standards: HL7 & FHIR` also its last part. */
function variants(text: string): { text: string; isAcronym: boolean }[] {
  const { inside, outside } = parentheses(text);
  const last = outside.includes(':') ? [outside.slice(outside.lastIndexOf(':') + 1)] : [];
  const acronyms = inside.flatMap((list) => list.split(/[,/;]/));
  return [
    ...[outside, ...last].map((whole) => ({ text: whole, isAcronym: false })),
    ...acronyms.map((short) => ({ text: short, isAcronym: true })),
  ];
}
