import { expect, test } from 'vitest';
import { articleOf, communitiesOf } from '@/utils/curate/article-of';
import { missingFrom } from '@/utils/curate/missing-from';
import { commentaryHtml } from '@/utils/curate/commentary';
import type { Draft, DraftChange } from '@/utils/core/draft';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import type { Paragraph } from '@/utils/core/paragraph';
import type { SafeHtml } from '@/utils/core/safe-html';
import { anImage } from '../an-image';
import { CLIP, SITE } from '../core/facts-of-an-article';

const AT = '2026-11-21T08:00:00.000Z';
const CURATOR = 'Vinit @maxinovip.com';
const quoted: Paragraph[] = ['One.', 'Two.'].map((text) => ({ html: `<p>${text}</p>` as SafeHtml, text, prose: true }));
const long: Paragraph[] = [{ ...quoted[0]!, text: 'x'.repeat(SITE.excerpt.maxCharacters + 1) }];
const complete = { ...changeDraft(startDraft(CLIP, SITE, AT), { communities: ['telehealth'] }, AT), quoted };
const lead = anImage(0);
const articleFor = (draft: Draft, community = SITE.communities[0]!) => articleOf(draft, SITE, community, { curator: CURATOR, image: lead });

test('a slug or a folder that nothing can lie in is told before anything is saved, by what has it', () => {
  const aux = { name: 'Auxiliary', slug: 'aux' };
  const draft = { ...complete, communities: ['aux'] };
  expect(missingFrom(draft, { ...SITE, communities: [aux] }, CURATOR)).toEqual([
    { code: 'slug-unfit', details: aux, reason: ['why_device'] },
  ]);
  expect(missingFrom(complete, { ...SITE, communities: [...SITE.communities, aux] }, CURATOR)).toEqual([]);
  expect(missingFrom(complete, { ...SITE, contentRoot: 'nul' }, CURATOR)).toEqual([
    { code: 'root-unfit', details: { root: 'nul' }, reason: ['why_device'] },
  ]);
});

test('where no file is for a community, an article is one file for none, and none is asked for', () => {
  const site = { ...SITE, communities: [], format: 'links', formats: { links: "$path: 'a/{{ id }}.md'\n---\n---\n" } };
  const draft = { ...complete, communities: [] };
  expect(missingFrom(draft, site, CURATOR)).toEqual([]);
  expect(communitiesOf(draft, site)).toEqual([{ name: '', slug: '' }]);
  // Also where it has a list of them, or some were chosen for another format.
  expect(communitiesOf(complete, { ...site, communities: SITE.communities })).toEqual([{ name: '', slug: '' }]);
  const needed = { ...site, formats: { links: "$path: '{{ community.slug }}/{{ id }}.md'\n---\n---\n" } };
  expect(missingFrom(draft, needed, CURATOR)).toMatchObject([{ code: 'community-missing' }]);
});

test('a complete draft lacks nothing', () => {
  expect(missingFrom(complete, SITE, CURATOR)).toEqual([]);
});

test.for([
  [{ fields: { title: '  ' } }, {}, 'title-missing'],
  [{ fields: { cleanUrl: 'example.org' } }, {}, 'link-missing'],
  [{ fields: { cleanUrl: 'javascript:alert(1)' } }, {}, 'link-missing'],
  [{ contentType: 'gone' }, {}, 'content-type-missing'],
  [{ communities: [] }, {}, 'community-missing'],
  [{ communities: ['gone'] }, {}, 'community-missing'],
  [{ topics: ['KLAS: Remote Patient Monitoring', 'Of another site'] }, {}, 'topics-unlisted'],
  [{ commentary: 'Mine.' }, { quoted: [] }, 'body-missing'],
  [{}, { quoted: undefined }, 'body-missing'],
  [{}, { quoted: [{ html: '' as SafeHtml, text: '', prose: false }] }, 'body-missing'],
  [{}, { quoted: long }, 'excerpt-too-long'],
] as [DraftChange, Partial<Draft>, string][])('a draft with %j and %j says %s', ([change, part, code]) => {
  expect(missingFrom({ ...changeDraft(complete, change, AT), ...part }, SITE, CURATOR)).toMatchObject([{ code }]);
});

test('nobody without a name saves anything', () => {
  expect(missingFrom(complete, SITE, ' ')).toMatchObject([{ code: 'curator-missing' }]);
});

test('topics that a closed list lacks are named before anything is saved; an open one takes them', () => {
  const draft = { ...complete, topics: ['KLAS: Remote Patient Monitoring', 'Other: One', 'Other: Two'] };
  expect(missingFrom(draft, SITE, CURATOR)).toEqual([{ code: 'topics-unlisted', details: { topics: 'Other: One, Other: Two' } }]);
  expect(missingFrom(draft, { ...SITE, vocabulary: 'open' }, CURATOR)).toEqual([]);
});

test('a draft in two communities makes two articles that differ in nothing else', () => {
  const draft = { ...complete, communities: ['chronic-care-management', 'gone', 'telehealth'] };
  const [one, two, ...rest] = communitiesOf(draft, SITE).map((community) => articleFor(draft, community));
  expect(rest).toEqual([]);
  expect(one!.community.slug).toBe('chronic-care-management');
  expect(two).toEqual({ ...one, community: SITE.communities[1] });
});

test('topics keep the order in which they were chosen', () => {
  expect(articleFor({ ...complete, topics: ['b', 'a'] }).topics).toEqual(['b', 'a']);
});

test('an excerpt may be as long as the site allows, and longer where the curator means it', () => {
  const fits = [{ ...long[0]!, text: 'x'.repeat(SITE.excerpt.maxCharacters) }];
  expect(missingFrom({ ...complete, quoted: fits }, SITE, CURATOR)).toEqual([]);
  expect(missingFrom({ ...complete, quoted: long, longExcerpt: true }, SITE, CURATOR)).toEqual([]);
});

test('an excerpt may be as much of the text as the site allows, as far as it is known how much there is', () => {
  const site = { ...SITE, excerpt: { maxCharacters: 1000, maxShare: 40 } };
  const draft = { ...complete, quoted: [{ ...long[0]!, text: 'x'.repeat(801) }] };
  const codes = (part: Partial<Draft>) => missingFrom({ ...draft, ...part }, site, CURATOR).map(({ code }) => code);
  expect(codes({ quotedFrom: 2000 })).toEqual(['excerpt-too-long']);
  expect(codes({ quotedFrom: 2003 })).toEqual([]);
  expect(codes({})).toEqual([]);
  expect(codes({ quotedFrom: 2000, longExcerpt: true })).toEqual([]);
});

test('the commentary stands before the excerpt', () => {
  expect(articleFor({ ...complete, commentary: 'Worth reading.' }).body).toBe('<p>Worth reading.</p><p>One.</p><p>Two.</p>');
});

test('an article has the image that its draft is to have', () => {
  expect(articleFor({ ...complete, image: { kind: 'own' } }).image).toBe(lead);
  expect(articleFor({ ...complete, image: { kind: 'none' } }).image).toBeNull();
});

test.for([
  [{ quoted: undefined }, 'body-missing'],
  [{ contentType: 'gone' }, 'content-type-missing'],
])('of a draft with %j there is no article', ([part, code]) => {
  expect(() => articleFor({ ...complete, ...(part as Partial<Draft>) })).toThrow(code as string);
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
