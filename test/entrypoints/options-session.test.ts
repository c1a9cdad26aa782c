// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { openOptions } from '@/entrypoints/options/options-session';
import { describe } from '@/components/shared/words/problem-words';
import type { Site } from '@/utils/core/site';
import { sourceFor } from '@/utils/formats';
import { database } from '@/utils/platform/database/database';
import { putChoices, readChoices } from '@/utils/platform/database/past-choices';
import { readSetting } from '@/utils/platform/database/settings';
import { readSites } from '@/utils/platform/database/sites';
import { readSite } from '@/utils/taxonomy/site-file/read-site';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { SITES } from '@/utils/taxonomy/sites';
import { directFiles } from './direct-files';
import { OPEN_DOOR } from './open-door';
import { NO_IMAGE_HOSTS } from './no-image-hosts';
import { NO_SYSTEMS } from './no-systems';
import { until } from '../until';

const medigy = SITES[0]!;
const added: Site = { ...medigy, name: 'Other', slug: 'other', topics: [] };
const choice = { key: 'a.md', host: '', title: 'A', contentType: '', communities: [], topics: ['A: One'], at: '2026-11-20T08:00:00.000Z' };
/** A published file that tells that choice. */
const published = () => new File(['---\ntitle: A\ndate: 2026-11-20T08:00:00Z\ntags: ["A: One"]\n---\n'], 'a.md');

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function open() {
  const session = openOptions(directFiles, OPEN_DOOR, async () => {}, NO_SYSTEMS, NO_IMAGE_HOSTS);
  await until(() => expect(session.view().ready).toBe(true));
  return { ...session, kept: (slug: string) => readSites(SITES).then((sites) => sites.find((site) => site.slug === slug)) };
}

const offered = (session: Awaited<ReturnType<typeof open>>) => until(() => expect(session.view().offer).not.toBeNull());

test('the curator’s name is kept and “Saved” is said once it is', async () => {
  const { actions, view } = await open();
  for (const name of ['V', 'Vi', 'Vinit']) actions.nameCurator(name);
  await until(() => expect(view().said).toEqual({ at: 'curator', text: 'Saved' }));
  expect(await readSetting('curator')).toBe('Vinit');
});

test('topics of a file are added on a yes, and taken back by Undo', async () => {
  const session = await open();
  const { actions, view, kept } = session;
  actions.openFile('medigy', new File([`A: New\n${medigy.topics[0]!.name}`], 'topics.txt'));
  await until(() => expect(view().offer?.offer).toMatchObject({ found: { fresh: 1, known: 1 } }));
  expect(await kept('medigy')).toEqual(medigy);
  actions.takeOffer('add');
  await until(async () => expect((await kept('medigy'))?.topics.at(-1)).toEqual({ name: 'A: New' }));
  expect(view().undo).toEqual({ at: 'medigy', text: '1 topic imported.' });
  actions.undo();
  await until(async () => expect(await kept('medigy')).toEqual(medigy));
  expect(await database.sites.count()).toBe(0);
});

test('a whole site is added, removed, and brought back', async () => {
  const session = await open();
  const { actions, view, kept } = session;
  actions.openFile('new-site', new File([JSON.stringify(added)], 'other.JSON'));
  await offered(session);
  expect(view().offer?.offer).toMatchObject({ kind: 'site', replaces: false });
  actions.takeOffer('add');
  await until(async () => expect(await kept('other')).toEqual(added));
  actions.deleteSite('other');
  expect(view().sites.map(({ site }) => site.slug)).toEqual(['medigy']);
  await until(async () => expect(await kept('other')).toBeUndefined());
  actions.undo();
  await until(async () => expect(await kept('other')).toEqual(added));
});

test('what is read out of content goes into the site, and its choices are remembered for it', async () => {
  const session = await open();
  const { actions, view, kept } = session;
  actions.openContent('medigy', [published(), new File(['x'], 'picture.png')]);
  await offered(session);
  expect(view().offer?.offer).toMatchObject({ kind: 'content', found: { files: 1 }, uses: { tags: 'topics' } });
  actions.takeOffer('add');
  await until(async () => expect((await kept('medigy'))?.topics.at(-1)).toEqual({ name: 'A: One' }));
  expect(await readChoices('medigy')).toEqual([{ ...choice, site: 'medigy' }]);
});

