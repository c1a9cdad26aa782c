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

const SECOND = 1_000;
let clock = Date.parse('2026-11-21T08:00:00.000Z');
const now = () => new Date((clock += 10)).toISOString();

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

/** A desk as it opens on the article. */
function openDesk(draft: Draft = startDraft(CLIP, SITE, now())) {
  const store = createStore(emptyState(SITE, now()));
  const report = (error: unknown) => {
    throw error;
  };
  const { discard, undoDiscard, acted } = createDiscardDesk(store, {
    images: { show: async () => ({ image: null, problem: null }) },
    sites: { turnTo: () => {} },
    notices: { report },
    now,
  });
  store.show(draft);
  return { store, discard, undoDiscard, acted, title: () => store.get().draft?.fields.title, isOffered: () => store.get().discarded };
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

test.for<[string, (desk: ReturnType<typeof openDesk>) => unknown]>([
  ['a word is typed', ({ store }) => store.show(changeDraft(store.get().draft!, { note: 'Ask Vinit' }, now()))],
  ['another page is in front', ({ store }) => store.show({ ...startDraft(CLIP, SITE, now()), key: 'https://example.org/other' })],
  ['no page is', ({ store }) => store.set({ draft: null })],
  ['something else is pressed', ({ acted }) => acted()],
])('a discard is not offered any more once %s, and its undo does nothing then', async ([, act]) => {
  const desk = openDesk(titled('My own title'));
  desk.discard();
  await until(() => expect(desk.isOffered()).toBe(true));
  act(desk);
  expect(desk.isOffered()).toBe(false);
  const shown = desk.store.get().draft;
  desk.undoDiscard();
  await until(async () => expect(await database.drafts.count()).toBe(1));
  await new Promise((resolve) => setImmediate(resolve));
  expect(desk.store.get().draft).toBe(shown);
});

test('what was written since stays, and nothing is offered in its place', async () => {
  await openAndDiscard();
  const since = titled('Written since');
  await putDraft(since);
  const desk = openDesk(since);
  const other = openDesk(startDraft({ ...CLIP, cleanUrl: 'https://example.org/other' }, SITE, now()));
  other.discard();
  // As much was read of the first.
  await until(() => expect(other.isOffered()).toBe(true));
  expect(desk.isOffered()).toBe(false);
  desk.undoDiscard();
  await new Promise((resolve) => setImmediate(resolve));
  expect([desk.title(), (await readDraft(CLIP.cleanUrl))?.fields.title]).toEqual(['Written since', 'Written since']);
});

test('of two discards the last comes back, and the first is not offered after it', async () => {
  const desk = openDesk(titled('First'));
  desk.discard();
  await until(() => expect(desk.isOffered()).toBe(true));
  desk.store.show(titled('Second'));
  desk.discard();
  await until(() => expect(desk.isOffered()).toBe(true));
  desk.undoDiscard();
  await until(() => expect(desk.title()).toBe('Second'));
  expect(desk.isOffered()).toBe(false);
  desk.undoDiscard();
  await new Promise((resolve) => setImmediate(resolve));
  expect(desk.title()).toBe('Second');
});

test('a second press on the empty draft takes the offer from nobody', async () => {
  const desk = openDesk(titled('My own title'));
  desk.discard();
  await until(() => expect(desk.isOffered()).toBe(true));
  desk.discard();
  expect(desk.isOffered()).toBe(true);
  desk.undoDiscard();
  await until(() => expect(desk.title()).toBe('My own title'));
});

test('a desk that is opened again offers it for what is left of the ten seconds', async () => {
  await openAndDiscard();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  clock += 7 * SECOND;
  const { isOffered } = openDesk();
  while (!isOffered()) await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(2_900);
  expect(isOffered()).toBe(true);
  vi.advanceTimersByTime(100);
  expect(isOffered()).toBe(false);
});

test('after ten seconds it is gone', async () => {
  await openAndDiscard();
  clock += 10 * SECOND;
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
  // The first left the same on the desk and in the database; only the second is offered.
  await until(() => expect(desk.isOffered()).toBe(true));
  expect(desk.title()).toBe(CLIP.title);
  expect(await database.drafts.get(draft.key)).toBeUndefined();
  expect((await database.drafts.toArray()).map(({ fields }) => fields.title)).toEqual(['My own title']);
  desk.undoDiscard();
  await until(() => expect(desk.title()).toBe('My own title'));
});

test('what is pressed while a draft is being taken back is done in the order in which it was pressed', async () => {
  const desk = openDesk(titled('My own title'));
  const titles = [desk.title()];
  desk.store.subscribe(() => desk.title() !== titles.at(-1) && titles.push(desk.title()));
  desk.discard();
  desk.undoDiscard();
  desk.discard();
  desk.undoDiscard();
  await until(() => expect(titles).toEqual(['My own title', CLIP.title, 'My own title', CLIP.title, 'My own title']));
  expect((await readDraft(CLIP.cleanUrl))?.fields.title).toBe('My own title');
  expect(desk.isOffered()).toBe(false);
});

test('what is pressed while a draft is being taken back touches no draft that comes to the front meanwhile', async () => {
  const desk = openDesk(titled('My own title'));
  desk.discard();
  desk.undoDiscard();
  desk.discard();
  const other = changeDraft(
    startDraft({ ...CLIP, cleanUrl: 'https://example.org/other' }, SITE, now()),
    { fields: { title: 'Another' } },
    now(),
  );
  await putDraft(other);
  desk.store.show(other);
  await until(async () => expect((await readDraft(CLIP.cleanUrl))?.fields.title).toBe('My own title'));
  await new Promise((resolve) => setImmediate(resolve));
  expect([desk.title(), (await readDraft(other.key))?.fields.title]).toEqual(['Another', 'Another']);
});

test('a look for what was discarded before offers nothing once something was discarded and taken back', async () => {
  const desk = openDesk(titled('My own title'));
  const offers: boolean[] = [];
  desk.store.subscribe(() => offers.push(desk.isOffered()));
  desk.discard();
  desk.undoDiscard();
  await until(() => expect(desk.title()).toBe('My own title'));
  // As much was looked for of another, and found.
  await openAndDiscard();
  const other = openDesk();
  await until(() => expect(other.isOffered()).toBe(true));
  expect(offers).not.toContain(true);
});
