import { expect, test } from 'vitest';
import { curate, type DraftParts, missingFrom } from '@/utils/core/article';
import { changeDraft, type DraftChange, startDraft } from '@/utils/core/draft';
import type { SafeHtml } from '@/utils/core/safe-html';
import { CLIP, SITE } from './facts-of-an-article';

const AT = '2026-11-21T08:00:00.000Z';
const parts: DraftParts = { site: SITE, curator: 'Vinit @maxinovip.com', body: CLIP.bodyHtml, image: null };
const complete = changeDraft(startDraft(CLIP, SITE, AT), { communities: ['telehealth'], topics: ['b', 'a'] }, AT);

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
  [{}, { curator: ' ' }, 'curator-missing'],
  [{}, { body: '' as SafeHtml }, 'body-missing'],
] as [DraftChange, Partial<DraftParts>, string][])('a draft with %j and %j says %s', ([change, part, code]) => {
  expect(missingFrom(changeDraft(complete, change, AT), { ...parts, ...part })).toMatchObject([{ code }]);
});

test('a draft in two communities makes two articles that differ in nothing else', () => {
  const [one, two, ...rest] = curate({ ...complete, communities: ['chronic-care-management', 'telehealth'] }, parts);
  expect(rest).toEqual([]);
  expect(one!.community.slug).toBe('chronic-care-management');
  expect(two).toEqual({ ...one, community: SITE.communities[1] });
});

test('topics keep the order in which they were chosen', () => {
  expect(curate(complete, parts)[0]!.topics).toEqual(['b', 'a']);
});