test('Undo of imported content takes its choices back too, and nothing else', async () => {
  const session = await open();
  const { actions, view, kept } = session;
  const others = [
    { ...choice, key: 'https://example.org/own', site: 'medigy', topics: ['B: Own'] },
    { ...choice, site: 'other', topics: ['B: Before'] },
  ];
  await putChoices(others);
  actions.openContent('medigy', [published()]);
  await offered(session);
  actions.takeOffer('add');
  await until(async () => expect(await readChoices('medigy')).toHaveLength(2));
  await putChoices([{ ...others[0]!, topics: ['B: Later'] }]);
  actions.addCommunity('medigy', 'Since');
  actions.undo();
  await until(async () => expect(await database.choices.toArray()).toEqual([others[1], { ...others[0], topics: ['B: Later'] }]));
  await until(async () => expect((await kept('medigy'))?.topics).toEqual(medigy.topics));
  expect((await kept('medigy'))?.communities.at(-1)?.name).toBe('Since');
  expect(view().undo).toBeNull();
});

test('a choice that was made anew since the import stays when that is undone', async () => {
  const session = await open();
  session.actions.openContent('medigy', [published()]);
  await offered(session);
  session.actions.takeOffer('add');
  await until(async () => expect(await readChoices('medigy')).toHaveLength(1));
  const anew = { ...choice, site: 'medigy', topics: ['B: Anew'] };
  await putChoices([anew]);
  session.actions.undo();
  await until(async () => expect(await session.kept('medigy')).toEqual(medigy));
  expect(await readChoices('medigy')).toEqual([anew]);
});

test.for([
  ['broken.json', '{ "slug": ', 'vocabulary-unreadable'],
  ['other.json', JSON.stringify({ ...added, format: 'mdx' }), 'format-unknown'],
  ['topics.xlsx', 'PK\u0003\u0004', 'file-kind-unknown'],
])('%s is refused, and nothing is imported', async ([name, text, code]) => {
  const { actions, view } = await open();
  actions.openFile('medigy', new File([text as string], name as string));
  await until(() => expect(view().problem).toMatchObject({ at: 'medigy', problem: { code } }));
  expect(view().offer).toBeNull();
  expect(await database.sites.count()).toBe(0);
});

test('a dropped spreadsheet is answered with what to do', async () => {
  const { actions, view } = await open();
  actions.openFile('medigy', new File([new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0])], 'topics.xlsx'));
  await until(() => expect(view().problem?.at).toBe('medigy'));
  const { message, hint } = describe(view().problem!.problem);
  expect(message).toBe('This kind of file cannot be imported: topics.xlsx.');
  expect(hint).toContain('Save a spreadsheet as CSV first.');
});

test('a format that there is not is named, with those that there are', async () => {
  const { actions, view } = await open();
  const unknown = { ...added, format: 'mdx' };
  actions.openFile('new-site', new File([JSON.stringify(unknown)], 'other.json'));
  await until(() => expect(view().problem?.at).toBe('new-site'));
  const everything = {
    gleaner: 'everything',
    version: 1,
    curator: 'Vinit',
    appearance: null,
    site: null,
    sites: [medigy, unknown],
    drafts: [],
    choices: [choice],
  };
  expect(describe(view().problem!.problem).message).toBe(
    'The file was not imported: its site Other uses the format “mdx”, which is not known here. Known: medigy, astro, docusaurus, eleventy, hexo, hugo, hugo-toml, jekyll, json, mkdocs, obsidian, pelican, zola.',
  );
  actions.openEverything(new File([JSON.stringify(everything)], 'everything.json'));
  await until(() => expect(view().problem).toMatchObject({ at: 'everything', problem: { code: 'format-unknown' } }));
  actions.takeEverything([]);
  expect(view().everything).toBeNull();
  expect(await database.sites.count()).toBe(0);
  expect(await readSetting('curator')).toBeNull();
});

test('changes one after the other build on each other, whatever is still being written', async () => {
  const { actions, view, kept } = await open();
  for (const name of ['Un', 'Deux', 'Deux']) actions.addCommunity('medigy', name);
  const slugs = ['un', 'deux', 'deux-2'];
  expect(
    view()
      .sites[0]?.site.communities.slice(-3)
      .map(({ slug }) => slug),
  ).toEqual(slugs);
  await until(async () => expect((await kept('medigy'))?.communities.slice(-3).map(({ slug }) => slug)).toEqual(slugs));
});

