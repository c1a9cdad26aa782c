import 'fake-indexeddb/auto';
import { makeZip } from 'client-zip';
import { expect, test } from 'vitest';
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery } from '@/utils/core/delivery';
import { exportHistory } from '@/utils/outbox/export-history';
import { database } from '@/utils/platform/database/database';
import { readBundle } from '@/utils/platform/database/saved-articles';
import { BUNDLES_V4, DELIVERED_V4 } from '../platform/database-v4';
import { aDelivery } from './a-delivery';
import { IN_PROJECT } from './a-registration';
import { aWorld, wanted } from './a-world';
import { readZip } from './read-zip';

const NOW = '2026-11-21T10:32:00.000Z';
const bytes = (text: string) => new TextEncoder().encode(text);
const bundle = (path: string, text: string): Bundle => ({
  article: { path: `${path}.md`, type: 'text/markdown', bytes: bytes(text) },
  image: { path: `${path}-featuredImage.png`, type: 'image/png', bytes: new Uint8Array([137, 80, 0, 255]) },
});

/** Written as the page writes it, and read back. */
async function unpacked(deliveries: Delivery[], bundles: Record<string, Bundle | null>, names: Record<string, string> = {}) {
  const files = exportHistory(deliveries, {
    now: () => NOW,
    bundleOf: async (id) => bundles[id] ?? null,
    nameOf: (id) => names[id] ?? id,
    wrote: () => {},
  });
  const entries = readZip(Buffer.from(await new Response(makeZip(files)).arrayBuffer()));
  return {
    paths: [...entries.keys()].toSorted(),
    read: (path: string) => entries.get(path) ?? Buffer.alloc(0),
  };
}

test('every bundle lies below its destination and state, byte for byte, and the list says where', async () => {
  const one = aDelivery({ state: 'delivered' });
  const two = aDelivery({ state: 'needs-you', destination: 'hub' });
  const { paths, read } = await unpacked(
    [one, two],
    { [one.id]: bundle('telehealth/a', 'Crème'), [two.id]: bundle('telehealth/b', 'B') },
    { hub: 'Medigy: “site”/main' },
  );
  expect(paths).toEqual([
    'Medigy- “site”-main/needs-you/telehealth/b-featuredImage.png',
    'Medigy- “site”-main/needs-you/telehealth/b.md',
    'download/delivered/telehealth/a-featuredImage.png',
    'download/delivered/telehealth/a.md',
    'history.json',
  ]);
  expect(read('download/delivered/telehealth/a.md').toString()).toBe('Crème');
  expect([...read('download/delivered/telehealth/a-featuredImage.png')]).toEqual([137, 80, 0, 255]);
  const history = JSON.parse(read('history.json').toString()) as { deliveries: { id: string; files: string[] }[] };
  expect(history.deliveries.map(({ id, files }) => [id, files[0]])).toEqual([
    [one.id, 'download/delivered/telehealth/a.md'],
    [two.id, 'Medigy- “site”-main/needs-you/telehealth/b.md'],
  ]);
});

test('what was delivered twice to the same path is there twice, and destinations of one name stay apart', async () => {
  const [one, again, other] = [
    aDelivery({ state: 'delivered' }),
    aDelivery({ state: 'delivered' }),
    aDelivery({ state: 'delivered', destination: 'b' }),
  ];
  const bundles = Object.fromEntries([one, again, other].map(({ id }, at) => [id, bundle('x/a', String(at))]));
  const { paths, read } = await unpacked([one, again, other], bundles, { download: 'Same', b: 'same' });
  expect(paths.filter((path) => path.endsWith('.md'))).toEqual([
    'Same/delivered/again-2/x/a.md',
    'Same/delivered/x/a.md',
    'same-2/delivered/x/a.md',
  ]);
  expect(read('Same/delivered/again-2/x/a.md').toString()).toBe('1');
});

test('a delivery whose files are gone is in the list, and whose lease it was is not', async () => {
  const row = aDelivery({ state: 'sending', lease: { owner: 'somebody', until: NOW } });
  const { paths, read } = await unpacked([row], {});
  expect(paths).toEqual(['history.json']);
  expect(read('history.json').toString()).not.toContain('somebody');
});

test.for(['..', '///', '\u0000', ' . '])('a destination named %j goes to no folder but its own', async (name) => {
  const row = aDelivery({ state: 'delivered' });
  const { paths } = await unpacked([row], { [row.id]: bundle('x/a', 'A') }, { download: name });
  expect(paths).toContain('destination/delivered/x/a.md');
});

test('deliveries of an earlier version, those that hold an article, and those whose files are not made yet are all in it', async () => {
  const world = aWorld();
  await world.save(wanted('new'), wanted('unregistered', { bundle: null, registration: IN_PROJECT }));
  await database.table('deliveries').put(DELIVERED_V4);
  await database.table('bundles').put(BUNDLES_V4[0]);
  const rows = await world.rows();
  const bundles = await Promise.all(rows.map(async ({ id }) => [id, await readBundle(id)] as const));
  const { paths, read } = await unpacked(rows, Object.fromEntries(bundles));
  expect(paths).toEqual([
    ...DELIVERED_V4.paths.map((path) => `download/delivered/${path}`).toSorted(),
    'history.json',
    'team/queued/telehealth/new.md',
  ]);
  const history = JSON.parse(read('history.json').toString()) as {
    deliveries: { title: string; files: string[]; registration?: object }[];
  };
  expect(history.deliveries.map(({ title, files, registration }) => [title, files.length, registration])).toEqual(
    expect.arrayContaining([
      ['new', 1, undefined],
      ['unregistered', 0, { system: 'in-memory', as: null }],
      ['A', 2, undefined],
    ]),
  );
});
