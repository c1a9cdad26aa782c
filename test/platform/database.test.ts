import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { startDraft } from '@/utils/curate/start-draft';
import { ProblemError } from '@/utils/core/problem';
import { database, keep } from '@/utils/platform/database/database';
import { deliveriesIn } from '@/utils/platform/database/deliveries';
import { discardDraft, findDiscarded, restoreDraft } from '@/utils/platform/database/discarded';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { putImage, readImage } from '@/utils/platform/database/kept-images';
import { addDeliveries } from '@/utils/platform/database/saved-articles';
import { putSetting, readSetting } from '@/utils/platform/database/settings';
import { takePlace } from '@/utils/outbox/take-place';
import { aDelivery, aNewRow } from '../outbox/a-delivery';
import { anImage } from '../an-image';
import { CLIP, SITE } from '../core/facts-of-an-article';

const draft = startDraft(CLIP, SITE, '2026-11-21T08:00:00.000Z');
const untouched = draft;
const image = anImage(1, 2, 3);
const delivery = aDelivery({ draft: draft.key });

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('a draft, its image and the curator’s name come back as they went', async () => {
  await putDraft(draft);
  await putImage(draft.key, image);
  await putSetting('curator', 'Vinit @maxinovip.com');
  expect(await readDraft(draft.key)).toEqual(draft);
  expect(await readImage(draft.key)).toEqual(image);
  expect(await readSetting('curator')).toBe('Vinit @maxinovip.com');
});

test('the last of many writes is what stays', async () => {
  await readSetting('curator');
  const titles = Array.from({ length: 20 }, (_, index) => `Title ${index}`);
  await Promise.all(titles.map((title) => putDraft({ ...draft, fields: { ...draft.fields, title } })));
  expect((await readDraft(draft.key))?.fields.title).toBe('Title 19');
});

test('what was never written is null', async () => {
  expect(await readDraft('https://example.org/none')).toBeNull();
  expect(await readSetting('curator')).toBeNull();
});

test('a discarded draft goes with its image, and comes back with it', async () => {
  const draft = { ...untouched, changedAt: '2026-11-21T08:09:00.000Z' };
  await putDraft(draft);
  await putImage(draft.key, image);
  const aside = await discardDraft(draft, image, '2026-11-21T08:10:00.000Z');
  expect([await readDraft(draft.key), await readImage(draft.key)]).toEqual([null, null]);
  expect(await findDiscarded(`${draft.key}/other`, '2026-11-21T08:05:00.000Z')).toBeNull();
  expect(await findDiscarded(draft.key, '2026-11-21T08:05:00.000Z')).toEqual({ aside, at: '2026-11-21T08:10:00.000Z' });
  expect(await restoreDraft(aside)).toEqual(draft);
  expect([await readDraft(draft.key), await readImage(draft.key)]).toEqual([draft, image]);
  expect(await findDiscarded(draft.key, '2026-11-21T08:05:00.000Z')).toBeNull();
  expect(await restoreDraft(aside)).toBeNull();
});

test('what was made after a draft was discarded stays, and each discard comes back alone', async () => {
  const first = { ...draft, commentary: 'first', changedAt: '2026-11-21T08:09:00.000Z' };
  const second = { ...first, commentary: 'second' };
  const one = await discardDraft(first, image, '2026-11-21T08:10:00.000Z');
  await putDraft(second);
  expect(await restoreDraft(one)).toBeNull();
  expect(await findDiscarded(draft.key, '2026-11-21T08:05:00.000Z')).toBeNull();
  expect(await readDraft(draft.key)).toEqual(second);
  const two = await discardDraft(second, null, '2026-11-21T08:12:00.000Z');
  expect((await findDiscarded(draft.key, '2026-11-21T08:05:00.000Z'))?.aside).toBe(two);
  expect(await restoreDraft(two)).toEqual(second);
  expect(await restoreDraft(one)).toBeNull();
});

test('what was discarded a while ago is gone for good', async () => {
  const draft = { ...untouched, changedAt: '2026-11-21T08:09:00.000Z' };
  await putDraft(draft);
  await putImage(draft.key, image);
  await discardDraft(draft, image, '2026-11-21T08:10:00.000Z');
  expect(await findDiscarded(draft.key, '2026-11-21T08:20:00.000Z')).toBeNull();
  expect(await Promise.all([database.drafts, database.draftImages, database.imageBytes].map((table) => table.count()))).toEqual([0, 0, 0]);
});

test('a record that cannot be read is set aside as it is, and said', async () => {
  await database.table('drafts').put({ key: draft.key, from: 'another time' });
  await expect(readDraft(draft.key)).rejects.toThrow(ProblemError);
  expect(await readDraft(draft.key)).toBeNull();
  expect(await database.setAside.toArray()).toMatchObject([
    { table: 'drafts', key: draft.key, record: { key: draft.key, from: 'another time' } },
  ]);
});

test('one delivery that cannot be read does not keep back the others', async () => {
  const row = aNewRow(delivery);
  await addDeliveries([row], takePlace);
  await database.table('deliveries').put({ id: 'broken', state: 'queued', createdAt: '' });
  expect(await deliveriesIn('queued')).toEqual([row.delivery]);
  expect(await database.setAside.count()).toBe(1);
});

test('new deliveries take the place of those the same draft failed with, and of no others', async () => {
  const failed = { ...delivery, state: 'needs-you' as const };
  const page = 'https://example.org/other';
  const other = aNewRow({
    ...failed,
    id: crypto.randomUUID(),
    draft: page,
    articleKeys: ['example.org/other'],
    paths: ['telehealth/b.md'],
  });
  await addDeliveries([aNewRow(failed), other], takePlace);
  const later = '2026-11-21T09:00:00.000Z';
  const again = aNewRow({ ...delivery, id: crypto.randomUUID(), createdAt: later, changedAt: later });
  await addDeliveries([again], takePlace);
  expect(await database.deliveries.toArray()).toEqual(expect.arrayContaining([other.delivery, again.delivery]));
  expect(await database.deliveries.count()).toBe(2);
  expect((await database.articles.toCollection().primaryKeys()).toSorted()).toEqual([other.saved.id, again.saved.id].toSorted());
});

test('a full disk is a problem with a sentence', async () => {
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  await expect(keep(() => Promise.reject(full))).rejects.toMatchObject({ problem: { code: 'storage-full' } });
  await expect(keep(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
});
