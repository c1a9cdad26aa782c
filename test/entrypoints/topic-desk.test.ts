// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore, type DeskStore } from '@/entrypoints/desk/session/desk-store';
import { followTopics } from '@/entrypoints/desk/parts/follow-topics';
import { rememberChoices } from '@/entrypoints/outbox/remember-choices';
import type { Site } from '@/utils/core/site';
import { startDraft } from '@/utils/curate/start-draft';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import { CLIP, SITE } from '../core/facts-of-an-article';
import { until } from '../until';

const NOW = '2026-11-21T08:00:00.000Z';

/** Its sites are known, and which of them it is for. */
const comeWith = (store: DeskStore, site: Site) => store.set({ sites: [{ name: site.name, slug: site.slug }], site: { ...site } });

/** A desk over an article, with the topics chosen. */
async function openDesk(vocabulary: 'open' | 'closed', topics: string[] = []) {
  const site = { ...SITE, vocabulary };
  const store = createStore(emptyState(site, NOW));
  store.show({ ...startDraft(CLIP, site, NOW), topics });
  followTopics(store);
  const before = store.get().usualTopics;
  comeWith(store, site);
  await until(() => expect(store.get().usualTopics).not.toBe(before));
  return {
    store,
    site,
    draft: store.get().draft!,
    find: (query: string) => searchTopics(store.get().topicIndex, query).found.map(({ topic }) => topic),
    index: () => store.get().topicIndex,
  };
}

test('a topic that a curator added to an article is found at the next one, apart from the site’s list', async () => {
  const first = await openDesk('open', ['Own: Écho 🩺']);
  expect(first.find('echo')).toEqual([]);
  await rememberChoices(first.draft, first.site, NOW);
  const next = await openDesk('open');
  expect(next.find('echo')).toEqual(['Own: Écho 🩺']);
  expect(next.index().topics).toBe(SITE.topics);
  const before = next.index();
  next.store.set({ draft: { ...next.draft, topics: ['CMS: Telehealth Services'] } });
  await until(() => expect(next.index()).toBe(before));
  expect((await openDesk('closed')).find('echo')).toEqual([]);
});

test('that nothing fits is known once the article is read, not by its title', async () => {
  const site = { ...SITE, topics: [{ name: 'A: Qwertz' }] };
  const store = createStore(emptyState(site, NOW));
  followTopics(store);
  store.show(startDraft(CLIP, site, NOW));
  // Made anew for the changed list, which shows that the article was looked through.
  const first = store.get().topicIndex;
  store.set({ reading: 'facts', site: { ...site, topics: [...site.topics] } });
  await until(() => expect(store.get().topicIndex).not.toBe(first));
  // What is offered is set in the same turn as the index.
  expect(store.get().suggestions).toBeNull();
  store.set({ reading: 'ready' });
  await until(() => expect(store.get().suggestions).toEqual([]));
});

const long = (source: string) => Array.from({ length: 3_000 }, (_, number) => ({ name: `${source}: Topic number ${number}` }));

test('a long list is made ready in between: the first of it is found at once, the rest soon', async () => {
  const site = { ...SITE, topics: long('Long') };
  const store = createStore(emptyState(site, NOW));
  followTopics(store);
  store.set({ topicIndex: emptyState(SITE, NOW).topicIndex, reading: 'ready' });
  const found: { partial: boolean; of: string[]; suggested: string[] | null }[] = [];
  let turns = 0;
  const counting = setInterval(() => (turns += 1));
  store.show(startDraft({ ...CLIP, title: 'On topic number 2999' }, site, NOW));
  comeWith(store, site);
  store.subscribe(() => {
    const { topicIndex, suggestions } = store.get();
    const of = ['number 7', '2999'].flatMap((query) => searchTopics(topicIndex, query, { most: 1 }).found.map(({ topic }) => topic));
    found.push({ partial: topicIndex.partial ?? false, of, suggested: suggestions && suggestions.map(({ topic }) => topic).slice(0, 1) });
  });
  await until(() => expect(found.at(-1)?.suggested).toBeTruthy());
  clearInterval(counting);
  expect(found[0]).toEqual({ partial: true, of: ['Long: Topic number 7', 'Long: Topic number 299'], suggested: null });
  expect(found.at(-1)).toEqual({
    partial: false,
    of: ['Long: Topic number 7', 'Long: Topic number 2999'],
    suggested: ['Long: Topic number 2999'],
  });
  // Others had their turns meanwhile.
  expect(turns).toBeGreaterThan(2);
});

test('of two long lists the one of the site that was chosen last is ready in the end', async () => {
  const one = { ...SITE, topics: long('One') };
  const other = { ...SITE, topics: long('Other') };
  const store = createStore(emptyState({ ...SITE, topics: [] }, NOW));
  followTopics(store);
  store.show(startDraft(CLIP, one, NOW));
  comeWith(store, one);
  await until(() => expect([store.get().topicIndex.topics === one.topics, store.get().topicIndex.partial]).toEqual([true, undefined]));
  comeWith(store, other);
  expect([store.get().topicIndex.partial, store.view().topicIndex.partial]).toEqual([undefined, true]);
  await until(() =>
    expect([store.get().topicIndex.partial, store.get().topicIndex.names.at(-1)]).toEqual([undefined, 'Other: Topic number 2999']),
  );
});

test('what the site before had suggested is not offered for another, however long its list takes', async () => {
  const before = { ...SITE, topics: [{ name: 'A: On topic' }] };
  const other = { ...SITE, topics: long('Other') };
  const store = createStore(emptyState(before, NOW));
  followTopics(store);
  store.set({ reading: 'ready' });
  store.show(startDraft({ ...CLIP, title: 'On topic' }, before, NOW));
  comeWith(store, before);
  await until(() => expect(store.get().suggestions).toHaveLength(1));
  const offered: unknown[] = [];
  store.subscribe(() => {
    const { topicIndex, suggestions } = store.get();
    if (topicIndex.topics === other.topics)
      offered.push(...(suggestions ?? []).map(({ topic }) => topic).filter((topic) => topic === 'A: On topic'));
  });
  comeWith(store, other);
  await until(() =>
    expect([store.get().topicIndex.topics === other.topics, store.get().topicIndex.partial ?? false]).toEqual([true, false]),
  );
  expect(offered).toEqual([]);
});