test('an import of everything replaces a site only where that is said, and Undo takes all of it back', async () => {
  const { actions, view, kept } = await open();
  actions.changeSite('medigy', (site) => ({ ...site, topics: [...site.topics, { name: 'Own: Of today' }] }));
  await until(async () => expect((await kept('medigy'))?.topics.at(-1)).toEqual({ name: 'Own: Of today' }));
  const now = await kept('medigy');
  const old = { ...medigy, topics: medigy.topics.slice(0, 3) };
  const file = () =>
    new File(
      [
        JSON.stringify({
          gleaner: 'everything',
          version: 1,
          curator: 'Vinit',
          appearance: null,
          site: null,
          sites: [old, added],
          drafts: [],
          choices: [],
        }),
      ],
      'e.json',
    );
  actions.openEverything(file());
  await until(() => expect(view().everything).not.toBeNull());
  expect(view().everything).toMatchObject({
    sites: ['Other'],
    same: [],
    replaced: [{ slug: 'medigy', name: 'Medigy', now: now!.topics.length, after: 3 }],
  });
  actions.takeEverything([]);
  await until(async () => expect(await kept('other')).toEqual(added));
  expect(await kept('medigy')).toEqual(now);
  await until(() => expect(view().undo).toEqual({ at: 'everything', text: 'Imported.' }));

  actions.undo();
  await until(async () => expect(await kept('other')).toBeUndefined());
  await until(() => expect(view().curator).toBe(''));
  actions.openEverything(file());
  await until(() => expect(view().everything).not.toBeNull());
  actions.takeEverything(['medigy']);
  await until(async () => expect(await kept('medigy')).toEqual(old));
  await until(() => expect(view().undo).not.toBeNull());
  actions.undo();
  await until(async () => expect(await kept('medigy')).toEqual(now));
});

test('a built-in site that was never changed is not replaced unasked either', async () => {
  const { actions, view } = await open();
  const everything = {
    gleaner: 'everything',
    version: 1,
    curator: null,
    appearance: null,
    site: null,
    sites: [{ ...medigy, topics: [] }],
    drafts: [],
    choices: [],
  };
  actions.openEverything(new File([JSON.stringify(everything)], 'e.json'));
  await until(() => expect(view().everything?.replaced).toEqual([{ slug: 'medigy', name: 'Medigy', now: medigy.topics.length, after: 0 }]));
});

test('a table that Excel saved is read with its accents, and how it was read is said', async () => {
  const { actions, view } = await open();
  actions.openFile(
    'medigy',
    new File(
      [
        Uint8Array.from('Topic Name;Synonyms;Notes\r\nKLAS: Sant\xe9;RPM;x\r\nklas: cybers\xe9curity;;\r\n', (letter) =>
          letter.charCodeAt(0),
        ),
      ],
      'topics.csv',
    ),
  );
  await until(() =>
    expect(view().offer?.offer).toMatchObject({
      plan: { shape: 'semicolon', header: true, roles: ['topic', 'synonyms', 'none'] },
      found: { first: [{ name: 'KLAS: Santé', synonyms: ['RPM'] }, { name: 'klas: cybersécurity' }] },
      notes: [expect.stringContaining('read as Windows-1252')],
    }),
  );
});

test('a file whose bytes do not tell its letters is read in those that are chosen, and in the list that is', async () => {
  const { actions, view } = await open();
  const first = () => (view().offer?.offer as { found?: { first: { name: string }[] } } | undefined)?.found?.first.map(({ name }) => name);
  actions.openFile('medigy', new File([Uint8Array.from([0xd3, 0xf5, 0xee, 0xe4, 10])], 'topics.txt'));
  await until(() => expect(first()).toEqual(['Óõîä']));
  actions.encodeTopics('Windows-1251');
  await until(() => expect(first()).toEqual(['Уход']));
  expect(view().offer?.offer).toMatchObject({ encoding: 'Windows-1251', preview: { rows: [{ cells: ['Уход'] }] } });
  actions.openFile('medigy', new File(['{"tags":["Own: A"],"categories":["Own: X"]}'], 'topics.json'));
  await until(() => expect(first()).toEqual(['Own: A']));
  actions.shapeTopics('json', 'categories');
  await until(() => expect(first()).toEqual(['Own: X']));
});

