import { expect, test } from 'vitest';
import { curate, type DraftParts } from '@/utils/curate/article-of';
import { missingFrom } from '@/utils/curate/missing-from';
import { commentaryHtml } from '@/utils/curate/commentary';
import { changeDraft, type DraftChange, startDraft } from '@/utils/core/draft';
import type { SafeHtml } from '@/utils/core/safe-html';
import { CLIP, SITE } from '../core/facts-of-an-article';

const AT = '2026-11-21T08:00:00.000Z';
const parts: DraftParts = { site: SITE, curator: 'Vinit @maxinovip.com', body: CLIP.bodyHtml, image: null };
const complete = changeDraft(startDraft(CLIP, SITE, AT), { communities: ['telehealth'] }, AT);

test('a slug or a folder that nothing can lie in is told before anything is saved, by what has it', () => {
  const aux = { name: 'Auxiliary', slug: 'aux' };
  const draft = { ...complete, communities: ['aux'] };
  expect(missingFrom(draft, { ...parts, site: { ...SITE, communities: [aux] } })).toEqual([
    { code: 'slug-unfit', details: { ...aux, why: 'Windows keeps this name for a device' } },
  ]);
  expect(missingFrom(complete, { ...parts, site: { ...SITE, communities: [...SITE.communities, aux] } })).toEqual([]);
  expect(missingFrom(complete, { ...parts, site: { ...SITE, contentRoot: 'nul' } })).toEqual([
    { code: 'root-unfit', details: { root: 'nul', why: 'Windows keeps this name for a device' } },
  ]);
});

test('a complete draft lacks nothing', () => {
  expect(missingFrom(complete, parts)).toEqual([]);
});

test.for([
  [{ fields: { title: '  ' } }, {}, 'title-missing'],
  [{ fields: { cleanUrl: 'example.org' } }, {}, 'link-missing'],
  [{ fields: { cleanUrl: 'javascript:alert(1)' } }, {}, 'link-missing'],
  [{ contentType: 'gone' }, {}, 'content-type-missing'],
  [{ communities: [] }, {}, 'community-missing'],
  [{ communities: ['gone'] }, {}, 'community-missing'],
  [{ topics: ['KLAS: Remote Patient Monitoring', 'Of another site'] }, {}, 'topics-unlisted'],
  [{}, { curator: ' ' }, 'curator-missing'],
  [{}, { body: '' as SafeHtml }, 'body-missing'],
  [{ commentary: 'Mine.' }, { body: '' as SafeHtml }, 'body-missing'],
  [{}, { characters: SITE.excerpt.maxCharacters + 1 }, 'excerpt-too-long'],
] as [DraftChange, Partial<DraftParts>, string][])('a draft with %j and %j says %s', ([change, part, code]) => {
  expect(missingFrom(changeDraft(complete, change, AT), { ...parts, ...part })).toMatchObject([{ code }]);
});

test('topics that a closed list lacks are named before anything is saved; an open one takes them', () => {
  const draft = { ...complete, topics: ['KLAS: Remote Patient Monitoring', 'Other: One', 'Other: Two'] };
  expect(missingFrom(draft, parts)).toEqual([{ code: 'topics-unlisted', details: { topics: 'Other: One, Other: Two' } }]);
  expect(missingFrom(draft, { ...parts, site: { ...SITE, vocabulary: 'open' } })).toEqual([]);
});

test('a draft in two communities makes two articles that differ in nothing else', () => {
  const [one, two, ...rest] = curate({ ...complete, communities: ['chronic-care-management', 'telehealth'] }, parts);
  expect(rest).toEqual([]);
  expect(one!.community.slug).toBe('chronic-care-management');
  expect(two).toEqual({ ...one, community: SITE.communities[1] });
});

test('topics keep the order in which they were chosen', () => {
  expect(curate({ ...complete, topics: ['b', 'a'] }, parts)[0]!.topics).toEqual(['b', 'a']);
});

test('an excerpt may be as long as the site allows, and longer where the curator means it', () => {
  const { maxCharacters } = SITE.excerpt;
  expect(missingFrom(complete, { ...parts, characters: maxCharacters })).toEqual([]);
  expect(missingFrom({ ...complete, longExcerpt: true }, { ...parts, characters: maxCharacters + 1 })).toEqual([]);
});

test('the commentary stands before the excerpt', () => {
  expect(curate({ ...complete, commentary: 'Worth reading.' }, parts)[0]!.body).toBe(`<p>Worth reading.</p>${CLIP.bodyHtml}`);
});

test.for([
  ['', ''],
  [' \n \n', ''],
  ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['One.\r\n \t\r\n\r\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['A line\nand another', '<p>A line<br>and another</p>'],
  ['<b onclick="x">5 < 6 & 7</b> &lt;', '<p>&lt;b onclick="x"&gt;5 &lt; 6 &amp; 7&lt;/b&gt; &amp;lt;</p>'],
])('the commentary %j is %j in the body', ([commentary, html]) => {
  expect(commentaryHtml(commentary!)).toBe(html);
});
