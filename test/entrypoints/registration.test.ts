// @vitest-environment jsdom
// A site is connected with an installation in the options: asked, matched, corrected, kept without the key, and taken back.
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { openOptions } from '@/entrypoints/options/options-session';
import { Secret } from '@/utils/core/secret';
import { database } from '@/utils/platform/database/database';
import { readSites } from '@/utils/platform/database/sites';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { SITES } from '@/utils/taxonomy/sites';
import { nodeHttp } from '../servers/node-http';
import { type OpenProject, startOpenProject } from '../worlds/openproject/openproject';
import { KEY } from '../worlds/openproject/sample-state';
import { directFiles } from './direct-files';
import { NO_IMAGE_HOSTS } from './no-image-hosts';
import { OPEN_DOOR } from './open-door';
import { until } from '../until';

let world: OpenProject | null = null;
afterEach(async () => {
  await world?.close();
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function open(mayAsk = true) {
  world = await startOpenProject();
  const again: string[] = [];
  const systems = { allow: async () => mayAsk, http: nodeHttp() };
  const session = openOptions(directFiles, OPEN_DOOR, async (queue) => void again.push(queue), systems, NO_IMAGE_HOSTS);
  await until(() => expect(session.view().ready).toBe(true));
  session.actions.startRegistration('medigy', 'openproject');
  await until(() => expect(session.view().registration.form).not.toBeNull());
  const form = () => session.view().registration.form;
  const medigy = async () => (await readSites(SITES)).find(({ slug }) => slug === 'medigy')!;
  return { ...session, form, medigy, url: world.url, again };
}

test('what was matched and corrected is kept with the site, and the key apart from it', async () => {
  const { actions, form, medigy, url, view, again } = await open();
  actions.connectRegistration(url, new Secret(KEY));
  await until(() => expect(form()?.connected).not.toBeNull());
  const { setUp, connected } = form()!;
  const site = await medigy();
  expect(setUp.told(connected!)).toEqual(['options_openproject_told', 'Gleaner Robot', 2]);
  expect(setUp.groups(connected!, site).map(({ choices }) => choices.length)).toEqual([site.communities.length, 2, 3, 9]);
  actions.chooseRegistration(`project ${site.communities[0]!.slug}`, '12');
  actions.chooseRegistration('status', '2');
  actions.chooseRegistration('attaches facts', 'yes');
  actions.keepRegistration();
  await until(async () =>
    expect((await medigy()).registration?.settings).toMatchObject({
      baseUrl: url,
      status: { id: 2 },
      attaches: ['facts'],
      fields: { cleanUrl: { key: 'customField1' } },
    }),
  );
  const kept = await medigy();
  expect(kept.registration?.settings).toMatchObject({ projects: { [site.communities[0]!.slug]: { id: 12, name: 'Telehealth' } } });
  await until(() => expect(view().registration).toMatchObject({ keys: ['medigy'], form: null }));
  expect([JSON.stringify(kept), writeSite(kept)].some((text) => text.includes(KEY))).toBe(false);
  expect(writeSite(kept)).toContain('"system": "openproject"');
  await until(() => expect(again).toEqual(['registration medigy']));
});

test.for<[string, string, boolean, string]>([
  ['a wrong key', 'opapi-wrong-wrong-wrong-wrong', true, 'token-not-accepted'],
  ['a host that the browser may not ask', KEY, false, 'sending-refused'],
])('%s is told, and nothing is kept', async ([, key, mayAsk, code]) => {
  const { actions, form, medigy, url } = await open(mayAsk);
  actions.connectRegistration(url, new Secret(key));
  await until(() => expect(form()?.problem?.code).toBe(code));
  expect([(await medigy()).registration, await database.secrets.count()]).toEqual([undefined, 0]);
});

test('a site that registers nothing any more forgets the key, and Undo brings both back', async () => {
  const { actions, form, medigy, url, view } = await open();
  actions.connectRegistration(url, new Secret(KEY));
  await until(() => expect(form()?.connected).not.toBeNull());
  actions.keepRegistration();
  await until(() => expect(view().registration.keys).toEqual(['medigy']));
  actions.stopRegistration('medigy');
  await until(() => expect(view().registration.keys).toEqual([]));
  expect([(await medigy()).registration, await database.secrets.count()]).toEqual([undefined, 0]);
  actions.undo();
  await until(() => expect(view().registration.keys).toEqual(['medigy']));
  expect((await medigy()).registration).toMatchObject({ system: 'openproject' });
});