test('nothing of a table is taken that was not chosen, and what is chosen is read anew', async () => {
  const { actions, view, kept } = await open();
  actions.openFile('medigy', new File(['first,second\nOne,Own\nTwo,Own\n'], 'topics.csv'));
  await until(() => expect(view().offer?.offer).toMatchObject({ plan: { header: false, roles: ['none', 'none'] }, found: null }));
  actions.planTopics({ roles: ['topic', 'source'] });
  await until(() => expect(view().offer?.offer).toMatchObject({ found: { names: 3 } }));
  actions.planTopics({ header: true });
  await until(() =>
    expect(view().offer?.offer).toMatchObject({
      preview: { header: ['first', 'second'] },
      found: { first: [{ name: 'Own: One' }, { name: 'Own: Two' }] },
    }),
  );
  actions.shapeTopics('lines');
  await until(() =>
    expect(view().offer?.offer).toMatchObject({
      plan: { shape: 'lines' },
      found: { first: [{ name: 'first,second' }, { name: 'One,Own' }, { name: 'Two,Own' }] },
    }),
  );
  actions.shapeTopics('comma');
  await until(() => expect(view().offer?.offer).toMatchObject({ plan: { shape: 'comma' }, found: null }));
  actions.planTopics({ header: true, roles: ['topic', 'source'] });
  await until(() => expect(view().offer?.offer).toMatchObject({ found: { names: 2 } }));
  actions.takeOffer('replace');
  await until(async () => expect((await kept('medigy'))?.topics).toEqual([{ name: 'Own: One' }, { name: 'Own: Two' }]));
  actions.undo();
  await until(async () => expect(await kept('medigy')).toEqual(medigy));
});

test('a site takes as many topics as it can have, and that is said before', async () => {
  const { actions, view, kept } = await open();
  actions.openFile('medigy', new File([Array.from({ length: 50_010 }, (_, place) => `Own: ${place}\n`).join('')], 'topics.txt'));
  const add = 50_000 - medigy.topics.length;
  await until(() => expect(view().offer?.offer).toMatchObject({ found: { names: 50_010, fits: { add, replace: 50_000 } } }));
  actions.takeOffer('add');
  await until(async () => expect((await kept('medigy'))?.topics).toHaveLength(50_000));
}, 20_000);

test('of an ordinary site the curator says what its keys hold, and communities get slugs', async () => {
  const { actions, view, kept } = await open();
  actions.openContent(
    'medigy',
    ['one', 'two'].map((name) => new File([`---\ntitle: ${name}\ncategory: Soins à domicile\nkeywords: [own]\n---\n`], `${name}.md`)),
  );
  await until(() => expect(view().offer?.offer).toMatchObject({ uses: {}, found: { keys: [{ key: 'keywords' }, { key: 'category' }] } }));
  actions.chooseKey('category', 'communities');
  actions.chooseKey('keywords', 'topics');
  actions.takeOffer('add');
  await until(async () =>
    expect((await kept('medigy'))?.communities.at(-1)).toEqual({ name: 'Soins à domicile', slug: 'soins-a-domicile' }),
  );
  expect((await kept('medigy'))?.topics.at(-1)).toEqual({ name: 'own' });
  expect(await readChoices('medigy')).toMatchObject([
    { communities: ['soins-a-domicile'], topics: ['own'] },
    { communities: ['soins-a-domicile'] },
  ]);
});

test('a site is begun with the format of a generator, exported and imported again, and is the next one that the desk is for', async () => {
  const { actions, view, kept } = await open();
  actions.startSite({ name: 'Médigy', preset: 'jekyll' });
  await until(() => expect(view().said?.text).toContain('Médigy is ready.'));
  const started = (await kept('medigy-2'))!;
  expect(started).toMatchObject({
    name: 'Médigy',
    communities: [],
    topics: [],
    vocabulary: 'open',
    contentTypes: [{ slug: 'post' }],
    format: 'jekyll',
    contentRoot: '',
  });
  expect(sourceFor(started)).toContain('_posts/');
  expect(readSite(writeSite(started)).site).toEqual(started);
  expect(await readSetting('site')).toBe('medigy-2');
  actions.addContentType('medigy-2', 'post');
  await until(async () => expect((await kept('medigy-2'))?.contentTypes.at(-1)?.slug).toBe('post-2'));
  actions.removeContentType('medigy-2', 'post');
  await until(async () => expect((await kept('medigy-2'))?.contentTypes).toHaveLength(1));
  actions.undo();
  await until(async () => expect((await kept('medigy-2'))?.contentTypes.map(({ slug }) => slug)).toEqual(['post', 'post-2']));
});
