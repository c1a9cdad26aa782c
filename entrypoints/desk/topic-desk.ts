// What the desk offers before a topic is typed: the usual ones, and those that fit the article.
import type { Draft } from '@/utils/core/draft';
import type { PastChoice } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { putChoices, readChoices } from '@/utils/platform/past-choices';
import { addedTopics } from '@/utils/taxonomy/added-topics';
import { indexTopics } from '@/utils/taxonomy/topic-index';
import { suggestTopics } from '@/utils/taxonomy/suggest-topics';
import { usualTopics } from '@/utils/taxonomy/usual-topics';
import { hostOf } from './desk-state';
import type { DeskStore } from './desk-store';

export interface TopicDesk {
  /** Another site: its topics are made ready, and what was chosen for it before. */
  useSite(): Promise<void>;
  /** The article or its communities have changed. */
  refresh(): void;
  /** Keeps what was chosen for a site, for its next article. `now` is ISO 8601. */
  remember(draft: Draft, site: Site, now: string): Promise<void>;
}

export function createTopicDesk({ get, set }: DeskStore): TopicDesk {
  let past: PastChoice[] = [];
  let later: ReturnType<typeof setTimeout> | undefined;

  const offer = () => {
    const { draft, site, host, reading, paragraphs, topicIndex: before } = get();
    const added = addedTopics(site, past);
    const isReady = before.topics === site.topics && before.added.symmetricDifference(added).size === 0;
    // Thousands of topics take a moment, which the title should not wait for.
    const topicIndex = isReady ? before : indexTopics(site.topics, added);
    set({ topicIndex });
    if (!draft) return;
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    const { communities, topics, fields } = draft;
    const chosen = new Set(topics);
    const all = suggestTopics(topicIndex, { title: fields.title, text, host, communities }, past, topics.length + MOST);
    const suggestions = all.filter(({ topic }) => !chosen.has(topic)).slice(0, MOST);
    set({
      usualTopics: usualTopics(site.communities.filter(({ slug }) => communities.includes(slug)), host, past),
      // A title alone does not show that nothing fits.
      suggestions: suggestions.length === 0 && reading !== 'ready' ? null : suggestions,
    });
  };

  const refresh = () => {
    clearTimeout(later);
    later = setTimeout(offer);
  };

  return {
    async useSite() {
      const { slug } = get().site;
      const read = await readChoices(slug);
      if (slug !== get().site.slug) return;
      past = read;
      refresh();
    },
    refresh,
    async remember({ key, clip, fields, contentType, communities, topics }, { slug }, now) {
      await putChoices([{ key, site: slug, host: hostOf(clip.url), title: fields.title, contentType, communities, topics, at: now }]);
    },
  };
}

/** As many as there are keys for. */
const MOST = 5;
