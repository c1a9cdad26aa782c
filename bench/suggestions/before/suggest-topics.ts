// As suggestions were made before each had to have a reason: any likeness was one.
import type { PastChoice } from '@/utils/core/past-choice';
import { similarChoices } from './similar-choices.ts';
import type { TopicIndex } from '@/utils/taxonomy/topic-index';
import { LONGEST_TEXT, topicsInText, type Evidence } from './topics-in-text.ts';

export type Why = { kind: 'title' } | { kind: 'text'; times: number } | { kind: 'similar'; articles: number };

export interface Suggestion {
  topic: string;
  why: Why;
}

export interface Subject {
  title: string;
  /** The article's text, without markup. */
  text: string;
  /** Without `www.`. */
  host: string;
  /** Slugs of the communities that are chosen. */
  communities: readonly string[];
}

/** What is likely by past choices counts so much beside what the article says. */
const PAST_WEIGHT = 0.4;

/**
 * At most `most` suggestions, the best first, those that stand in the title before all others. In place of a topic that was replaced its
 * successor is suggested.
 */
export function suggestTopics(index: TopicIndex, subject: Subject, past: readonly PastChoice[], most = 5): Suggestion[] {
  const said = topicsInText(index, subject.title, subject.text);
  const chosen = topicsOfSimilar(index, subject, past);
  const mostSaid = Math.max(...[...said.values()].map(({ score }) => score), 0) || 1;
  const mostChosen = Math.max(...[...chosen.values()].map(({ score }) => score), 0) || 1;
  const ranked = [...new Set([...said.keys(), ...chosen.keys()])].map((topic) => {
    const bySaying = (said.get(topic)?.score ?? 0) / mostSaid;
    const byChoice = (PAST_WEIGHT * (chosen.get(topic)?.score ?? 0)) / mostChosen;
    return {
      topic,
      inTitle: (said.get(topic)?.inTitle ?? 0) > 0,
      score: bySaying + byChoice,
      why: why(said.get(topic), chosen.get(topic)),
    };
  });
  return ranked
    .toSorted((one, other) => Number(other.inTitle) - Number(one.inTitle) || other.score - one.score || one.topic - other.topic)
    .flatMap(({ topic, why }) => (why ? [{ topic: index.names[topic]!, why }] : []))
    .slice(0, most);
}

interface Chosen {
  score: number;
  articles: number;
}

function topicsOfSimilar({ numbers }: TopicIndex, subject: Subject, past: readonly PastChoice[]): Map<number, Chosen> {
  const chosen = new Map<number, Chosen>();
  for (const { choice, likeness } of similarChoices({ ...subject, text: subject.text.slice(0, LONGEST_TEXT) }, past)) {
    // What the vocabulary no longer has cannot be suggested.
    for (const topic of new Set(choice.topics.flatMap((name) => numbers.get(name) ?? []))) {
      const { score, articles } = chosen.get(topic) ?? { score: 0, articles: 0 };
      chosen.set(topic, { score: score + likeness ** 2, articles: articles + 1 });
    }
  }
  return chosen;
}

/** The plainest reason. None where the words of the topic are only strewn over the text. */
function why(said: Evidence | undefined, chosen: Chosen | undefined): Why | null {
  if (said && said.inTitle > 0) return { kind: 'title' };
  if (said && said.inText > 0) return { kind: 'text', times: said.inText };
  return chosen ? { kind: 'similar', articles: chosen.articles } : null;
}
