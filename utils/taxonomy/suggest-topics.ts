// Topics that fit an article, each for a reason that can be said in a line; what has none is not suggested.
import type { PastChoice } from '@/utils/core/past-choice';
import { chosenForHost } from './chosen-for-host';
import { createTrust } from './past-titles';
import type { TopicIndex } from './topic-index';
import { type Evidence, topicsInText } from './topics-in-text';

export type Why =
  | { kind: 'title' }
  /** The page's own keyword. */
  | { kind: 'keyword' }
  | { kind: 'text'; times: number }
  /** Of the host's last `of` articles, so many were given it. */
  | { kind: 'host'; articles: number; of: number };

export interface Suggestion {
  topic: string;
  why: Why;
}

export interface Subject {
  title: string;
  /** The article's text, without markup. */
  text: string;
  /** What the page says that it is about. */
  keywords?: readonly string[];
  /** Without `www.`; empty where it is not known. */
  host: string;
}

/** The plainer the reason, the earlier it stands. */
const ORDER: Why['kind'][] = ['title', 'keyword', 'text', 'host'];

/** At most `most` suggestions, the best first. In place of a topic that was replaced its successor is suggested. */
export function suggestTopics(index: TopicIndex, subject: Subject, past: readonly PastChoice[], most = 5): Suggestion[] {
  const said = topicsInText(index, subject.title, subject.text, subject.keywords);
  const chosen = chosenForHost(index, subject.host, past);
  const isTrusted = createTrust(index, past);
  const found = [...new Set([...said.keys(), ...chosen.keys()])].flatMap((topic) => {
    const why = reasonOf(said.get(topic), chosen.get(topic), () => isTrusted(topic));
    return why ? [{ topic, why, score: said.get(topic)?.score ?? 0 }] : [];
  });
  return found
    .toSorted(
      (one, other) => ORDER.indexOf(one.why.kind) - ORDER.indexOf(other.why.kind) || other.score - one.score || one.topic - other.topic,
    )
    .slice(0, most)
    .map(({ topic, why }) => ({ topic: index.names[topic]!, why }));
}

/** The plainest; null where there is none. A name that is said may be a word like any other, as past choices tell. */
function reasonOf(said: Evidence | undefined, host: Why | undefined, isTrusted: () => boolean): Why | null {
  if (said?.isKeyword && !said.inTitle) return { kind: 'keyword' };
  const isSaid = said !== undefined && (said.inTitle || said.inText > 0);
  if (isSaid && (said.isKeyword || isTrusted())) return said.inTitle ? { kind: 'title' } : { kind: 'text', times: said.inText };
  return host ?? null;
}
