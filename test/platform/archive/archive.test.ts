import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { NEVER_ARCHIVED, SMALL_TABLES, TABLE_OF } from '@/utils/platform/archive/archive-tables';
import { database } from '@/utils/platform/database/database';
import { putDestination } from '@/utils/platform/database/destinations';
import { discardDraft } from '@/utils/platform/database/discarded';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { putImage, readImage } from '@/utils/platform/database/kept-images';
import { keepOverwritten, readBundle, readOverwritten } from '@/utils/platform/database/saved-articles';
import { Secret } from '@/utils/core/secret';
import { anImage } from '../../an-image';
import { CLIP, SITE } from '../../core/facts-of-an-article';
import { aDelivery } from '../../outbox/a-delivery';
import { IN_PROJECT } from '../../outbox/a-registration';
import { aWorld, wanted } from '../../outbox/a-world';
import { BUNDLES_V4, DELIVERED_V4, IMAGE_V4 } from '../database-v4';
import { clear, kept, NOW, taken, unpacked, written } from './an-archive';

afterEach(clear);

const CANARY = 'ghp_canary0123456789';
const at = (second: number) => `2026-11-21T08:00:0${second}.000Z`;
/** What a format asked for: a value of each kind. */
const ASKED = { via: 'https://x.org', rating: 4, live: false, kinds: ['Essay'], photos: [{ url: 'https://x.org/1', rank: 2 }] };
const typed = { asked: { kinds: 'Rec' } };
const draft = changeDraft(startDraft(CLIP, SITE, at(0)), { image: { kind: 'own' }, commentary: 'Mine', asked: ASKED, typed }, at(1));
const own = anImage(137, 80, 78, 71, 1);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Two articles of which one has an image, one of a build before, a draft with an image of its own. */
async function fill() {
  const world = aWorld();
  const { bytes, ...image } = anImage(137, 80, 78, 71, 2);
  const bundle = {
    article: { path: 'telehealth/with.md', type: 'text/markdown', bytes: new TextEncoder().encode('Crème') },
    image: { path: 'telehealth/with-featuredImage.png', type: 'image/png', hash: image.hash },
  };
  await world.save(wanted('plain'), wanted('with', { article: { image, asked: ASKED }, image: bytes, bundle }));
  await world.drain();
  // As an older row is read.
  await database.table('deliveries').put({ ...DELIVERED_V4, article: null });
  await database.table('bundles').put(BUNDLES_V4[0]);
  await putDraft(draft);
  await putImage(draft.key, own);
  return world;
}

test('all that was saved comes back in an empty browser as it was, byte for byte', async () => {
  const world = await fill();
  const first = (await world.rows()).find(({ title }) => title === 'with');
  await keepOverwritten(first!.id, [{ path: 'telehealth/with.md', type: 'text/markdown', bytes: Uint8Array.of(1, 2, 3) }]);
  const before = await kept();
  const archive = await written();
  await clear();
  const { unread, deliveries, drafts, onTheirWay } = await taken(archive);
  expect({ unread, deliveries, drafts, onTheirWay }).toEqual({
    unread: [],
    deliveries: { fresh: 3, newer: 0, kept: 0 },
    drafts: { fresh: 1, newer: 0, kept: 0 },
    onTheirWay: 0,
  });
  expect(await kept()).toEqual(before);
  expect((await readBundle(first!.id))?.image?.bytes).toEqual(anImage(137, 80, 78, 71, 2).bytes);
  expect(await readOverwritten(first!.id)).toEqual([{ path: 'telehealth/with.md', type: 'text/markdown', bytes: Uint8Array.of(1, 2, 3) }]);
});

test('imported twice, it changes nothing; where it was written, neither', async () => {
  await fill();
  const archive = await written();
  const before = await kept();
  expect((await taken(archive)).deliveries).toEqual({ fresh: 0, newer: 0, kept: 3 });
  expect(await kept()).toEqual(before);
  await clear();
  await taken(archive);
  const once = await kept();
  await taken(archive);
  expect(await kept()).toEqual(once);
});

test('published files lie below their destination and state, for people, and each piece of bytes once', async () => {
  const world = await fill();
  await world.save(wanted('again'));
  const files = await unpacked(await written({ nameOf: (id) => (id === 'team' ? 'Medigy: “site”/main' : id) }));
  expect([...files.keys()].filter((name) => !name.startsWith('records/')).toSorted()).toEqual([
    'files/Medigy- “site”-main/delivered/telehealth/plain.md',
    'files/Medigy- “site”-main/delivered/telehealth/with-featuredImage.png',
    'files/Medigy- “site”-main/delivered/telehealth/with.md',
    'files/Medigy- “site”-main/queued/telehealth/again.md',
    ...DELIVERED_V4.paths.map((path) => `files/download/delivered/${path}`).toSorted(),
    'gleaner.json',
    ...[own.hash, sha256('theirs')].map((hash) => `kept/${hash}`).toSorted(),
  ]);
  expect(files.get('files/Medigy- “site”-main/delivered/telehealth/with.md')?.toString()).toBe('Crème');
});

test.for(['..', '///', '\u0000', ' . '])('a destination named %j goes to no folder but its own', async (name) => {
  await fill();
  const files = await unpacked(await written({ nameOf: () => name }));
  expect([...files.keys()]).toContain('files/destination/delivered/telehealth/with.md');
});

