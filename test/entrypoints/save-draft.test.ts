import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { filesOfDraft } from '@/entrypoints/outbox/draft-files';
import type { DraftToSave } from '@/entrypoints/outbox/draft-to-save';
import { draftPreviews } from '@/entrypoints/outbox/draft-previews';
import { saveDraft } from '@/entrypoints/outbox/save-draft';
import type { SafeHtml } from '@/utils/core/safe-html';
import type { Site } from '@/utils/core/site';
import { sha256 } from '@/utils/base/sha256';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { FORMATS } from '@/utils/formats';
import { enqueue, type NewDelivery } from '@/utils/outbox/enqueue';
import { database } from '@/utils/platform/database/database';
import { addDeliveries, readArticle, readBundle } from '@/utils/platform/database/saved-articles';
import { SITES } from '@/utils/taxonomy/sites';
import { anImage } from '../an-image';
import { CLIP } from '../core/facts-of-an-article';

const site = SITES[0]!;
const AT = '2026-11-21T08:00:00.000Z';
const image = anImage(1, 2, 3);

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** A draft as whoever saves without a screen has it: stored, with what it quotes. */
function aDraft(url: string, of: Site = site): DraftToSave {
  const started = startDraft({ ...CLIP, url, cleanUrl: url }, of, AT);
  const chosen = changeDraft(started, { communities: of.communities.slice(0, 2).map(({ slug }) => slug), image: { kind: 'own' } }, AT);
  const quoted = [{ html: '<p>One.</p>' as SafeHtml, text: 'One.', prose: true }];
  return { draft: { ...chosen, quoted }, site: of, curator: 'Vinit', image };
}

const keep = (deliveries: NewDelivery[]) =>
  enqueue(deliveries, { now: () => AT, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries });
const saved = (wanted: DraftToSave, ...destinations: string[]) =>
  saveDraft(
    wanted,
    destinations.map((destination) => ({ destination })),
    keep,
  );

test('a draft is saved without a screen: the very files that are looked at, for each community and destination', async () => {
  expect('document' in globalThis).toBe(false);
  const wanted = aDraft('https://news.org/1');
  const looked = await filesOfDraft(wanted, []);
  const ids = await saved(wanted, 'one', 'two');
  expect([ids.length, await database.articles.count(), await database.imageBytes.count()]).toEqual([4, 2, 1]);
  const bundles = await Promise.all(ids.map((id) => readBundle(id)));
  const texts = (files: { article: { path: string; bytes: Uint8Array } }[]) =>
    new Set(files.map(({ article }) => `${article.path} ${new TextDecoder().decode(article.bytes)}`));
  expect(texts(bundles.map((bundle) => bundle!))).toEqual(texts(looked.map(({ bundle }) => bundle)));
  expect(bundles.map((bundle) => bundle?.image?.bytes)).toEqual(ids.map(() => image.bytes));
});

test('what is kept is the article with what its file tells of the site, and the text of the format, as they were', async () => {
  await saved(aDraft('https://news.org/1'), 'one');
  const [row] = await database.deliveries.toArray();
  const kept = await readArticle(row!.article!);
  expect(kept?.format).toBe(FORMATS[site.format]);
  expect(kept?.article.site).toEqual({ name: site.name, slug: site.slug, contentRoot: site.contentRoot });
  expect(kept?.article.image).not.toHaveProperty('bytes');
});

test('a file can be meant for one destination and community alone', async () => {
  const wanted = aDraft('https://news.org/1');
  const [first, second] = wanted.draft.communities;
  await saveDraft(
    wanted,
    [
      { destination: 'one', community: first! },
      { destination: 'two', community: second! },
    ],
    keep,
  );
  const rows = await database.deliveries.toArray();
  expect(rows.map(({ destination, community }) => [destination, community]).toSorted()).toEqual([
    ['one', first],
    ['two', second],
  ]);
});

test('where the site registers its articles first, nothing is made yet, and an address that it would get is its own from then on', async () => {
  const registering: Site = { ...site, registration: { system: 'openproject', settings: { project: 7 } } };
  await saved(aDraft('https://news.org/1', registering), 'one');
  const [row] = await database.deliveries.toArray();
  expect(row).toMatchObject({ paths: [], hashes: [], registration: { system: 'openproject', as: null }, state: 'queued' });
  const kept = await readArticle(row!.article!);
  expect(kept).toMatchObject({ bundle: null, registering: { system: 'openproject', settings: { project: 7 }, as: null } });
  const [other] = await filesOfDraft(aDraft('https://news.org/2', registering), ['one']);
  expect(other).toMatchObject({ article: { addressTaken: 1 }, meets: { id: row!.id } });
});

