import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { startDraft } from '@/utils/curate/start-draft';
import { type Everything, parseEverything, writeEverything } from '@/utils/core/everything';
import { database } from '@/utils/platform/database/database';
import { Secret } from '@/utils/core/secret';
import { ALWAYS_THERE } from '@/utils/destinations';
import type { TeamFile } from '@/utils/core/team/team-file';
import { hasSecret, putDestination, readDestinations, readSecret } from '@/utils/platform/database/destinations';
import { putTeam, readTeam, teamSecret } from '@/utils/platform/database/team/teams';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { compareDrafts, putEverything, readEverything, takeBackEverything } from '@/utils/platform/database/everything';
import { putChoices, readChoices } from '@/utils/platform/database/past-choices';
import { putSetting, readSetting } from '@/utils/platform/database/settings';
import { putSite, readSites } from '@/utils/platform/database/sites';
import { CLIP, SITE } from '../core/facts-of-an-article';

const draft = startDraft(CLIP, SITE, '2026-11-21T08:00:00.000Z');
const choice = {
  key: 'https://example.org/b',
  site: 'medigy',
  host: 'example.org',
  title: 'B',
  contentType: 'curated-news',
  communities: ['telehealth'],
  topics: ['Symplur: Écho, "a" & {{ b }} 🩺'],
  at: '2026-11-20T08:00:00.000Z',
};
const destination = {
  id: 'd1',
  kind: 'github' as const,
  name: 'medigy/site',
  used: true,
  settings: { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: 'content' },
};
const CANARY = 'ghp_canary0123456789';

const clear = () => Promise.all(database.tables.map((table) => table.clear()));
afterEach(clear);

const file = (change: object) =>
  JSON.stringify({
    gleaner: 'everything',
    version: 1,
    curator: null,
    appearance: null,
    site: null,
    sites: [],
    drafts: [],
    choices: [],
    ...change,
  });

async function fill(): Promise<void> {
  await putSetting('curator', 'Vinit @maxinovip.com');
  await putSetting('appearance', 'dark');
  await putSite(SITE);
  await putDraft(draft);
  await putChoices([choice]);
  await putDestination(destination, new Secret(CANARY));
}

test('which site was chosen for a host comes along, and what was chosen here stays', async () => {
  await putSetting('site of himss.org', 'own');
  await putSetting('site of example.org', 'own');
  const written = writeEverything((await readEverything()).everything);
  await clear();
  await putSetting('site of example.org', 'medigy');
  const brought = await putEverything(parseEverything(written).everything);
  expect(await readSetting('site of himss.org')).toBe('own');
  expect(await readSetting('site of example.org')).toBe('medigy');
  await takeBackEverything(brought);
  expect(await readSetting('site of himss.org')).toBeNull();
});

const team: TeamFile = {
  site: SITE.slug,
  kind: 'github',
  settings: { baseUrl: 'https://api.github.com', project: 'medigy/site', branch: 'main', root: '' },
  path: 'gleaner.json',
  base: '{"name":"Medigy"}',
  mark: '"etag"',
  newer: '{"name":"Other"}',
  left: true,
  askedAt: '2026-11-20T08:00:00.000Z',
};

test('where a team keeps the file of a site comes along as it was taken, without its token, and is taken back', async () => {
  await putTeam(team, new Secret(CANARY));
  const written = writeEverything((await readEverything()).everything);
  expect(written).not.toContain(CANARY);
  await clear();
  const { everything, unread } = parseEverything(written);
  expect(unread).toEqual([]);
  const brought = await putEverything(everything);
  const { newer: _n, left: _l, ...taken } = team;
  expect(await readTeam(SITE.slug)).toEqual({ ...taken, mark: null });
  expect(await readSecret(teamSecret(SITE.slug))).toBeNull();
  await takeBackEverything(brought);
  expect(await readTeam(SITE.slug)).toBeNull();
});

test('a site that is followed here goes on following what it followed', async () => {
  const mine = { ...team, path: 'mine.json' };
  await putTeam(mine);
  await putEverything(parseEverything(file({ teams: [team] })).everything);
  expect(await readTeam(SITE.slug)).toEqual(mine);
});

test('a file of before says nothing of hosts', () => {
  expect(parseEverything(file({})).everything.hosts).toEqual({});
});

test('everything comes back in an empty browser as it went', async () => {
  await fill();
  const written = writeEverything((await readEverything()).everything);
  await clear();
  const { everything, unread } = parseEverything(written);
  await putEverything(everything);
  expect(unread).toEqual([]);
  expect(await readSetting('curator')).toBe('Vinit @maxinovip.com');
  expect(await readSetting('appearance')).toBe('dark');
  expect(await readSites([])).toEqual([SITE]);
  expect(await readChoices('medigy')).toEqual([choice]);
  expect((await readDestinations(ALWAYS_THERE)).slice(1)).toEqual([destination]);
});

test('a token does not go out, and a destination that comes in has none', async () => {
  await fill();
  const written = writeEverything((await readEverything()).everything);
  expect(written).toContain('medigy/site');
  expect(written).not.toContain(CANARY);
  await clear();
  await putEverything(parseEverything(written).everything);
  expect(await hasSecret('d1')).toBe(false);
});

test('a destination that is here stays as it is: a file cannot lead its token to another host', async () => {
  await fill();
  const hostile = { ...destination, settings: { ...destination.settings, baseUrl: 'https://evil.example.org' } };
  await putEverything(parseEverything(file({ destinations: [hostile] })).everything);
  expect((await readDestinations(ALWAYS_THERE)).slice(1)).toEqual([destination]);
});

