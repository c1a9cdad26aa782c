// What a format asks for, from the draft to the file: what is in its way is told before anything is saved.
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { askFormat } from '@/entrypoints/desk/parts/ask-format';
import { emptyState } from '@/entrypoints/desk/session/desk-state';
import { filesOfDraft } from '@/entrypoints/outbox/draft-files';
import type { DraftToSave } from '@/entrypoints/outbox/draft-to-save';
import { askedFacts } from '@/entrypoints/library/asked-facts';
import { saveDraft } from '@/entrypoints/outbox/save-draft';
import { sha256 } from '@/utils/base/sha256';
import type { Asked } from '@/utils/core/asks/asked';
import type { SafeHtml } from '@/utils/core/safe-html';
import { startDraft } from '@/utils/curate/start-draft';
import { enqueue, type NewDelivery } from '@/utils/outbox/enqueue';
import { database } from '@/utils/platform/database/database';
import { addDeliveries, readArticle } from '@/utils/platform/database/saved-articles';
import { anOwnSite } from '../an-own-site';
import { CLIP } from '../core/facts-of-an-article';

const AT = '2026-11-21T08:00:00.000Z';

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const OWN = `$path: 'links/{{ slug }}.md'
$ask:
  slug: { label: File name, default: '{{ title | slugify | default: id }}' }
  by: { label: By, default: '{{ byline }}' }
  rating: { label: Rating, kind: number, from: 1, to: 5 }
  mood: { label: Mood, kind: one-of, options: [sunny, dark], optional: true }
  kinds: { label: Kinds, kind: terms, vocabulary: kinds, optional: true }
  photos: { label: Photos, kind: maps, optional: true, fields: { url: { kind: address }, alt: { optional: true } } }
---
title: "{{ title }}"
by: "{{ by }}"
rating: {{ rating }}
mood: {{ mood }}
kinds: [{{ kinds }}]
photos:
  - url: {{ photos.url }}
    alt: "{{ photos.alt }}"
---
`;

const site = anOwnSite({ own: OWN }, { vocabularies: [{ name: 'kinds', terms: ['Essay'] }] });

function wanted(asked: Asked, of = site, byline = 'Jane'): DraftToSave {
  const draft = startDraft({ ...CLIP, title: 'A title', byline }, of, AT);
  const quoted = [{ html: '<p>One.</p>' as SafeHtml, text: 'One.', prose: true }];
  return { draft: { ...draft, asked, quoted, image: { kind: 'page', url: 'https://x.org/a.png' } }, site: of, curator: 'Ada', image: null };
}

const keep = (deliveries: NewDelivery[]) =>
  enqueue(deliveries, { now: () => AT, newId: () => crypto.randomUUID(), hash: sha256, add: addDeliveries });
const save = (of: DraftToSave) => saveDraft(of, [{ destination: 'one' }], keep);
const headOf = async (of: DraftToSave) => new TextDecoder().decode((await filesOfDraft(of, []))[0]!.bundle.article.bytes);

test.for<[asked: Asked, code: string, details: object]>([
  [{}, 'asked-missing', { at: 'rating', label: 'Rating' }],
  [{ rating: 9 }, 'asked-unfit', { at: 'rating', label: 'Rating' }],
  [{ rating: 'four' }, 'asked-unfit', { at: 'rating', label: 'Rating' }],
  [{ rating: 4, mood: 'odd' }, 'asked-unfit', { at: 'mood', label: 'Mood' }],
  [{ rating: 4, kinds: ['Poem'] }, 'asked-unfit', { at: 'kinds', label: 'Kinds' }],
  [{ rating: 4, photos: [{ alt: 'x' }] }, 'asked-missing', { at: 'photos.0.url', label: 'url' }],
])('with %j nothing is saved: %s', async ([asked, code, details]) => {
  await expect(save(wanted(asked))).rejects.toMatchObject({ problem: { code, details } });
  expect(await database.deliveries.count()).toBe(0);
});

test('what has a default that is nothing for the article has to be filled', async () => {
  await expect(save(wanted({ rating: 4 }, site, ''))).rejects.toMatchObject({ problem: { code: 'asked-missing', details: { at: 'by' } } });
  await save(wanted({ rating: 4, by: 'Me' }, site, ''));
  expect(await database.deliveries.count()).toBe(1);
});

test('what was filled is in the file as it is written, and in the article that is kept', async () => {
  const asked: Asked = { rating: '4', kinds: ['Essay'], photos: [{ url: ' https://x.org/1 ' }, {}], gone: 'of another format', by: '' };
  expect(await headOf(wanted(asked))).toBe(
    '---\ntitle: "A title"\nby: "Jane"\nrating: 4\nkinds: [Essay]\nphotos:\n  - url: https://x.org/1\n---\n',
  );
  await save(wanted(asked));
  const [row] = await database.deliveries.toArray();
  const kept = await readArticle(row!.article!);
  expect(kept?.article.asked).toEqual({ rating: 4, kinds: ['Essay'], photos: [{ url: 'https://x.org/1' }] });
});

test('an article of a site without images has none, and nobody is told that it is lost', async () => {
  await save(wanted({ rating: 4 }));
  const [row] = await database.deliveries.toArray();
  expect([row!.image, row!.imageProblem, row!.community]).toEqual(['none', undefined, '']);
});

test('a file is looked at before it is filled', async () => {
  expect(await headOf(wanted({}))).toBe('---\ntitle: "A title"\nby: "Jane"\n---\n');
});

test('the desk is told what the format asks for and takes, and what each field is by default for this article', async () => {
  const { draft } = wanted({ by: 'Me' });
  const found = await askFormat({ ...emptyState(site, AT), draft });
  expect(found?.shape).toMatchObject({ image: false, topics: false });
  expect(found?.shape.asks.map(({ name, hasDefault, optional }) => [name, hasDefault, optional])).toEqual([
    ['slug', true, false],
    ['by', true, false],
    ['rating', false, false],
    ['mood', false, true],
    ['kinds', false, true],
    ['photos', false, true],
  ]);
  expect(found?.defaults).toEqual({ slug: 'a-title', by: 'Jane' });
  expect(await askFormat({ ...emptyState({ ...site, formats: { own: '---\n---' } }, AT), draft })).toBeNull();
});

test('the library is told what was filled, by the labels of the format that it was filled for', async () => {
  await save(wanted({ rating: 4, photos: [{ url: 'https://x.org/1' }] }));
  const [row] = await database.deliveries.toArray();
  expect(await askedFacts(row!.article)).toEqual([
    { name: 'rating', label: 'Rating', kind: 'number', value: 4 },
    { name: 'photos', label: 'Photos', kind: 'maps', value: [{ url: 'https://x.org/1' }] },
  ]);
  expect(await askedFacts(null)).toEqual([]);
});
