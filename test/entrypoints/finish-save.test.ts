import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { afterEach, expect, test } from 'vitest';
import { finishSave } from '@/entrypoints/outbox/finish-save';
import { Draft, type SaveTarget } from '@/utils/core/draft';
import { rawHtml } from '@/utils/core/raw-html';
import type { SafeHtml } from '@/utils/core/safe-html';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { database } from '@/utils/platform/database/database';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { readChoice } from '@/utils/platform/database/past-choices';
import { readBundle } from '@/utils/platform/database/saved-articles';
import { putSetting } from '@/utils/platform/database/settings';
import { SITES } from '@/utils/taxonomy/sites';
import before from '../fixtures/drafts/one-html-body.json';
import { CLIP } from '../core/facts-of-an-article';

// All of jsdom would bring bytes of its own, which the database does not know.
const { window } = new JSDOM();
Object.assign(globalThis, { window, DOMParser: window.DOMParser });

const AT = '2026-11-21T08:00:00.000Z';
const site = SITES[0]!;
const communities = site.communities.slice(0, 2).map(({ slug }) => slug);
const quoted = [{ html: '<p>As it was pressed.</p>' as SafeHtml, text: 'As it was pressed.', prose: true }];
const pressed: Draft = { ...changeDraft(startDraft(CLIP, site, AT), { communities, image: { kind: 'none' } }, AT), quoted, saving: true };

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

const files = async () => {
  const rows = await database.deliveries.orderBy('createdAt').toArray();
  const bundles = await Promise.all(rows.map(({ id }) => readBundle(id)));
  return bundles.map((bundle) => new TextDecoder().decode(bundle!.article.bytes));
};

async function finished(draft: Draft, curator = 'Vinit'): Promise<boolean> {
  if (curator) await putSetting('curator', curator);
  await putDraft(draft);
  return finishSave(draft.key);
}

test('a save without its desk makes a file for each community, of what was quoted when it was pressed', async () => {
  expect(await finished(pressed)).toBe(true);
  const made = await files();
  expect(made).toHaveLength(2);
  for (const text of made) expect(text).toContain('<p>As it was pressed.</p>');
  expect(await readDraft(pressed.key)).toMatchObject({ saving: false, quoted });
  expect(await readChoice(pressed.key)).toMatchObject({ communities, site: site.slug });
});

test('what was not made safe yet is made safe first, also of a draft of before', async () => {
  const body = [{ html: rawHtml('<p onclick="x()">Raw.<script>x()</script></p>'), text: 'Raw.', prose: true }];
  await finished({ ...pressed, quoted: undefined, clip: { ...CLIP, body } });
  const old = Draft.parse({
    ...before[0],
    site: site.slug,
    communities: communities.slice(0, 1),
    topics: [],
    copies: {},
    image: { kind: 'none' },
    saving: true,
  });
  await finished(old);
  const made = await files();
  expect(made).toHaveLength(3);
  expect(made[0]).toContain('<p>Raw.</p>');
  expect(made[2]).toContain('<p>Worth reading.</p><p>Remote monitoring gives clinicians a steady view of patients at home.</p>');
  expect(made.join('')).not.toMatch(/<script|onclick/);
  expect((await readDraft(old.key))?.clip).toHaveProperty('body');
});

test('what came into the outbox before the desk was closed is not saved a second time', async () => {
  await finished(pressed);
  await database.deliveries.toCollection().modify((row) => void (row.createdAt = '2026-11-21T09:00:00.000Z'));
  await putDraft(pressed);
  expect(await finishSave(pressed.key)).toBe(true);
  expect(await files()).toHaveLength(2);
  expect((await readDraft(pressed.key))?.saving).toBe(false);
});

const press = (targets: SaveTarget[]) => ({ id: crypto.randomUUID(), targets });
const ways = async () => (await database.deliveries.toArray()).map(({ destination, community }) => `${destination} ${community}`);

test.for<[string, SaveTarget[], string[]]>([
  ['one file', [{ destination: 'download', community: communities[1] }], [`download ${communities[1]}`]],
  ['one destination', [{ destination: 'download' }], communities.map((slug) => `download ${slug}`)],
  [
    'a destination that is not here any more too',
    [{ destination: 'gone' }, { destination: 'download', community: communities[0] }],
    [`download ${communities[0]}`],
  ],
])('a save that was pressed for %s is made for nothing else', async ([, targets, made]) => {
  await database.destinations.put({ id: 'host', kind: 'github', name: 'x', used: true, settings: {}, sites: { [site.slug]: true } });
  expect(await finished({ ...pressed, press: press(targets) })).toBe(true);
  expect((await ways()).toSorted()).toEqual(made.toSorted());
  expect(await readDraft(pressed.key)).not.toHaveProperty('press');
});

test('a save whose destinations are all gone waits for its desk', async () => {
  expect(await finished({ ...pressed, press: press([{ destination: 'gone' }]) })).toBe(false);
  expect((await readDraft(pressed.key))?.saving).toBe(true);
});

test('what is edited after the clock was set back is saved, and each press once', async () => {
  const targets = [{ destination: 'download' }];
  await finished({ ...pressed, press: press(targets) });
  await database.deliveries.toCollection().modify((row) => void (row.createdAt = '2036-11-21T09:00:00.000Z'));
  const edited = { ...changeDraft(pressed, { fields: { title: 'Corrected' } }, AT), press: press(targets) };
  await finished(edited);
  const titles = async () => (await database.deliveries.toArray()).map(({ title }) => title);
  expect(await titles()).toContain('Corrected');
  const count = await database.deliveries.count();
  // The desk was closed before it could write that it was done.
  expect(await finished(edited)).toBe(true);
  expect(await database.deliveries.count()).toBe(count);
});

test.for([
  ['lacks a community', { communities: [] }, 'Vinit'],
  ['is for a site that is not here', { site: 'gone' }, 'Vinit'],
  ['quotes nothing', { quoted: [] }, 'Vinit'],
  ['has no curator', {}, ''],
] as [string, Partial<Draft>, string][])('a draft that %s waits for its desk, where it is told', async ([, part, curator]) => {
  expect(await finished({ ...pressed, ...part }, curator)).toBe(false);
  expect(await files()).toEqual([]);
  expect((await readDraft(pressed.key))?.saving).toBe(true);
});

test('a draft whose save was not pressed, or is gone, is left alone', async () => {
  expect(await finished({ ...pressed, saving: false })).toBe(true);
  expect(await finishSave('https://example.org/gone')).toBe(true);
  expect(await files()).toEqual([]);
});
