// What the titles of past articles teach: how often one that said a topic's name was given the topic.
import type { PastChoice } from '@/utils/core/past-choice';
import { stems } from './stem';
import type { TopicIndex } from './topic-index';
import { topicPhrases } from './topic-phrases';

interface PastTitles {
  titles: readonly (readonly string[])[];
  /** Numbers of the titles that have a word. */
  byStem: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<readonly PastChoice[], PastTitles>();

/** Made once for each list. */
function pastTitles(past: readonly PastChoice[]): PastTitles {
  const made = known.get(past);
  if (made) return made;
  const titles = past.map(({ title }) => stems(title));
  const byStem = new Map<string, number[]>();
  for (const [number, words] of titles.entries()) {
    for (const word of new Set(words)) {
      const others = byStem.get(word);
      if (others) others.push(number);
      else byStem.set(word, [number]);
    }
  }
  const index = { titles, byStem };
  known.set(past, index);
  return index;
}

/** Of those articles whose title says a topic, this part has it at least. */
const LEAST = 0.4;

/** False where titles of before said the topic too, and its articles were seldom given it: the word means something else there. */
export function createTrust(index: TopicIndex, past: readonly PastChoice[]): (topic: number) => boolean {
  const { titles, byStem } = pastTitles(past);
  const { byTopic } = topicPhrases(index);
  const saidBy = (phrase: readonly string[]) => (byStem.get(phrase[0]!) ?? []).filter((number) => holds(titles[number]!, phrase));
  return (topic) => {
    const said = new Set((byTopic.get(topic) ?? []).flatMap((phrase) => saidBy(phrase.stems)));
    const given = [...said].filter((number) => past[number]!.topics.some((name) => index.numbers.get(name) === topic)).length;
    // One or two titles do not tell yet.
    return (given + 1) / (said.size + 1.5) >= LEAST;
  };
}

const holds = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.some((word, at) => word === phrase[0] && phrase.every((other, further) => words[at + further] === other));
