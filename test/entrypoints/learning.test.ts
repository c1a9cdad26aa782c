// A site's format is learnt in the settings from files that were dropped, taken, and learnt again.
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ChosenFile } from '@/components/options/learn/chosen-file';
import { createNewSites } from '@/entrypoints/options/new-site/new-site';
import { createStore } from '@/entrypoints/options/options-store';
import { createKeptSites } from '@/entrypoints/options/sites/kept-sites';
import { createSiteFiles } from '@/entrypoints/options/sites/site-files';
import { sourceFor } from '@/utils/formats';
import { database } from '@/utils/platform/database/database';
import { readChoices } from '@/utils/platform/database/past-choices';
import { readSetting } from '@/utils/platform/database/settings';
import { readSites } from '@/utils/platform/database/sites';
import { readSite } from '@/utils/taxonomy/site-file/read-site';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { SITES } from '@/utils/taxonomy/sites';
import { directFiles } from './direct-files';
import { until } from '../until';

const OWN = 'test/fixtures/own-sites';

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function open() {
  const store = createStore();
  const sites = createKeptSites(store);
  const { takeLearnt } = createNewSites(store, sites, directFiles.siteFromContent);
  const actions = createSiteFiles(store, sites, directFiles, takeLearnt);
  sites.show(await readSites(SITES));
  return {
    view: store.view,
    undo: store.undo,
    actions,
    kept: (slug: string) => readSites(SITES).then((all) => all.find((site) => site.slug === slug)),
  };
}