test('a record that cannot be read is named and not in the file', async () => {
  await fill();
  await database.table('choices').put({ key: 'https://example.org/z', from: 'another time' });
  const { everything, unread } = await readEverything();
  expect(everything.choices).toEqual([choice]);
  expect(unread).toEqual([{ kind: 'choice', key: 'https://example.org/z', place: 2 }]);
});

test('a draft that is here and as new stays, an older one gives way', async () => {
  const other = { ...draft, key: 'https://example.org/other' };
  await putDraft(draft);
  await putDraft(other);
  const older = { ...draft, changedAt: '2026-11-20T08:00:00.000Z' };
  const newer = { ...other, changedAt: '2026-11-22T08:00:00.000Z' };
  const fresh = { ...draft, key: 'https://example.org/fresh' };
  expect(await compareDrafts([older, newer, fresh])).toEqual({ fresh: [fresh], newer: [newer], kept: [older] });
  const everything: Everything = {
    curator: null,
    appearance: null,
    site: null,
    sites: [],
    choices: [],
    destinations: [],
    drafts: [older, newer, fresh],
  };
  await putEverything(everything);
  expect(await readDraft(draft.key)).toEqual(draft);
  expect(await readDraft(other.key)).toEqual(newer);
});

test('what a file says nothing of stays', async () => {
  await fill();
  await putEverything(parseEverything(file({})).everything);
  expect(await readSetting('curator')).toBe('Vinit @maxinovip.com');
});

test('entries that cannot be read are named by what they are, and the others come in', () => {
  const { everything, unread } = parseEverything(file({ sites: [SITE, { slug: 'broken' }, 7], drafts: [draft, { key: 'k' }] }));
  expect(everything.sites).toEqual([SITE]);
  expect(everything.drafts).toEqual([draft]);
  expect(unread).toEqual([
    { kind: 'site', key: 'broken', place: 2 },
    { kind: 'site', key: null, place: 3 },
    { kind: 'draft', key: 'k', place: 2 },
  ]);
});

test('a site that its own file could not bring is not brought by everything either, and one that is stored already stays', async () => {
  const communities = [
    { name: 'Alpha', slug: 'same' },
    { name: 'Beta', slug: 'same' },
  ];
  const sites = [
    { ...SITE, slug: 'twins', communities },
    { ...SITE, slug: 'blank', topics: [{ name: ' ' }] },
  ];
  expect(parseEverything(file({ sites }))).toMatchObject({
    everything: { sites: [] },
    unread: [{ key: 'twins' }, { key: 'blank' }],
  });
  await database.sites.bulkPut(sites);
  expect((await readSites([])).map(({ slug }) => slug)).toEqual(['blank', 'twins']);
  expect((await readEverything()).unread).toEqual([]);
});

test('of a file from elsewhere nothing is taken for safe, and no draft of it saves itself', () => {
  const quoted = [{ html: '<script>1</script>', text: 'A', prose: true }];
  const body = [{ html: '<p>A</p><script>1</script>', text: 'A', prose: true }];
  const [taken] = parseEverything(file({ drafts: [{ ...draft, saving: true, quoted, clip: { ...CLIP, body } }] })).everything.drafts;
  expect(taken).toMatchObject({ saving: false, quoted: undefined, clip: { body } });
});

test.for([
  ['no JSON', 'export-unreadable'],
  ['[]', 'export-unreadable'],
  [JSON.stringify(SITE), 'export-unreadable'],
  [file({ drafts: 'none' }), 'export-unreadable'],
  [file({ version: 2 }), 'export-newer'],
])('%s is refused as %s', ([text, code]) => {
  expect(() => parseEverything(text as string)).toThrow(expect.objectContaining({ problem: { code, details: {} } }));
});

test('the curator’s name and newer choices that are here stay', async () => {
  await putSetting('curator', 'Here');
  const newer = { ...choice, topics: ['A: Newer'], at: '2026-11-21T08:00:00.000Z' };
  await putChoices([newer]);
  await putEverything({
    curator: 'There',
    appearance: 'dark',
    site: null,
    sites: [],
    drafts: [],
    choices: [choice, { ...choice, key: 'fresh' }],
    destinations: [],
  });
  expect(await readSetting('curator')).toBe('Here');
  expect(await readSetting('appearance')).toBe('dark');
  expect(await readChoices('medigy')).toEqual([newer, { ...choice, key: 'fresh' }]);
});

test('an import is taken back whole, but for what was changed since', async () => {
  const older = { ...choice, topics: ['A: Older'], at: '2026-11-01T08:00:00.000Z' };
  await putChoices([older]);
  const own = { ...SITE, slug: 'own' };
  await putSite(own);
  const brought = await putEverything({
    curator: 'There',
    appearance: 'dark',
    site: 'own',
    sites: [SITE, { ...own, topics: [] }],
    drafts: [draft],
    choices: [choice],
    destinations: [],
  });
  await putSetting('appearance', 'light');
  await takeBackEverything(brought);
  expect(await readSites([])).toEqual([own]);
  expect(await readChoices('medigy')).toEqual([older]);
  expect(await readDraft(draft.key)).toBeNull();
  expect([await readSetting('curator'), await readSetting('site'), await readSetting('appearance')]).toEqual([null, null, 'light']);
});
