import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { filesOf } from '@/utils/core/bundle';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { sha256 } from '@/utils/base/sha256';
import { takePlace } from '@/utils/outbox/take-place';
import { database } from '@/utils/platform/database/database';
import { deliveriesIn } from '@/utils/platform/database/deliveries';
import { discardDraft, findDiscarded, restoreDraft } from '@/utils/platform/database/discarded';
import { putDraft } from '@/utils/platform/database/drafts';
import { putImage, readImage } from '@/utils/platform/database/kept-images';
import { addDeliveries, keepOverwritten, readArticle, readBundle, readOverwritten } from '@/utils/platform/database/saved-articles';
import { anImage } from '../an-image';
import { CLIP, SITE } from '../core/facts-of-an-article';
import { aDelivery } from '../outbox/a-delivery';
import { aWorld, wanted } from '../outbox/a-world';
import { BUNDLES_V4, DELIVERED_V4, IMAGE_V4, QUEUED_V4, STORES_V4 } from './database-v4';

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const hashes = async () => (await database.imageBytes.toCollection().primaryKeys()).map(String).toSorted();
const at = (second: number) => `2026-11-21T08:00:0${second}.000Z`;

/** A save with an image, for so many destinations. */
function withImage(title: string, bytes: number[], ...destinations: string[]) {
  const image = anImage(...bytes);
  const { bytes: _, ...reference } = image;
  const { hash } = image;
  const bundle = {
    article: { path: `telehealth/${title}.md`, type: 'text/markdown', bytes: new TextEncoder().encode(title) },
    image: { path: `telehealth/${title}-featuredImage.png`, type: 'image/png', hash },
  };
  const one = wanted(title, { article: { image: reference }, image: image.bytes, bundle });
  return destinations.map((destination) => ({ draft: one.draft, saved: one.saved, destination }));
}

test('a database of version 4 is opened as it is: what it holds is sent, taken back and shown from the bytes that it kept', async () => {
  await database.delete();
  const old = new Dexie('gleaner');
  old.version(4).stores(STORES_V4);
  await old.table('deliveries').bulkPut([DELIVERED_V4, QUEUED_V4]);
  await old.table('bundles').bulkPut(BUNDLES_V4);
  await old.table('images').put(IMAGE_V4);
  old.close();
  await database.open();
  expect(await deliveriesIn('delivered', 'queued')).toEqual([
    { ...DELIVERED_V4, article: null },
    { ...QUEUED_V4, article: null },
  ]);
  expect(await readBundle(QUEUED_V4.id)).toEqual(BUNDLES_V4[0]!.bundle);
  expect(await readOverwritten(DELIVERED_V4.id)).toEqual(BUNDLES_V4[0]!.overwritten);
  await keepOverwritten(QUEUED_V4.id, [BUNDLES_V4[0]!.bundle.article]);
  expect(await readBundle(QUEUED_V4.id)).toEqual(BUNDLES_V4[0]!.bundle);
  const image = await readImage(IMAGE_V4.draft);
  expect(image).toEqual({ ...IMAGE_V4.image, hash: await sha256(IMAGE_V4.image.bytes) });
  await putImage(IMAGE_V4.draft, image!);
  expect([await readImage(IMAGE_V4.draft), await database.images.count(), await hashes()]).toEqual([image, 0, [image!.hash]]);
});

test('an image of version 4 goes aside with its draft, and comes back', async () => {
  const draft = changeDraft(startDraft(CLIP, SITE, at(0)), { image: { kind: 'own' } }, at(1));
  await putDraft(draft);
  await database.table('images').put({ ...IMAGE_V4, draft: draft.key });
  const aside = await discardDraft(draft, null, at(2));
  expect(await readImage(draft.key)).toBeNull();
  await restoreDraft(aside);
  expect((await readImage(draft.key))?.bytes).toEqual(IMAGE_V4.image.bytes);
});

test('an image that a draft, two articles and four deliveries have is kept once, and their files have its bytes', async () => {
  const world = aWorld();
  await putImage('https://example.org/one', anImage(1, 2));
  const ids = await world.save(...withImage('one', [1, 2], 'team', 'other'), ...withImage('two', [1, 2], 'team', 'other'));
  expect([await database.articles.count(), await hashes()]).toEqual([2, [anImage(1, 2).hash]]);
  const bundles = await Promise.all(ids.map((id) => readBundle(id)));
  expect(bundles.map((bundle) => filesOf(bundle!)[1]?.bytes)).toEqual(ids.map(() => anImage(1, 2).bytes));
});

test('what a draft and an article no longer have goes with the last of them, and not before', async () => {
  const world = aWorld();
  const [first, second, third] = [anImage(1), anImage(2), anImage(3)];
  const draft = 'https://example.org/one';
  await putImage(draft, first);
  await world.save(...withImage('one', [1], 'team', 'other'));
  await putImage(draft, second);
  expect(await hashes()).toEqual([first.hash, second.hash].toSorted());
  // It takes the place of one that nobody tried; the one for the other destination has the image still.
  await world.save(...withImage('one', [3], 'team'));
  expect(await hashes()).toEqual([first.hash, second.hash, third.hash].toSorted());
  await world.save(...withImage('one', [3], 'other'));
  expect([await hashes(), await database.articles.count()]).toEqual([[second.hash, third.hash].toSorted(), 2]);
});

test('a discarded draft keeps its image until it is gone for good, and what came instead loses its own when it makes room', async () => {
  const draft = changeDraft(startDraft(CLIP, SITE, at(0)), { commentary: 'mine' }, at(1));
  await putDraft(draft);
  await putImage(draft.key, anImage(1));
  const aside = await discardDraft(draft, null, at(2));
  expect(await hashes()).toEqual([anImage(1).hash]);
  // Of the draft that is just begun in its place.
  await putImage(draft.key, anImage(2));
  await restoreDraft(aside);
  expect([await hashes(), (await readImage(draft.key))?.hash]).toEqual([[anImage(1).hash], anImage(1).hash]);
  await discardDraft(draft, null, at(5));
  await findDiscarded(draft.key, at(9));
  expect(await hashes()).toEqual([]);
});

test('where a save is not kept, nothing of it is', async () => {
  const [wish] = withImage('one', [1], 'team');
  const world = aWorld();
  await world.save(wish!);
  await Promise.all([database.articles.clear(), database.imageBytes.clear()]);
  const [row] = await world.rows();
  const saved = { id: crypto.randomUUID(), article: wish!.saved.article, addresses: wish!.saved.addresses, format: '', bundle: null };
  const twice = { delivery: { ...aDelivery(), id: row!.id, article: saved.id }, saved, image: anImage(1).bytes };
  await expect(addDeliveries([twice], takePlace)).rejects.toThrow(/already exists/);
  expect([await database.articles.count(), await database.imageBytes.count()]).toEqual([0, 0]);
});

test('an article that cannot be read, or has lost its image, is said and not sent by half', async () => {
  const world = aWorld();
  const [id] = await world.save(...withImage('one', [1], 'team'));
  const article = (await world.rows())[0]!.article!;
  await database.imageBytes.clear();
  await expect(readBundle(id!)).rejects.toMatchObject({ problem: { code: 'record-unreadable' } });
  await database.table('articles').put({ id: article, from: 'another time' });
  await expect(readArticle(article)).rejects.toMatchObject({ problem: { code: 'record-unreadable' } });
});
