import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { createPreview } from '@/entrypoints/desk/save/preview';
import { createAddressDesk } from '@/entrypoints/desk/parts/address-desk';
import { problem } from '@/utils/core/problem';
import { retryDelivery } from '@/utils/outbox/delivery-acts';
import { database } from '@/utils/platform/database/database';
import { changeAmong, changeDelivery, deliveriesIn } from '@/utils/platform/database/deliveries';
import { readBundle } from '@/utils/platform/database/saved-articles';
import { aSavingDesk, savedFiles } from './a-saving-desk';
import { until } from '../until';

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const digest = (at: number) => aSavingDesk({ title: 'Weekly digest', cleanUrl: `https://news.org/2026/${at}` });
const addresses = async () => (await savedFiles()).map(({ slug, alias }) => `${slug} ${alias}`);

test('titles in other scripts, and equal ones, each get an address of their own', async () => {
  const articles = [
    ['北京協和醫院推出遠程醫療', 'https://www.health.cn/a1'],
    ['國家衛健委發布新規', 'https://www.health.cn/a2'],
    ['Новости телемедицины', 'https://www.health.ru/a1'],
    ['Больница открыла отделение', 'https://www.health.ru/a2'],
    ['الصحة عن بعد', 'https://www.health.sa/a1'],
    ['！！！', 'https://www.health.sa/a2'],
    ['？？？', 'https://www.health.sa/a3'],
    ['Weekly digest', 'https://news.org/2026/45'],
    ['Weekly digest', 'https://news.org/2026/46'],
  ] as const;
  for (const [title, cleanUrl] of articles) await aSavingDesk({ title, cleanUrl }).save();
  const files = await savedFiles();
  expect(new Set(files.map(({ slug }) => slug)).size).toBe(9);
  expect(new Set(files.map(({ alias }) => alias)).size).toBe(9);
  expect(files.map(({ alias, id }) => alias.replace(id, 'ID'))).toEqual([
    '/news/bei-jing-xie-he-yi-yuan-tui-chu-yuan-cheng-yi-liao',
    '/news/guo-jia-wei-jian-wei-fa-bu-xin-gui',
    '/news/novosti-telemediciny',
    '/news/bolnica-otkryla-otdelenie',
    '/news/lsh-aan-baad',
    '/news/ID',
    '/news/ID',
    '/news/weekly-digest',
    '/news/weekly-digest-ID',
  ]);
});

test('two saves in one moment do not take one address', async () => {
  await Promise.all([1, 2, 3, 4, 5].map((at) => digest(at).save()));
  const found = await addresses();
  expect(new Set(found.flatMap((both) => both.split(' '))).size).toBe(10);
  expect(found.filter((both) => both === 'news-weekly-digest /news/weekly-digest')).toHaveLength(1);
});

test('files of one article for several communities share their alias', async () => {
  const { site } = digest(0);
  await aSavingDesk(
    { title: 'Weekly digest', cleanUrl: 'https://news.org/1' },
    { communities: site.communities.slice(0, 3).map(({ slug }) => slug) },
    ['one', 'two'],
  ).save();
  expect(new Set(await addresses())).toEqual(new Set(['news-weekly-digest /news/weekly-digest']));
});

test('an address that was made to meet another’s numbered one is passed over', async () => {
  await digest(1).save();
  const probe = digest(2);
  createPreview(probe.store, async () => ({ image: null, problem: null })).openPreview(true);
  await until(() => expect(probe.store.view().preview.state).toBe('ready'));
  const { preview } = probe.store.view();
  const numbered = /^aliases: \/news\/(.*)$/m.exec(preview.state === 'ready' ? preview.files[0]!.text : '')![1]!;
  await aSavingDesk({ title: numbered.replaceAll('-', ' '), cleanUrl: 'https://news.org/harm' }).save();
  await probe.save();
  expect((await savedFiles()).map(({ alias }) => alias)).toEqual(['/news/weekly-digest', `/news/${numbered}`, `/news/${numbered}-2`]);
});

test('a save that meets another article’s address says so before it is made, in the file and at the desk', async () => {
  await digest(1).save();
  const desk = digest(2);
  createAddressDesk(desk.store, { settled: async (draft) => draft, used: () => ['one'], report: (error) => expect(error).toBeNull() });
  desk.change({ topics: [] });
  await until(() => expect(desk.store.view().meets?.title).toBe('Weekly digest'));
  createPreview(desk.store, async () => ({ image: null, problem: null })).openPreview(true);
  await until(() => expect(desk.store.view().preview).toMatchObject({ state: 'ready', files: [{ meets: 'Weekly digest' }] }));
  desk.store.set({ metSeen: desk.store.get().meets!.id });
  expect(desk.store.view().meets).toBeNull();
  desk.change({ fields: { title: 'Another title' } });
  await until(() => expect(desk.store.view().preview).toMatchObject({ state: 'ready' }));
  expect(desk.store.view().meets).toBeNull();
});

test('an update keeps slug, alias, path and id, whatever its title and its address are now, at every place', async () => {
  const desk = aSavingDesk({ title: 'First title', cleanUrl: 'https://news.org/1' }, {}, ['one', 'two']);
  await desk.save();
  const before = await savedFiles();
  await database.deliveries.toCollection().modify({ state: 'delivered', attempts: 1 });
  desk.change({ fields: { title: 'Второй заголовок', cleanUrl: 'https://elsewhere.org/2' } });
  await desk.save();
  const after = (await savedFiles()).slice(2);
  const facts = (files: typeof before) => files.map(({ path, slug, alias, id }) => ({ path, slug, alias, id }));
  expect(facts(after)).toEqual(facts(before));
  expect(after[0]!.text).toContain('Второй заголовок');
  expect(after[0]!.row.moves).toBeUndefined();
});

