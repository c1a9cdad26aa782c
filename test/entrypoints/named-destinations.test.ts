// @vitest-environment jsdom
// A site’s file with its destinations, taken and taken back through the real readers.
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openOptions } from '@/entrypoints/options/options-session';
import { Secret } from '@/utils/core/secret';
import { ALWAYS_THERE } from '@/utils/destinations';
import { database } from '@/utils/platform/database/database';
import { putDestination, readDestinations, readSecret } from '@/utils/platform/database/destinations';
import { putSite } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import { directFiles } from './direct-files';
import { OPEN_DOOR } from './open-door';
import { NO_IMAGE_HOSTS } from './no-image-hosts';
import { NO_SYSTEMS } from './no-systems';
import { until } from '../until';

const medigy = SITES[0]!;
const settings = { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: 'content' };
const record = { id: 'a', kind: 'github', name: 'Team', used: true, settings };
const CANARY = 'ghp_canary0123456789';

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function open(writeSite = directFiles.writeSite) {
  const session = openOptions({ ...directFiles, writeSite }, OPEN_DOOR, async () => {}, NO_SYSTEMS, NO_IMAGE_HOSTS);
  await until(() => expect(session.view().ready).toBe(true));
  return session;
}
const fileOf = (more: object) => new File([JSON.stringify({ ...medigy, ...more })], 'gleaner.json');
const kept = async () => (await readDestinations(ALWAYS_THERE)).slice(1);

async function taken(more: object) {
  const session = await open();
  session.actions.openFile('new-site', fileOf(more));
  await until(() => expect(session.view().offer).not.toBeNull());
  const { offer } = session.view().offer!;
  session.actions.takeOffer('add');
  await until(() => expect(session.view().said).not.toBeNull());
  return { ...session, offer };
}

test('a second site brings its destinations; those that were here stay the first one’s', async () => {
  await putDestination(record);
  const theirs = { kind: 'github', name: 'Theirs', settings: { ...settings, project: 'their/site' } };
  await taken({ slug: 'own', name: 'Own', destinations: [theirs] });
  await until(async () =>
    expect(await kept()).toEqual([
      { ...record, sites: { medigy: true } },
      expect.objectContaining({ ...theirs, sites: { own: true }, problem: expect.objectContaining({ code: 'destination-not-set-up' }) }),
    ]),
  );
});

test('one of them that is here already needs nothing more', async () => {
  await putDestination(record, new Secret(CANARY));
  await taken({ slug: 'own', name: 'Own', destinations: [{ kind: 'github', name: 'Theirs', settings }] });
  await until(async () => expect(await kept()).toEqual([{ ...record, sites: { medigy: true, own: true } }]));
});

test('a file that says nothing of destinations leaves them as they are', async () => {
  await putDestination({ ...record, sites: { medigy: true } });
  await taken({ topics: ['A: One'] });
  await until(async () => expect((await database.sites.get('medigy'))?.topics).toHaveLength(1));
  expect(await kept()).toEqual([{ ...record, sites: { medigy: true } }]);
});

test('with a site that is taken back its destinations go too', async () => {
  await putDestination({ ...record, sites: { medigy: true } });
  const { actions } = await taken({ topics: ['A: One'], destinations: [] });
  await until(async () => expect((await kept())[0]?.sites).toEqual({ medigy: false }));
  actions.undo();
  await until(async () => expect(await kept()).toEqual([{ ...record, sites: { medigy: true } }]));
});

test('one that its kind cannot read is told before anything is taken', async () => {
  const { offer } = await taken({
    slug: 'own',
    name: 'Own',
    destinations: [{ kind: 'github', name: 'Bad', settings: { baseUrl: 'http://x' } }],
  });
  expect(offer).toMatchObject({ destinations: [], odd: [{ line: null, why: ['why_destinationUnread', 'Bad'] }], oddCount: 1 });
});

test('a site is written with its own destinations and no other’s, without their tokens', async () => {
  await putSite({ ...medigy, slug: 'own', name: 'Own' });
  await putDestination({ ...record, sites: { medigy: true } }, new Secret(CANARY));
  await putDestination({ ...record, id: 'b', name: 'Other', sites: { own: true } });
  const writeSite = vi.fn<typeof directFiles.writeSite>(() => '');
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => {};
  const { actions, view } = await open(writeSite);
  await until(() => expect(view().destinations.list).toHaveLength(3));
  actions.exportSite('medigy', 'json');
  await until(() => expect(writeSite).toHaveBeenCalledOnce());
  expect(writeSite.mock.calls[0]![1]).toEqual([{ kind: 'github', name: 'Team', settings }]);
});

test('setting it up is giving its token: it is used from then on, and still the site’s', async () => {
  await taken({ destinations: [{ kind: 'github', name: 'Team', settings }] });
  await until(async () => expect(await kept()).toHaveLength(1));
  const { id } = (await kept())[0]!;
  const { actions, view } = await open();
  await until(() => expect(view().destinations.list[1]?.problem?.code).toBe('destination-not-set-up'));
  actions.setUpDestination('github', id);
  actions.putDestination({ name: 'Team', settings }, new Secret(CANARY), false);
  await until(async () => expect(await kept()).toEqual([{ ...record, id, sites: { medigy: true } }]));
  expect((await readSecret(id))?.reveal()).toBe(CANARY);
});
