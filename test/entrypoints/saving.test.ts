import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore } from '@/entrypoints/desk/session/desk-store';
import { createClippedDesk } from '@/entrypoints/desk/parts/clipped-desk';
import { withSettledCopies } from '@/entrypoints/desk/save/as-saved';
import { createSaving, type SavingEffects } from '@/entrypoints/desk/save/saving';
import { aloneSaving } from '@/entrypoints/outbox/save-lock';
import type { DraftChange } from '@/utils/core/draft';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import { placeOf } from '@/utils/destinations';
import { changeDraft } from '@/utils/curate/change-draft';
import { copyAt } from '@/utils/curate/copies';
import { startDraft } from '@/utils/curate/start-draft';
import { sha256 } from '@/utils/base/sha256';
import { enqueue } from '@/utils/outbox/enqueue';
import { database } from '@/utils/platform/database/database';
import { addDeliveries } from '@/utils/platform/database/saved-articles';
import { putDraft } from '@/utils/platform/database/drafts';
import { SITES } from '@/utils/taxonomy/sites';
import { aDelivery } from '../outbox/a-delivery';
import { aSafeText } from '../a-safe-text';
import { CLIP } from '../core/facts-of-an-article';
import { until } from '../until';

const site = SITES[0]!;
const place = (id: string, used: boolean) =>
  placeOf({
    id,
    kind: 'github',
    name: id,
    used,
    settings: { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: '' },
  });
const later = () => new Date(Date.now() + 1_000).toISOString();

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

function open(places: KnownDestination[], wake: SavingEffects['wake'] = () => {}) {
  const store = createStore(emptyState(site, ''), aSafeText());
  const communities = site.communities.slice(0, 2).map(({ slug }) => slug);
  store.show({ ...startDraft(CLIP, site, new Date().toISOString()), communities });
  store.set({ curator: 'Vinit', places });
  const saving = createSaving(store, {
    imageSettled: async () => ({ image: null, problem: null }),
    enqueue: (wanted) =>
      enqueue(wanted, { now: () => new Date().toISOString(), newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries }),
    remember: async () => {},
    wake,
  });
  const clipped = createClippedDesk(store);
  return { store, saving, clipped, save: () => store.view().save, draft: () => store.get().draft! };
}

test('one delivery is kept for each community and each place that is used', async () => {
  const { saving } = open([place('one', true), place('two', false), place('three', true)]);
  await saving.save();
  const rows = await database.deliveries.toArray();
  const [first, second] = site.communities;
  expect(rows.map(({ community, destination }) => `${community} ${destination}`).toSorted()).toEqual(
    [first!, second!].flatMap(({ slug }) => [`${slug} one`, `${slug} three`]).toSorted(),
  );
  // What goes to two destinations is one article, and made once.
  expect(await database.articles.count()).toBe(2);
});

test('once it is kept it is on its way, and one line tells of each place', async () => {
  const { saving, save } = open([place('one', true), place('two', true)]);
  await saving.save();
  const view = save();
  expect(view.state === 'sent' && view.lines.map(({ place, row }) => [place?.id, row.state])).toEqual([
    ['one', 'queued'],
    ['two', 'queued'],
  ]);
});

test('what is edited before it arrives is a draft again, and is not told as being saved', async () => {
  const { store, saving, save, draft } = open([place('one', true)]);
  await saving.save();
  store.show(changeDraft(draft(), { topics: ['A: One'] }, later()));
  expect(save()).toEqual({ state: 'idle' });
  const [row] = await database.deliveries.toArray();
  await database.deliveries.put({ ...row!, state: 'delivered', receipt: { paths: ['a.md'], renamed: false, url: null, review: false } });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(save()).toEqual({ state: 'idle' });
});

test('what is edited while it is being kept is a draft again when it is', async () => {
  const { store, saving, save, draft } = open([place('one', true)]);
  const under = saving.save();
  await until(async () => expect(await database.deliveries.count()).toBe(2));
  store.show(changeDraft(draft(), { topics: ['A: One'] }, later()));
  await under;
  expect(save()).toEqual({ state: 'idle' });
});

test('what was already in the outbox when the desk was ended is not saved a second time', async () => {
  const { store, saving, save, draft } = open([place('one', true), place('two', false)]);
  await saving.save();
  store.show({ ...draft(), saving: true });
  await saving.resume(draft().key);
  expect(await database.deliveries.count()).toBe(2);
  expect(draft().saving).toBe(false);
  expect(save().state).toBe('sent');
});

test('what is pressed for one file is kept so, and gone on with so when the desk is opened again', async () => {
  const { store, saving, draft } = open([place('one', true), place('two', true)]);
  const target = { destination: 'two', community: draft().communities[0]! };
  const pressing = saving.save([target]);
  const kept = draft();
  expect(kept.press?.targets).toEqual([target]);
  await pressing;
  expect(draft()).not.toHaveProperty('press');
  await database.deliveries.clear();
  // As the desk was closed before the outbox had it.
  await putDraft(kept);
  store.show(kept);
  await saving.resume(kept.key);
  expect((await database.deliveries.toArray()).map(({ destination, community }) => ({ destination, community }))).toEqual([target]);
});

