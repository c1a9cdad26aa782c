import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { DestinationRecord } from '@/utils/core/destination';
import { isSamePlace } from '@/utils/core/kinds/shared-destination';
import { placeOf } from '@/utils/destinations';
import { newShared, readShared } from '@/utils/destinations/shared-destination';
import { database } from '@/utils/platform/database/database';
import { joinDestinations, takeBackJoined } from '@/utils/platform/database/shared-destinations';

afterEach(() => database.destinations.clear());

const settings = { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: 'content' };
const named = { kind: 'github', name: 'Team', settings };
const here: DestinationRecord = { id: 'a', kind: 'github', name: 'Ours', used: true, settings: { ...settings, mayMakeRoot: true } };
const rules = {
  isSame: (record: DestinationRecord, shared: typeof named) => isSamePlace(record, shared, placeOf(record).about),
  newRecord: (shared: typeof named) => newShared(shared, 'new'),
};
const join = (slug: string, ...shared: (typeof named)[]) =>
  joinDestinations(slug, shared, {
    ...rules,
    isSame: (record, one) => rules.isSame(record, one as typeof named),
    newRecord: (one) => rules.newRecord(one as typeof named),
  });
const kept = () => database.destinations.toArray();

test('one that this browser has, by its kind and settings, becomes the site’s as well', async () => {
  await database.destinations.put({ ...here, sites: { medigy: true } });
  await join('own', named);
  expect(await kept()).toEqual([{ ...here, sites: { medigy: true, own: true } }]);
});

test('one that it does not have is kept without a secret, and not set up', async () => {
  await join('own', named);
  expect(await kept()).toEqual([
    {
      ...named,
      id: 'new',
      used: true,
      sites: { own: true },
      problem: { code: 'destination-not-set-up', details: { host: 'api.github.com' } },
    },
  ]);
  await join('own', named);
  expect(await kept()).toHaveLength(1);
});

test('what the file names no longer is the site’s no longer, and other sites keep it', async () => {
  await database.destinations.put({ ...here, sites: { medigy: true, own: true } });
  await join('own', { ...named, settings: { ...settings, branch: 'next' } });
  expect((await kept()).map(({ id, sites }) => [id, sites])).toEqual([
    ['a', { medigy: true, own: false }],
    ['new', { own: true }],
  ]);
});

test('it is taken back, but for what was changed since', async () => {
  await database.destinations.put({ ...here, sites: { medigy: true } });
  const joined = await join('own', named, { ...named, settings: { ...settings, branch: 'next' } });
  await takeBackJoined(joined);
  expect(await kept()).toEqual([{ ...here, sites: { medigy: true } }]);
  const again = await join('own', { ...named, settings: { ...settings, branch: 'next' } });
  await database.destinations.update('new', { used: false });
  await takeBackJoined(again);
  expect((await kept()).map(({ id }) => id)).toEqual(['a', 'new']);
});

test.for([
  ['a token beside its settings', { ...named, settings: { ...settings, token: 'ghp_canary' } }, named],
  ['what a curator agreed to', { ...named, settings: { ...settings, mayMakeRoot: true } }, named],
  ['settings that its kind cannot read', { ...named, settings: { ...settings, baseUrl: 'http://example.org' } }, null],
  ['no settings', { kind: 'github', name: 'Team' }, null],
  ['a kind that every site has', { kind: 'folder', name: 'content' }, null],
  ['the downloads folder', { kind: 'download', name: '' }, null],
  [
    'a kind of a later version',
    { kind: 'carrier-pigeon', name: 'Loft', settings: { loft: 7 } },
    { kind: 'carrier-pigeon', name: 'Loft', settings: { loft: 7 } },
  ],
] as const)('a file that names %s', ([, written, read]) => {
  expect(readShared(written)).toEqual(read);
});
