import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { startDraft } from '@/utils/curate/start-draft';
import { olderAddresses } from '@/utils/formats';
import { addressDeliveries } from '@/utils/platform/database/address-deliveries';
import { database } from '@/utils/platform/database/database';
import { deliveriesIn, readDelivery } from '@/utils/platform/database/deliveries';
import { draftsBeingSaved, draftsThatNeedYou, readDraft } from '@/utils/platform/database/drafts';
import { readBundle } from '@/utils/platform/database/saved-articles';
import { splitDelivery } from '@/utils/platform/database/split-delivery';
import { SITES } from '@/utils/taxonomy/sites';
import { CLIP } from '../core/facts-of-an-article';
import { DELIVERIES_V3 } from './deliveries-v3';
import { DELIVERED_V2, NEEDS_YOU_V2, UNREADABLE_V2 } from './deliveries-v2';

test('a delivery of version 2 becomes a row that knows its article and its files, and a bundle', () => {
  const { bundle, ...row } = DELIVERED_V2;
  const split = splitDelivery(DELIVERED_V2);
  expect(split?.bundle).toEqual(bundle);
  expect(split?.delivery).toEqual({
    ...row,
    article: null,
    receipt: { ...row.receipt, url: null, review: false },
    site: '',
    curator: '',
    topics: [],
    articleKeys: ['example.org/a'],
    paths: ['telehealth/a.md', 'telehealth/a-featuredImage.png'],
    hashes: [],
    mayReplace: [],
    triedBefore: false,
    crashes: 0,
    retryAt: null,
    lease: null,
  });
});

test('a database of version 2 is opened with all that is in it; what cannot be read is set aside as it was', async () => {
  const old = new Dexie('gleaner');
  old.version(2).stores({
    drafts: 'key, changedAt',
    images: 'draft',
    deliveries: 'id, draft, state, createdAt',
    settings: 'name',
    setAside: '++id, table',
    sites: 'slug',
    choices: 'key, site, [site+host]',
  });
  await old.table('deliveries').bulkPut([DELIVERED_V2, NEEDS_YOU_V2, UNREADABLE_V2]);
  old.close();

  expect((await deliveriesIn('delivered', 'needs-you', 'queued')).map(({ title }) => title)).toEqual(['A', 'B']);
  expect((await readBundle(DELIVERED_V2.id))?.image?.bytes).toEqual(DELIVERED_V2.bundle.image.bytes);
  expect((await readDelivery(NEEDS_YOU_V2.id))?.problem).toEqual(NEEDS_YOU_V2.problem);
  expect(await database.deliveries.where({ paths: 'telehealth/b.md' }).count()).toBe(1);
  expect(await database.setAside.toArray()).toMatchObject([{ table: 'deliveries', key: 'broken', record: UNREADABLE_V2 }]);
});

test('a database of version 3 is opened, and its deliveries know the addresses that their files have', async () => {
  await database.delete();
  const old = new Dexie('gleaner');
  old.version(3).stores({
    drafts: 'key, changedAt',
    images: 'draft',
    deliveries: 'id, draft, state, destination, createdAt, *articleKeys, *paths, [destination+state]',
    settings: 'name',
    setAside: '++id, table',
    sites: 'slug',
    choices: 'key, site, [site+host]',
    bundles: 'id',
    destinations: 'id',
    secrets: 'destination',
    handles: 'destination',
  });
  await old.table('deliveries').bulkPut([...DELIVERIES_V3, UNREADABLE_V2]);
  old.close();
  await database.open();
  await addressDeliveries(olderAddresses);
  const rows = await database.deliveries.orderBy('createdAt').toArray();
  expect(rows.map(({ siteAddresses }) => siteAddresses)).toEqual([
    ['aliases /news/a-b', 'slug news-a-b'],
    ['aliases /news/untitled', 'slug health'],
    undefined,
  ]);
  expect(rows.map(({ contentType }) => contentType)).toEqual(['curated-news', '', undefined]);
  expect(await database.deliveries.where({ siteAddresses: 'slug health' }).count()).toBe(1);
});

test('a draft of version 5 that is being saved is opened as it was, and is not counted before it is known to need somebody', async () => {
  await database.delete();
  const old = new Dexie('gleaner');
  old.version(5).stores({ drafts: 'key, changedAt' });
  const draft = { ...startDraft(CLIP, SITES[0]!, '2026-11-21T08:00:00.000Z'), saving: true };
  await old.table('drafts').put(draft);
  old.close();
  await database.open();
  expect(await readDraft(draft.key)).toEqual(draft);
  expect([await draftsBeingSaved(), await draftsThatNeedYou()]).toEqual([[draft.key], []]);
});

test('an open database does not keep a newer version of the extension from its own', async () => {
  await database.open();
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
  const request = indexedDB.open('gleaner', 1000);
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error));
  const newer = await promise;
  expect(newer.version).toBe(1000);
  newer.close();
});