/** As they come when the folder is dropped. */
const dropped = (folder: string): ChosenFile[] =>
  readdirSync(join(OWN, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(OWN, folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .map((name) => ({ path: `${folder}/${name}`, file: new File([readFileSync(join(OWN, folder, name))], name.split('/').at(-1)!) }));

type Session = Awaited<ReturnType<typeof open>>;
const shown = ({ view }: Pick<Session, 'view'>) => view().learning?.kinds.find(({ name }) => name === view().learning?.shown);
const proven = (session: Session) => until(() => expect(shown(session)?.proof).toBeTruthy());
const counted = (session: Session) => until(() => expect(session.view().learning?.topics).toBeGreaterThan(0));

test.for([
  ['slow-reads', 'Slow Reads', '_posts', '', 'posts', 'Post'],
  ['field-notes', 'field-notes', 'src/content/finds', '', 'finds', 'Find'],
  ['tidewater', 'Tidewater', 'content/links', '', 'links', 'Link'],
] as const)('of the folder %s a site is made that writes its files', async ([folder, name, kind, , format, type]) => {
  const session = await open();
  const { actions, view, kept } = session;
  actions.learnFiles('new-site', dropped(folder));
  await proven(session);
  expect(view().learning).toMatchObject({ at: 'new-site', name, shown: kind });
  expect(shown(session)!.proof).toMatchObject({ same: 5, of: 5 });
  // What is the same in five files may be a choice.
  expect(shown(session)!.learnt!.rows.flatMap(({ isSure, key }) => (isSure ? [] : [key]))).toEqual(
    folder === 'field-notes' ? ['draft'] : [],
  );
  await counted(session);
  expect(view().learning!.topics).toBe(6);
  actions.takeLearnt();
  await until(() => expect(view().said?.text).toContain('is ready.'));
  expect(view().learning).toBeNull();
  const slug = (await readSetting('site'))!;
  const site = (await kept(slug))!;
  expect(site).toMatchObject({
    name,
    format,
    communities: [],
    vocabulary: 'open',
    labels: { topics: 'Tags' },
    contentTypes: [{ name: type }],
    learnt: { [format]: {} },
  });
  expect(site.topics.map((topic) => topic.name).toSorted()).toEqual(['birds', 'books', 'gardens', 'schools', 'sea', 'streets']);
  expect(sourceFor(site)).toBe(site.formats![format]);
  expect(await readChoices(slug)).toHaveLength(5);
  expect(readSite(writeSite(site)).site).toEqual(site);
});

test('what the curator says of a row is learnt at once, kept with the site, and said again when it learns again', async () => {
  const session = await open();
  const { actions, view, kept } = session;
  actions.learnFiles('new-site', dropped('slow-reads'));
  await proven(session);
  actions.sayRow('layout', { meaning: { is: 'out' } });
  actions.addKey('via');
  await until(() => expect(shown(session)?.learnt?.source).toMatch(/^via:/m));
  expect(shown(session)!.learnt!.source).not.toContain('layout');
  await proven(session);
  actions.takeLearnt();
  await until(() => expect(view().said?.text).toContain('is ready.'));
  const before = (await kept('slow-reads'))!;

  actions.learnFiles('slow-reads', dropped('slow-reads'));
  await proven(session);
  expect(shown(session)).toMatchObject({ before: before.formats!['posts'], format: 'posts' });
  expect(shown(session)!.learnt!.source).toBe(before.formats!['posts']);
  actions.sayRow('via', { meaning: { is: 'out' } });
  await until(() => expect(shown(session)?.learnt?.source).not.toMatch(/^via:/m));
  await proven(session);
  actions.takeLearnt();
  await until(() => expect(view().undo?.text).toContain('Slow Reads'));
  expect((await kept('slow-reads'))!.formats!['posts']).not.toMatch(/^via:/m);
  session.undo();
  await until(async () => expect((await kept('slow-reads'))!.formats).toEqual(before.formats));
});

test('files of two kinds in one folder are two formats, where the curator takes both', async () => {
  const session = await open();
  const { actions, view, kept } = session;
  const into = (folder: string) => dropped(folder).filter(({ path }) => /_posts|finds/.test(path));
  const all = [...into('slow-reads'), ...into('field-notes')].map(({ path, file }) => ({
    path: `mixed/content/posts/${path.split('/').at(-1)}`,
    file,
  }));
  actions.learnFiles('new-site', all);
  await proven(session);
  const [first, second] = view().learning!.kinds;
  expect([first!.used, second!.used]).toEqual([true, false]);
  actions.takeKind(second!.name, true);
  await until(() => expect(view().learning!.kinds[1]!.learnt).toBeTruthy());
  actions.takeLearnt();
  await until(() => expect(view().said?.text).toContain('is ready.'));
  const site = (await kept((await readSetting('site'))!))!;
  expect(Object.keys(site.formats!)).toHaveLength(2);
  expect(site.contentTypes.map(({ format }) => format)).toEqual(Object.keys(site.formats!));
});

test('files that come without a folder say what they are below one that is told', async () => {
  const session = await open();
  const { actions } = session;
  const files = dropped('tidewater').filter(({ path }) => path.includes('/links/'));
  actions.learnFiles(
    'new-site',
    files.map(({ file }) => ({ path: file.name, file })),
  );
  await proven(session);
  expect(shown(session)).toMatchObject({ name: '*.md', folder: '' });
  expect(session.view().learning?.name).toBe('My site');
  actions.placeFiles('content/links');
  await until(() => expect(`${shown(session)?.learnt?.contentRoot}/${shown(session)?.learnt?.source}`).toContain('content/links'));
});

test('a colleague’s file is taken for what it is where posts are expected', async () => {
  const { actions, view } = await open();
  const file = new File([writeSite({ ...SITES[0]!, name: 'Team', slug: 'team' })], 'team.json');
  actions.learnFiles('new-site', [{ path: 'team.json', file }]);
  await until(() => expect(view().offer?.offer).toMatchObject({ kind: 'site', site: { name: 'Team' } }));
  expect(view().learning).toBeNull();
});

test('of pictures nothing is learnt, and that is said', async () => {
  const { actions, view } = await open();
  actions.learnFiles('new-site', [{ path: 'a.png', file: new File(['x'], 'a.png') }]);
  await until(() => expect(view().said?.text).toContain('There is nothing to learn from here'));
});
