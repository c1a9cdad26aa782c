// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createDiscardDesk } from '@/entrypoints/desk/parts/discard-desk';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore } from '@/entrypoints/desk/session/desk-store';
import type { Draft } from '@/utils/core/draft';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { database } from '@/utils/platform/database/database';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { CLIP, SITE } from '../core/facts-of-an-article';
import { until } from '../until';

const MINUTE = 60_000;
let clock = Date.parse('2026-11-21T08:00:00.000Z');
const now = () => new Date((clock += 10)).toISOString();

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

/** A desk as it opens on the article. */
function openDesk(draft: Draft = startDraft(CLIP, SITE, now())) {
  const store = createStore(emptyState(SITE, now()));
  const report = (error: unknown) => {
    throw error;
  };
  const { discard, undoDiscard } = createDiscardDesk(store, {
    images: { show: async () => null },
    sites: { turnTo: () => {} },
    notices: { report },
    now,
  });
  store.show(draft);
  return { store, discard, undoDiscard, title: () => store.get().draft?.fields.title, isOffered: () => store.get().discarded };
}

const titled = (title: string) => changeDraft(startDraft(CLIP, SITE, now()), { fields: { title } }, now());
const discarded = () => until(async () => expect(await database.drafts.where('key').startsWith('discarded').count()).toBe(1));

async function openAndDiscard(): Promise<void> {
  const draft = titled('My own title');
  await putDraft(draft);
  openDesk(draft).discard();
  await discarded();
}

test('a discarded draft is offered for ten seconds where it was discarded', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { discard, isOffered, title } = openDesk(titled('My own title'));
  discard();
  expect([isOffered(), title()]).toEqual([false, CLIP.title]);
  // It is offered once it is kept.
  while (!isOffered()) await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(9_999);
  expect(isOffered()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(isOffered()).toBe(false);
  vi.useRealTimers();
  await discarded();
});

test('a desk that is opened again offers it, beside its own page only', async () => {
  await openAndDiscard();
  const other = openDesk({ ...startDraft(CLIP, SITE, now()), key: 'https://example.org/other' });
  const { undoDiscard, isOffered, title } = openDesk();
  await until(() => expect(isOffered()).toBe(true));
  expect(other.isOffered()).toBe(false);
  undoDiscard();
  await until(() => expect(title()).toBe('My own title'));
  expect((await readDraft(CLIP.cleanUrl))?.fields.title).toBe('My own title');
  expect(isOffered()).toBe(false);
});

test('what was written since is not lost when it comes back', async () => {
  await openAndDiscard();
  const since = titled('Written since');
  await putDraft(since);
  const desk = openDesk(since);
  desk.undoDiscard();
  await until(() => expect(desk.title()).toBe('My own title'));
  const next = openDesk(titled('My own title'));
  await until(() => expect(next.isOffered()).toBe(true));
  next.undoDiscard();
  await until(() => expect(next.title()).toBe('Written since'));
});

test('after ten minutes it is gone', async () => {
  await openAndDiscard();
  clock += 10 * MINUTE;
  const { isOffered } = openDesk();
  await until(async () => expect(await database.drafts.count()).toBe(0));
  expect(isOffered()).toBe(false);
});

test('what is taken back and discarded again at once is neither lost nor left on the desk', async () => {
  const draft = titled('My own title');
  await putDraft(draft);
  const desk = openDesk(draft);
  desk.discard();
  desk.undoDiscard();
  desk.discard();
  await until(async () => {
    expect(desk.title()).toBe(CLIP.title);
    expect(await database.drafts.get(draft.key)).toBeUndefined();
    expect((await database.drafts.toArray()).map(({ fields }) => fields.title)).toEqual(['My own title']);
  });
  expect(desk.isOffered()).toBe(true);
  desk.undoDiscard();
  await until(() => expect(desk.title()).toBe('My own title'));
});
