// What the desk offers for its article before anything is typed: communities and topics, the usual ones and those that fit.
import { communityLabels } from '@/components/shared/community-labels';
import type { PastChoice } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { type Subject, type Suggestion, suggestTopics } from '@/utils/taxonomy/suggest-topics';
import { indexTopics, type TopicIndex } from '@/utils/taxonomy/topic-index';
import { usualCommunities, usualTopics } from '@/utils/taxonomy/usual-topics';
import type { DeskState } from '../session/desk-state';

/** As many as there are keys for. */
const MOST = 5;

/** What was taken most. Nothing of the article's text is looked at. */
export function usualFor({ draft, site, host }: DeskState, past: readonly PastChoice[]): Partial<DeskState> {
  const { labels } = labelled(site.communities, past);
  const chosen = site.communities.filter(({ slug }) => draft?.communities.includes(slug));
  return {
    usualTopics: usualTopics(chosen, host, past),
    usualCommunities: usualCommunities(host, past).flatMap((slug) => labels.get(slug) ?? []),
  };
}

/** What fits the article, and is not chosen. */
export function fittingFor(
  { draft, site, host, reading, paragraphs, topicIndex }: DeskState,
  past: readonly PastChoice[],
): Partial<DeskState> {
  if (!draft) return {};
  const { communities, topics, fields, clip } = draft;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const subject = { title: fields.title, text, host, keywords: 'body' in clip ? (clip.keywords ?? []) : [] };
  const known = labelled(site.communities, past);
  const suggestions = notTaken(topicIndex, subject, past, topics);
  const labels = communities.flatMap((slug) => known.labels.get(slug) ?? []);
  return {
    suggestedCommunities: notTaken(known.index, subject, known.past, labels),
    // A title alone does not show that nothing fits.
    suggestions: suggestions.length === 0 && reading !== 'ready' ? null : suggestions,
  };
}

const notTaken = (index: TopicIndex, subject: Subject, past: readonly PastChoice[], taken: readonly string[]): Suggestion[] =>
  suggestTopics(index, subject, past, taken.length + MOST)
    .filter(({ topic }) => !taken.includes(topic))
    .slice(0, MOST);

interface Labelled {
  of: Site['communities'];
  labels: ReadonlyMap<string, string>;
  index: TopicIndex;
  /** With the labels of communities in place of topics. */
  past: readonly PastChoice[];
}

const known = new WeakMap<readonly PastChoice[], Labelled>();

/** Communities as things that are suggested by the rules of topics; made once for each past. */
function labelled(of: Site['communities'], past: readonly PastChoice[]): Labelled {
  const made = known.get(past);
  if (made?.of === of) return made;
  const labels = communityLabels(of);
  const fresh = {
    of,
    labels,
    index: indexTopics([...labels.values()].map((name) => ({ name }))),
    past: past.map((choice) => ({ ...choice, topics: choice.communities.flatMap((slug) => labels.get(slug) ?? []) })),
  };
  known.set(past, fresh);
  return fresh;
}