test('the preview of an article that is registered first says where it does not know, and the rest is as it will be', async () => {
  const registering: Site = { ...site, registration: { system: 'openproject' } };
  const [file] = await draftPreviews(aDraft('https://news.org/1', registering), []);
  const [plain] = await draftPreviews(aDraft('https://news.org/1'), []);
  const blank = '‹known once it is registered›';
  expect(file?.path.endsWith(`/${blank}.md`)).toBe(true);
  const lines = (text = '') =>
    text.split('\n').filter((line) => !/^(id|date|lastMod|mdName|  href|  workPackage|  wpAttachment|    (fileName|link)):/.test(line));
  expect(lines(file?.text)).toEqual(lines(plain?.text));
  for (const line of [
    `id: ${blank}`,
    `mdName: ${blank}`,
    `date: '${blank}'`,
    `  workPackage: ${blank}`,
    `  href: ${blank}.png`,
    `    link: /api/v3/attachments/${blank}/content`,
  ])
    expect(file?.text.split('\n')).toContain(line);
});

test('a file that was published before its site registered anything keeps its number, until it is registered by the curator’s word', async () => {
  const wanted = aDraft('https://news.org/1');
  await saved(wanted, 'one');
  await database.deliveries.toCollection().modify({ state: 'delivered' });
  const registers = { ...wanted, site: { ...site, registration: { system: 'openproject', settings: {} } } };
  const [first = '', second = ''] = wanted.draft.communities;
  const draft = changeDraft({ ...wanted.draft, registersNow: [first] }, { fields: { title: 'Another' } }, AT);
  const taken: NewDelivery[] = [];
  await saveDraft({ ...registers, draft }, [{ destination: 'one' }], async (deliveries) => (taken.push(...deliveries), []));
  const of = (slug: string) => taken.find(({ saved: { article } }) => article.community.slug === slug)!.saved;
  expect([of(first).registration?.system, of(first).bundle, of(first).article.kept]).toEqual(['openproject', null, undefined]);
  expect([of(second).registration, of(second).article.kept?.id]).toEqual([undefined, expect.any(Number)]);
  const looked = await draftPreviews({ ...registers, draft }, ['one']);
  const [ours, kept] = wanted.draft.communities.map((slug) => looked.find(({ path }) => path.includes(`/${slug}/`)));
  expect(kept?.text).toContain(`\nid: ${of(second).article.kept?.id}\n`);
  expect(ours?.text).not.toMatch(/\nid: \d+\n/);
  expect(of(second).bundle?.article.path).toBe(
    (await database.deliveries.toArray()).find(({ community }) => community === second)?.paths[0],
  );
});

test('what the curator decided about what was found goes with the article', async () => {
  const wanted = aDraft('https://news.org/1');
  const [first = ''] = wanted.draft.communities;
  const registers = { ...wanted, site: { ...site, registration: { system: 'openproject', settings: {} } } };
  const draft = changeDraft(wanted.draft, { registered: { [first]: { how: 'leave', id: 77 } } }, AT);
  await saved({ ...registers, draft }, 'one');
  const kept = await database.articles.toArray();
  expect(kept.map(({ article, registering }) => [article.community.slug === first, registering?.wish])).toEqual(
    expect.arrayContaining([
      [true, { how: 'leave', id: 77 }],
      [false, undefined],
    ]),
  );
});

test('of a site that only registers no file is made, and no address is taken', async () => {
  const only: Site = { ...site, registration: { system: 'openproject', settings: {}, publishes: false } };
  await saved(aDraft('https://news.org/1'), 'one');
  const ids = await saved(aDraft('https://news.org/1', only), 'registration medigy');
  const rows = (await database.deliveries.bulkGet(ids)).map((row) => row!);
  expect(rows.map(({ paths, siteAddresses, registration }) => [paths, siteAddresses, registration])).toEqual(
    rows.map(() => [[], [], { system: 'openproject', as: null }]),
  );
  expect(await Promise.all(rows.map(async ({ article }) => (await readArticle(article!))?.bundle))).toEqual(rows.map(() => null));
});
