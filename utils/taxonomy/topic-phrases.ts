// What an article says where it is about a topic: the topic's name without its source, its synonyms, its acronym.
import { stems } from './stem';
import type { TopicIndex } from './topic-index';
import { topicPart } from './topic-parts';

interface Phrase {
  topic: number;
  stems: readonly string[];
  /** Sum of its words' weights. */
  weight: number;
}

export interface TopicPhrases {
  phrases: readonly Phrase[];
  /** Numbers of the phrases that each word is in. */
  byStem: ReadonlyMap<string, readonly number[]>;
  /** Rare words of the vocabulary weigh more. */
  weights: ReadonlyMap<string, number>;
}

const known = new WeakMap<TopicIndex, TopicPhrases>();

/** Made once for each index. */
export function topicPhrases(index: TopicIndex): TopicPhrases {
  const made = known.get(index) ?? makePhrases(index);
  known.set(index, made);
  return made;
}

function makePhrases({ entries, names }: TopicIndex): TopicPhrases {
  const phrases = entries.flatMap(({ topic, by }) => variants(topicPart(by ?? names[topic]!)).map((text) => ({ topic, stems: stems(text) })));
  const byStem = new Map<string, number[]>();
  const filled = phrases.filter((phrase) => phrase.stems.length > 0);
  for (const [number, phrase] of filled.entries()) {
    for (const word of new Set(phrase.stems)) {
      const others = byStem.get(word);
      if (others) others.push(number);
      else byStem.set(word, [number]);
    }
  }
  const weights = new Map([...byStem].map(([word, numbers]) => [word, Math.log(1 + filled.length / numbers.length)]));
  return { phrases: filled.map(({ topic, stems }) => ({ topic, stems, weight: stems.reduce((sum, word) => sum + weights.get(word)!, 0) })), byStem, weights };
}

/** `Electronic Health Records (EHR, EMR)` is also `EHR` and `EMR`; `Standards: HL7 & FHIR` also its last part. */
function variants(text: string): string[] {
  const inside = [...text.matchAll(/\(([^)]*)\)/g)].flatMap(([, list]) => list!.split(/[,/;]/));
  const plain = text.replace(/\([^)]*\)/g, ' ');
  const last = plain.includes(':') ? [plain.slice(plain.lastIndexOf(':') + 1)] : [];
  return [plain, ...last, ...inside];
}
