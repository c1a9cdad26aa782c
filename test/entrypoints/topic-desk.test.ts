// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { emptyState } from '@/entrypoints/desk/desk-state';
import { createStore } from '@/entrypoints/desk/desk-store';
import { createTopicDesk } from '@/entrypoints/desk/topic-desk';
import { startDraft } from '@/utils/core/draft';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { CLIP, SITE } from '../core/facts-of-an-article';

const NOW = '2026-11-21T08:00:00.000Z';

/** A desk over an article, with the topics chosen. */
async function openDesk(vocabulary: 'open' | 'closed', topics: string[] = []) {
  const site = { ...SITE, vocabulary };
  const store = createStore(emptyState(site, NOW));
  store.show({ ...startDraft(CLIP, site, NOW), topics });
  const desk = createTopicDesk(store);
  const ready = new Promise<void>((resolve) => store.subscribe(resolve));
  await desk.useSite();
  await ready;
  return { desk, site, draft: store.get().draft!, find: (query: string) => searchTopics(store.get().topicIndex, query).found.map(({ topic }) => topic), index: () => store.get().topicIndex };
}

test('a topic that a curator added to an article is found at the next one, apart from the site’s list', async () => {
  const first = await openDesk('open', ['Own: Écho 🩺']);
  expect(first.find('echo')).toEqual([]);
  await first.desk.remember(first.draft, first.site, NOW);
  const next = await openDesk('open');
  expect(next.find('echo')).toEqual(['Own: Écho 🩺']);
  expect(next.index().topics).toBe(SITE.topics);
  next.desk.refresh();
  const before = next.index();
  await vi.waitFor(() => expect(next.index()).toBe(before));
  expect((await openDesk('closed')).find('echo')).toEqual([]);
});

test('that nothing fits is known once the article is read, not by its title', async () => {
  const site = { ...SITE, topics: [{ name: 'A: Qwertz' }] };
  const store = createStore(emptyState(site, NOW));
  const desk = createTopicDesk(store);
  store.show(startDraft(CLIP, site, NOW));
  // Made anew for the changed list, which shows that the article was looked through.
  const first = store.get().topicIndex;
  store.set({ reading: 'facts', site: { ...site, topics: [...site.topics] } });
  desk.refresh();
  await vi.waitFor(() => expect(store.get().topicIndex).not.toBe(first));
  // What is offered is set in the same turn as the index.
  expect(store.get().suggestions).toBeNull();
  store.set({ reading: 'ready' });
  desk.refresh();
  await vi.waitFor(() => expect(store.get().suggestions).toEqual([]));
});