test('a press after the clock was set back is not taken for the one before', async () => {
  const { store, saving, draft } = open([place('one', true)]);
  await saving.save();
  await database.deliveries.toCollection().modify((row) => void (row.createdAt = '2036-11-21T09:00:00.000Z'));
  const press = { id: crypto.randomUUID(), targets: [{ destination: 'one' }] };
  const edited = { ...changeDraft(draft(), { fields: { title: 'Corrected' } }, later()), saving: true, press };
  await putDraft(edited);
  store.show(edited);
  await saving.resume(edited.key);
  expect((await database.deliveries.toArray()).map(({ title }) => title)).toContain('Corrected');
});

test('what was not there yet is saved when the desk is opened again', async () => {
  const { store, saving, draft } = open([place('one', true)]);
  await putDraft({ ...draft(), saving: true });
  store.show({ ...draft(), saving: true });
  await saving.resume(draft().key);
  expect(await database.deliveries.count()).toBe(2);
  expect(draft().saving).toBe(false);
});

test('what was clipped before is told, except what this desk has just saved', async () => {
  const { store, saving, clipped, draft } = open([place('one', true)]);
  const addresses = { url: `${CLIP.url}?utm_source=x#top`, cleanUrl: draft().key, canonicalUrl: null };
  await clipped.watch(addresses);
  expect(store.view().clipped).toBeNull();
  const keys = [
    draft()
      .key.replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, ''),
  ];
  await database.deliveries.add(aDelivery({ articleKeys: keys, draft: draft().key, curator: 'Ann', destination: 'one' }));
  await until(() => expect(store.view().clipped?.rows[0]?.curator).toBe('Ann'));
  expect(store.view().likely).toBeNull();
  await saving.save();
  await until(() => expect(store.get().before[0]?.curator).toBe('Vinit'));
  expect(store.view().clipped).toBeNull();
});

test('an update takes over what was chosen the last time where nothing was chosen yet', async () => {
  const { store, clipped, draft } = open([]);
  store.show({ ...draft(), communities: [] });
  const [first] = site.communities;
  const keys = [
    draft()
      .key.replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, ''),
  ];
  const known = `${draft().key}?amp=1`;
  await database.deliveries.add(
    aDelivery({ articleKeys: keys, draft: known, site: site.slug, community: first!.slug, topics: ['A: One'], copy: 1 }),
  );
  const contentType = site.contentTypes.at(-1)!.slug;
  await database.choices.put({ key: known, site: site.slug, host: '', title: '', contentType, communities: [], topics: [], at: later() });
  await clipped.watch({ url: draft().clip.url, cleanUrl: draft().key, canonicalUrl: null });
  await clipped.choose(true, (step) => store.show(changeDraft(draft(), step, later())));
  expect(draft()).toMatchObject({
    topics: ['A: One'],
    communities: [first!.slug],
    contentType,
    updates: known,
    fields: { cleanUrl: known },
  });
  // The one that was saved as new is updated, and nothing beside it.
  expect(copyAt(await withSettledCopies(draft()), { destination: 'download', community: first!.slug })).toBe(1);
});

test.for([
  ['the same title', {}, true],
  ['another title', { title: 'Of another article' }, false],
] as const)('a draft that is just begun updates what was saved under its canonical address and %s: %j', async ([, change, updates]) => {
  const { store, clipped, draft } = open([]);
  const [first] = site.communities;
  const known = 'https://other.example/article';
  const keys = [known.replace('https://', '')];
  await database.deliveries.add(
    aDelivery({
      articleKeys: keys,
      draft: known,
      site: site.slug,
      community: first!.slug,
      topics: ['A: One'],
      title: CLIP.title,
      ...change,
    }),
  );
  await clipped.watch({ url: draft().clip.url, cleanUrl: draft().key, canonicalUrl: known });
  const begun = await clipped.begun(startDraft({ ...CLIP, canonicalUrl: known }, site, later()));
  expect([begun.updates, begun.topics, begun.fields.cleanUrl]).toEqual(updates ? [known, ['A: One'], known] : [null, [], CLIP.cleanUrl]);
  expect(store.get().before).toHaveLength(1);
});

test('what was said to be another article after all is saved as one of its own', async () => {
  const { store, clipped, draft } = open([]);
  const known = 'https://other.example/article';
  const change = (step: DraftChange) => store.show(changeDraft(draft(), step, later()));
  await database.deliveries.add(aDelivery({ articleKeys: ['other.example/article'], draft: known, title: draft().fields.title }));
  await clipped.watch({ url: draft().clip.url, cleanUrl: draft().key, canonicalUrl: known });
  clipped.take(change);
  expect([draft().updates, draft().fields.cleanUrl]).toEqual([known, known]);
  await clipped.choose(false, change);
  clipped.take(change);
  expect([draft().updates, draft().fields.cleanUrl]).toEqual([null, draft().key]);
});

test('what the background has finished meanwhile is not saved a second time', async () => {
  const { store, saving, draft } = open([place('one', true)]);
  store.show({ ...draft(), saving: true });
  await putDraft(draft());
  // It is at it when the desk is opened again.
  const done = aloneSaving(draft().key, async () => {
    await until(() => expect(store.get().making.size).toBe(1));
    await putDraft({ ...draft(), saving: false });
  });
  await saving.resume(draft().key);
  await done;
  expect(await database.deliveries.count()).toBe(0);
  expect(draft().saving).toBe(false);
});

test('from the moment that Save is pressed the background knows of it', async () => {
  const calls: (string | undefined)[] = [];
  const { saving, draft } = open([place('one', true)], (call) => void calls.push(call));
  const made = saving.save();
  expect(calls).toEqual([`save ${draft().key}`]);
  await made;
});