test('an update that goes to another content type goes to its folder, by the same name and addresses', async () => {
  const desk = digest(1);
  await desk.save();
  const [before] = await savedFiles();
  await database.deliveries.toCollection().modify({ state: 'delivered', attempts: 1 });
  const other = desk.site.contentTypes.find(({ slug }) => slug !== desk.store.get().draft!.contentType)!;
  desk.change({ contentType: other.slug, fields: { title: 'Another' } });
  await desk.save();
  const after = (await savedFiles())[1]!;
  expect(after.path).toBe(before!.path.replace(/[^/]+(?=\/[^/]+$)/, other.slug));
  expect([after.slug, after.alias, after.id]).toEqual([before!.slug, before!.alias, before!.id]);
  expect(after.row.moves?.[0]?.path).toBe(before!.path);
});

test('what an older build saved keeps its addresses at an update, though another article has the same', async () => {
  const desk = aSavingDesk({ title: '健康', cleanUrl: 'https://news.org/1' });
  await desk.save();
  const [saved] = await savedFiles();
  // As it was before other scripts were written in ASCII: two files of one address.
  const old = saved!.text.replace(/^aliases: .*$/m, 'aliases: /news/untitled').replace(/^slug: .*$/m, 'slug: news');
  const { siteAddresses: _, contentType: _type, cleanUrl: _url, ...kept } = saved!.row;
  const row = { ...kept, article: null };
  const bundle = { article: { ...(await readBundle(row.id))!.article, bytes: new TextEncoder().encode(old) }, image: null };
  await database.articles.clear();
  const twin = {
    ...row,
    id: crypto.randomUUID(),
    draft: 'https://news.org/2',
    state: 'delivered' as const,
    siteAddresses: ['aliases /news/untitled', 'slug news'],
  };
  await database.deliveries.bulkPut([{ ...row, state: 'delivered', siteAddresses: ['aliases /news/untitled', 'slug news'] }, twin]);
  await database.bundles.bulkPut([row, twin].map(({ id }) => ({ id, bundle })));
  desk.change({ fields: { title: 'Health' } });
  await desk.save();
  const updated = (await savedFiles()).find(({ text }) => text.includes('title: Health'))!;
  expect([updated.slug, updated.alias, updated.path, updated.id]).toEqual(['news', '/news/untitled', saved!.path, saved!.id]);
});

test('an address that was given up by taking back is free, and what had it is not sent again over the one that has it now', async () => {
  const first = digest(1);
  await first.save();
  const [{ row }] = (await savedFiles()) as [Awaited<ReturnType<typeof savedFiles>>[number]];
  await database.deliveries.put({ ...row, state: 'refused', problem: problem('delivery-undone') });
  await digest(2).save();
  expect((await addresses())[1]).toBe('news-weekly-digest /news/weekly-digest');
  const effects = { now: () => new Date().toISOString(), inState: deliveriesIn, change: changeDelivery, changeAmong };
  await expect(retryDelivery(row.id, effects)).rejects.toMatchObject({ problem: { code: 'address-taken' } });
  first.change({ topics: [] });
  await first.save();
  expect(new Set((await savedFiles()).slice(1).map(({ slug }) => slug)).size).toBe(2);
});

test('a copy that was asked for has an address of its own', async () => {
  const desk = digest(1);
  await desk.save();
  const { community } = (await savedFiles())[0]!.row;
  await database.deliveries.toCollection().modify({ state: 'needs-you', problem: problem('file-differs') });
  desk.change({ copies: { [`one ${community}`]: 1 } });
  await desk.save();
  const copy = (await savedFiles()).at(-1)!;
  expect(copy).toMatchObject({ slug: `news-weekly-digest-${copy.id}`, alias: `/news/weekly-digest-${copy.id}` });
});

test(
  'whatever is saved, and saved again, no two articles share slug or alias, and every part is short enough',
  { timeout: 60_000 },
  async () => {
    const titles = fc.constantFrom(
      'Weekly digest',
      'weekly-digest!',
      '健康',
      '！',
      '？',
      'Новости',
      'NOVOSTI',
      'Q&A '.repeat(75),
      `${'Q&A '.repeat(74)}and more`,
      '\ud800',
      'b',
      'a b',
    );
    const urls = fc.constantFrom(
      'https://news.org/1',
      'https://news.org/2',
      'https://a.news.org/3',
      'https://b.a.org/4',
      'http://wiki/5',
      'https://xn--e1afmkfd.example/6',
      'http://10.0.0.7/7',
      `https://${'long-name.'.repeat(20)}org/8`,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(titles, urls, fc.nat(2)), { minLength: 2, maxLength: 8 }), async (saves) => {
        await Promise.all(database.tables.map((table) => table.clear()));
        const { site } = digest(0);
        for (const [title, cleanUrl, at] of saves)
          await aSavingDesk({ title, cleanUrl }, { communities: [site.communities[at]!.slug] }).save();
        const owners = new Map<string, string>();
        for (const { slug, alias, url } of await savedFiles()) {
          for (const address of [`slug ${slug}`, `alias ${alias}`]) {
            expect(owners.get(address) ?? url).toBe(url);
            owners.set(address, url);
          }
          expect(`${slug}\n${alias}`).toMatch(/^[a-z0-9-]{1,200}\n\/news\/[a-z0-9-]{1,194}$/);
        }
      }),
      { numRuns: 25 },
    );
  },
);