test('what was saved twice to one path is there twice, and destinations of one name stay apart', async () => {
  const [one, again, other] = [
    aDelivery({ state: 'delivered' }),
    aDelivery({ state: 'delivered' }),
    aDelivery({ state: 'delivered', destination: 'b' }),
  ];
  for (const [index, row] of [one, again, other].entries()) {
    await database.deliveries.put({ ...row, createdAt: at(index) });
    await database.bundles.put({
      id: row.id,
      bundle: { article: { path: 'x/a.md', type: 'text/markdown', bytes: Uint8Array.of(index) }, image: null },
    });
  }
  const files = await unpacked(await written({ nameOf: (id) => (id === 'b' ? 'same' : 'Same') }));
  expect([...files.keys()].filter((name) => name.startsWith('files/'))).toEqual([
    'files/Same/delivered/x/a.md',
    'files/Same/delivered/again-2/x/a.md',
    'files/same-2/delivered/x/a.md',
  ]);
});

test('no token, folder, lease or discarded draft is in it', async () => {
  await fill();
  await putDestination({ id: 'd1', kind: 'github', name: 'medigy/site', used: true }, new Secret(CANARY));
  await database.setAside.put({ table: 'settings', key: 'token', record: CANARY });
  await database.deliveries.put(aDelivery({ state: 'sending', lease: { owner: 'somebody', until: NOW } }));
  const gone = { ...draft, key: 'https://example.org/gone' };
  await putDraft(gone);
  await discardDraft(gone, null, at(2));
  const text = [...(await unpacked(await written())).values()].map(String).join('\n');
  expect(text).toContain('Mine');
  for (const secret of [CANARY, 'somebody', 'example.org/gone']) expect(text).not.toContain(secret);
});

test('every table is in an archive or is meant never to be', () => {
  const archived = [...Object.values(TABLE_OF), ...SMALL_TABLES, ...NEVER_ARCHIVED];
  expect(database.tables.map(({ name }) => name).toSorted()).toEqual(archived.toSorted());
});

test('what was still on its way is not sent by itself from here, and can be sent', async () => {
  const world = aWorld();
  await world.save(wanted('a'), wanted('b', { bundle: null, registration: IN_PROJECT }));
  const archive = await written();
  await clear();
  expect(await taken(archive)).toMatchObject({ onTheirWay: 2, unread: [] });
  await world.drain();
  expect([(await world.states()).toSorted(), world.commits]).toEqual([
    ['a needs-you delivery-imported', 'b needs-you delivery-imported'],
    [],
  ]);
});

test('the newer of both wins: a delivery by when it changed, a draft by when it was typed; what is being sent here stays', async () => {
  const world = await fill();
  const [one, two] = (await world.rows()).toSorted((a, b) => a.title.localeCompare(b.title)).slice(1);
  await database.deliveries.update(one!.id, { title: 'There', changedAt: '2026-11-22T00:00:00.000Z' });
  await putDraft({ ...draft, commentary: 'There', changedAt: at(5) });
  const archive = await written();
  await database.deliveries.update(one!.id, { title: 'Here', changedAt: '2026-11-21T00:00:00.000Z' });
  await database.deliveries.update(two!.id, { title: 'Here', state: 'sending', changedAt: '2026-11-21T00:00:00.000Z' });
  await putDraft({ ...draft, commentary: 'Here', changedAt: at(4) });
  const before = await kept();
  const { deliveries, drafts, takeBack } = await taken(archive);
  expect({ deliveries, drafts }).toEqual({ deliveries: { fresh: 0, newer: 1, kept: 2 }, drafts: { fresh: 0, newer: 1, kept: 0 } });
  expect((await readDraft(draft.key))?.commentary).toBe('There');
  expect((await database.deliveries.toArray()).map(({ title }) => title).toSorted()).toEqual(['A', 'Here', 'There']);
  await takeBack();
  expect(await kept()).toEqual(before);
});

test('it is taken back whole, but for what was changed since', async () => {
  await fill();
  const archive = await written();
  await clear();
  const { takeBack } = await taken(archive);
  const row = (await database.deliveries.filter(({ title }) => title === 'plain').first())!;
  await database.deliveries.update(row.id, { changedAt: NOW });
  await takeBack();
  const left = await kept();
  expect(Object.keys(left).toSorted()).toEqual(['articles', 'deliveries']);
  expect([left['articles']?.length, left['deliveries']?.length]).toEqual([1, 1]);
});

test('the image of a draft that a build of before kept goes along', async () => {
  await putDraft(draft);
  await database.table('images').put({ ...IMAGE_V4, draft: draft.key });
  const before = await readImage(draft.key);
  const archive = await written();
  await clear();
  await taken(archive);
  expect(await readImage(draft.key)).toEqual(before);
});

test('of some deliveries the archive holds what belongs to them, and nothing else', async () => {
  const world = await fill();
  const [one] = await world.rows();
  const archive = await written({ only: new Set([one!.id]) });
  await clear();
  expect(await taken(archive)).toMatchObject({ deliveries: { fresh: 1 }, drafts: { fresh: 0 }, articles: one!.article === null ? 0 : 1 });
});

test('a body is made safe when it comes in, and a destination that is here under another name is that one', async () => {
  await fill();
  const archive = await written();
  await clear();
  await taken(archive, { safe: () => 'safe' as never, destinationOf: (id) => `${id} here` });
  expect((await database.articles.toArray()).map(({ article }) => article.body)).toEqual(['safe', 'safe']);
  expect([...new Set((await database.deliveries.toArray()).map(({ destination }) => destination))].toSorted()).toEqual([
    'download here',
    'team here',
  ]);
});
