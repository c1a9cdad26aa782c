// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { speak } from '@/components/shared/words/say';
import { openOptions } from '@/entrypoints/options/options-session';
import type { SafeHtml } from '@/utils/core/safe-html';
import type { Site } from '@/utils/core/site';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { presetSource } from '@/utils/formats/presets/presets';
import { database } from '@/utils/platform/database/database';
import { putDraft } from '@/utils/platform/database/drafts';
import { readSites } from '@/utils/platform/database/sites';
import { writeSite } from '@/utils/taxonomy/site-file/write-site';
import { SITES } from '@/utils/taxonomy/sites';
import { CLIP } from '../core/facts-of-an-article';
import { encodeAsBrowsersDo } from '../components/one-realm';
import { until } from '../until';
import { directFiles } from './direct-files';
import { NO_IMAGE_HOSTS } from './no-image-hosts';
import { NO_SYSTEMS } from './no-systems';
import { OPEN_DOOR } from './open-door';

encodeAsBrowsersDo();

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const medigy = SITES[0]!;
const TEXT = `$path: '{{ id }}.md'\n---\ntitle: "{{ title }}"\ntype: {{ contentType.slug }}\n---\n{{ body | markdown }}\n`;

async function open() {
  const session = openOptions(directFiles, OPEN_DOOR, async () => {}, NO_SYSTEMS, NO_IMAGE_HOSTS);
  await until(() => expect([session.view().ready, session.view().formats]).toEqual([true, ['medigy']]));
  const kept = () => readSites(SITES).then(([site]) => site!);
  return { ...session, kept };
}

test('a format begins with a preset, under a name that is free, and is taken away and back', async () => {
  const { actions, kept, view } = await open();
  expect(await actions.addFormat('medigy', 'jekyll')).toBe('jekyll');
  expect(await actions.addFormat('medigy', 'jekyll')).toBe('jekyll-2');
  expect(await actions.addFormat('medigy', 'medigy')).toBe('medigy-2');
  const text = await presetSource('jekyll');
  expect((await kept()).formats).toMatchObject({ jekyll: text, 'jekyll-2': text });
  expect(Object.keys((await kept()).formats!)).toEqual(['jekyll', 'jekyll-2', 'medigy-2']);
  actions.removeFormat('medigy', 'jekyll');
  await until(async () => expect((await kept()).formats).not.toHaveProperty('jekyll'));
  expect(view().undo).toEqual({ at: 'medigy', text: '“jekyll” was removed.' });
  actions.undo();
  await until(async () => expect((await kept()).formats).toHaveProperty('jekyll', text));
});

test('a new name is carried to where the format is used', async () => {
  const { actions, kept } = await open();
  await actions.addFormat('medigy', 'jekyll');
  actions.changeSite('medigy', (site) => ({ ...site, format: 'jekyll' }));
  actions.renameFormat('medigy', 'jekyll', 'our blog');
  await until(async () =>
    expect(await kept()).toMatchObject({ format: 'our blog', formats: { 'our blog': expect.any(String) as string } }),
  );
});

test('a format is tried on the article that was clipped last, of this site before any other, and else on an example', async () => {
  const { actions } = await open();
  const other: Site = { ...medigy, slug: 'other' };
  const clipped = async (key: string, site: Site, title: string, at: string, quoted = true) => {
    const draft = changeDraft(startDraft({ ...CLIP, cleanUrl: key }, site, at), { fields: { title } }, at);
    await putDraft({ ...draft, ...(quoted && { quoted: [{ html: `<p>${title}</p>` as SafeHtml, text: title, prose: true }] }) });
  };
  const tried = () => actions.tryFormat('medigy', 'medigy', TEXT);
  expect(await tried()).toMatchObject({
    title: null,
    tried: { is: 'written', text: expect.stringContaining('type: curated-content') as string },
  });
  await clipped('https://a.org/1', other, 'Of another site', '2026-11-21T08:00:00.000Z');
  expect(await tried()).toMatchObject({ title: 'Of another site' });
  await clipped('https://a.org/2', medigy, 'Of this', '2026-11-20T08:00:00.000Z');
  await clipped('https://a.org/3', medigy, 'Not read yet', '2026-11-22T08:00:00.000Z', false);
  expect(await tried()).toMatchObject({ title: 'Of this', tried: { text: expect.stringContaining('\nOf this\n') as string } });
});

test('it is written as of a content type that has the format', async () => {
  const { actions } = await open();
  actions.changeSite('medigy', (site) => ({
    ...site,
    formats: { own: TEXT },
    contentTypes: site.contentTypes.map((type) => (type.slug === 'curated-news' ? { ...type, format: 'own' } : type)),
  }));
  expect(await actions.tryFormat('medigy', 'own', TEXT)).toMatchObject({
    tried: { text: expect.stringContaining('type: curated-news') as string },
  });
});

test('the mistakes of formats that a file brings are told by its lines, and they are kept as they are', async () => {
  const { actions, view } = await open();
  const broken = TEXT.replace('{{ title }}', '{{ titel }}');
  const text = writeSite({ ...medigy, slug: 'own', format: 'own', formats: { own: broken, fine: TEXT } });
  actions.openFile('new-site', new File([text], 'own.json'));
  await until(() => expect(view().offer?.offer).toMatchObject({ kind: 'site', site: { formats: { own: broken } }, oddCount: 1 }));
  const offer = view().offer?.offer as unknown as { odd: { line: number; why: Parameters<typeof speak>[0] }[] };
  const at = text.split('\n').findIndex((line) => line.includes('{{ titel }}')) + 1;
  expect(offer.odd.map(({ line, why }) => [line, speak(why)])).toEqual([
    [at, 'the format “own” is kept as it is, but has a mistake in its line 3: there is no name “titel”; the nearest is “title”.'],
  ]);
});

test('a site’s file that names presets without their texts is taken with them, and is the same when it is taken again', async () => {
  const { actions, view } = await open();
  const [jekyll, hugo] = await Promise.all([presetSource('jekyll'), presetSource('hugo')]);
  const file = {
    ...{ name: 'By hand', slug: 'by-hand', communities: [], topics: ['Tea'], format: 'jekyll', excerpt: { maxCharacters: 900 } },
    ...{ contentRoot: '', contentTypes: [{ name: 'Post', slug: 'post', archetype: 'post', format: 'hugo' }] },
  };
  const taken = async () => (await readSites(SITES)).find(({ slug }) => slug === 'by-hand');
  const take = () => {
    actions.openFile('new-site', new File([JSON.stringify(file)], 'gleaner.json'));
    return until(() => expect(view().offer?.offer).toMatchObject({ kind: 'site', site: { formats: { jekyll, hugo } } }));
  };
  await take();
  actions.takeOffer('add');
  await until(async () => expect(await taken()).toMatchObject({ format: 'jekyll', formats: { jekyll, hugo } }));
  const before = await taken();
  await take();
  actions.takeOffer('replace');
  await until(async () => expect(await taken()).toEqual(before));
});

test('a site’s file whose format nobody has is refused, also that of a content type', async () => {
  const { actions, view } = await open();
  const type = { ...medigy.contentTypes[0]!, format: 'gone' };
  actions.openFile('new-site', new File([writeSite({ ...medigy, slug: 'own', contentTypes: [type] })], 'own.json'));
  await until(() => expect(view().problem?.problem).toMatchObject({ code: 'format-unknown', details: { format: 'gone' } }));
});
