// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { createStore } from '@/entrypoints/desk/session/desk-store';
import { createSafeText } from '@/entrypoints/desk/session/safe-text';
import { TEXT_TOOLS } from '@/entrypoints/safe-text/text-tools';
import { Draft } from '@/utils/core/draft';
import { parseEverything, untrusted } from '@/utils/core/everything';
import type { RawParagraph } from '@/utils/core/paragraph';
import { rawHtml } from '@/utils/core/raw-html';
import type { SafeHtml } from '@/utils/core/safe-html';
import { articleOf } from '@/utils/curate/article-of';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { database } from '@/utils/platform/database/database';
import { discardDraft, restoreDraft } from '@/utils/platform/database/discarded';
import { readDraft } from '@/utils/platform/database/drafts';
import before from '../fixtures/drafts/one-html-body.json';
import { CLIP, SITE } from '../core/facts-of-an-article';

const AT = '2026-11-21T08:00:00.000Z';
const LATER = '2026-11-21T09:00:00.000Z';
const [article] = before;
const raw = (html: string): RawParagraph => ({ html: rawHtml(html), text: 'As the page says', prose: true });
const body = ['<p onclick="x()">One.<script>x()</script></p>', '<p>Two.<img src="x" onerror="x()"></p>', '<p>Three.</p>'].map(raw);
const draft = startDraft({ ...CLIP, body }, SITE, AT);

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));

/** A desk with the tools of the extension's own pages. */
const openDesk = () => createStore(emptyState(SITE, AT), createSafeText(TEXT_TOOLS));

async function show(found: Draft | null) {
  const store = openDesk();
  store.show(await store.learn(found!));
  return store;
}

test('a desk shows and quotes what is safe, and keeps what is raw', async () => {
  const store = await show(draft);
  const safe = ['One.', 'Two.', 'Three.'].map((text) => ({ html: `<p>${text}</p>`, text, prose: true }));
  expect(store.view().paragraphs).toEqual(safe);
  expect(store.get().draft?.quoted).toEqual(safe);
  expect(store.get().draft?.clip).toMatchObject({ body });
  expect(JSON.stringify({ ...store.view(), draft: null })).not.toMatch(/script|onclick|onerror/);
});

test('the excerpt is cut once for each change that concerns it, and for no other', async () => {
  const store = await show(draft);
  const { excerpt } = store.get();
  const step = (change: Parameters<typeof changeDraft>[1]) => store.show(changeDraft(store.get().draft!, change, LATER));
  step({ fields: { title: 'Mine' } });
  step({ topics: ['KLAS: Remote Patient Monitoring'] });
  step({ commentary: 'Worth reading.' });
  store.set({ curator: 'Vinit', reading: 'ready' });
  expect(store.get().excerpt).toBe(excerpt);
  expect(store.view().excerpt).toBe(excerpt);
  step({ excerpt: { kind: 'picked', paragraphs: [2] } });
  expect(store.get().draft?.quoted).toEqual([{ html: '<p>Three.</p>', text: 'Three.', prose: true }]);
  step({ excerpt: { kind: 'lead' } });
  store.set({ site: { ...SITE, excerpt: { maxCharacters: 5 } } });
  expect(store.get().draft?.quoted?.map(({ text }) => text)).toEqual(['One.']);
});

test('what was read again from the database is not made safe again', async () => {
  const store = await show(draft);
  const { paragraphs } = store.get();
  store.show(await store.learn(structuredClone(draft)));
  expect(store.get().paragraphs).toBe(paragraphs);
  store.show(await store.learn({ ...structuredClone(draft), clip: { ...CLIP, body: [raw('<p>New.</p>')] } }));
  expect(store.view().paragraphs.map(({ text }) => text)).toEqual(['New.']);
});

test('before its text is known a draft goes on quoting what it quoted', () => {
  const quoted = [{ html: '<p>Chosen before.</p>' as SafeHtml, text: 'Chosen before.', prose: true }];
  const store = openDesk();
  store.show({ ...draft, quoted });
  expect(store.view()).toMatchObject({ paragraphs: [], excerpt: null });
  expect(store.get().draft?.quoted).toBe(quoted);
});

const EXPECTED = [
  'At home',
  'Remote monitoring gives clinicians a steady view of patients at home.',
  'It gives patients fewer reasons to travel.',
  'A chart.',
  'The last paragraph. It ends here.',
];
const QUOTED = '<p>Remote monitoring gives clinicians a steady view of patients at home.</p><p>The last paragraph.&nbsp;It ends here.</p>';

test.for([
  ['is opened', async () => readDraft(article!.key)],
  [
    'was discarded',
    async () => {
      await database.drafts.put({ ...article, key: `discarded ${LATER} ${article!.key}` } as unknown as Draft);
      await database.drafts.delete(article!.key);
      return restoreDraft(`discarded ${LATER} ${article!.key}`);
    },
  ],
  [
    'was discarded by this build',
    async () => {
      const kept = (await readDraft(article!.key))!;
      return restoreDraft(await discardDraft(kept, null, LATER));
    },
  ],
  [
    'came in a file of everything',
    async () =>
      parseEverything(
        JSON.stringify({
          gleaner: 'everything',
          version: 1,
          curator: null,
          appearance: null,
          site: null,
          sites: [],
          drafts: [article],
          choices: [],
        }),
      ).everything.drafts[0]!,
  ],
  [
    'was taken out and in again',
    async () => {
      // A line of an archive.
      const line = JSON.stringify(await readDraft(article!.key));
      return untrusted(Draft.parse(JSON.parse(line)));
    },
  ],
] as [string, () => Promise<Draft | null>][])(
  'a draft whose body was stored as one piece of HTML is as it was when it %s',
  async ([, found]) => {
    await database.drafts.put(article as unknown as Draft);
    const store = await show(await found());
    expect(store.view().paragraphs.map(({ text }) => text)).toEqual(EXPECTED);
    expect(store.view().selection.map(({ html }) => html)).toEqual([
      '<p>A steady view of <b>patients</b> at home.</p>',
      '<p>Fewer reasons to travel.</p>',
    ]);
    const shown = store.get().draft!;
    expect(shown).toMatchObject({ fields: article!.fields, excerpt: article!.excerpt, commentary: 'Worth reading.' });
    expect(articleOf(shown, SITE, SITE.communities[0]!, { curator: 'Vinit', image: null }).body).toBe(`<p>Worth reading.</p>${QUOTED}`);
  },
);
