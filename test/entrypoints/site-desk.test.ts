import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createSiteDesk } from '@/entrypoints/desk/parts/site-desk';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore } from '@/entrypoints/desk/session/desk-store';
import { database } from '@/utils/platform/database/database';
import { putChoices } from '@/utils/platform/database/past-choices';
import { putSetting, readSetting } from '@/utils/platform/database/settings';
import { putSite } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import { aSafeText } from '../a-safe-text';
import { until } from '../until';

const site = SITES[0]!;
const past = (of: string, host: string, at: string) => ({
  key: `${host} ${at}`,
  site: of,
  host,
  title: '',
  contentType: 'news',
  communities: [],
  topics: [],
  at,
});

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

async function aDesk() {
  const store = createStore(emptyState(site, ''), aSafeText());
  const sites = createSiteDesk(store);
  await sites.load();
  return { store, sites };
}

async function threeSites() {
  await putSite({ ...site, slug: 'own', name: 'Own' });
  await putSite({ ...site, slug: 'listed', name: 'Listed', hosts: ['himss.org'] });
  await putSetting('site', 'own');
}

test('a host begins with the site that was chosen there, whatever was chosen elsewhere since', async () => {
  await threeSites();
  const { sites, store } = await aDesk();
  sites.choose('medigy', 'himss.org');
  sites.choose('own', 'example.org');
  expect(store.get().site.slug).toBe('own');
  await until(async () => expect(await readSetting('site of example.org')).toBe('own'));
  const { sites: later } = await aDesk();
  expect(await later.forHost('himss.org')).toBe('medigy');
  expect(await later.forHost('example.org')).toBe('own');
});

test('else with the site of the newest article from there, else with the one that lists it, else with the last one', async () => {
  await threeSites();
  await putChoices([
    past('own', 'example.org', '2026-01-01'),
    past('medigy', 'example.org', '2026-02-01'),
    past('gone', 'example.org', '2026-03-01'),
  ]);
  const { sites } = await aDesk();
  expect(await sites.forHost('example.org')).toBe('medigy');
  expect(await sites.forHost('news.himss.org')).toBe('listed');
  expect(await sites.forHost('elsewhere.net')).toBe('own');
  expect(await sites.forHost('')).toBe('own');
});

test('a site that is gone is not chosen by what was chosen before', async () => {
  await putSetting('site', 'gone');
  await putSetting('site of himss.org', 'gone');
  const { sites } = await aDesk();
  expect(await sites.forHost('himss.org')).toBe('medigy');
  await putSite({ ...site, slug: 'own', name: 'Own' });
  expect(await (await aDesk()).sites.forHost('himss.org')).toBe('medigy');
});
