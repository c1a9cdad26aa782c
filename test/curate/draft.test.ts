import { expect, test } from 'vitest';
import { Draft } from '@/utils/core/draft';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft, updateClip } from '@/utils/curate/start-draft';
import { rawHtml } from '@/utils/core/raw-html';
import { CLIP, SITE } from '../core/facts-of-an-article';

const X = { html: rawHtml('<p>x</p>'), text: 'x', prose: true };
const AT = '2026-11-21T08:00:00.000Z';
const LATER = '2026-11-21T08:01:00.000Z';
const draft = startDraft(CLIP, SITE, AT);

test('a new draft holds what the page says and the first of its images', () => {
  expect(draft).toMatchObject({ key: CLIP.cleanUrl, fields: { title: CLIP.title }, excerpt: { kind: 'lead' } });
  expect(draft.image).toEqual({ kind: 'page', url: CLIP.images[0]!.url });
});

test('a new draft of a page with selected text takes the selection', () => {
  const selected = { ...CLIP, selection: [X] };
  expect(startDraft(selected, SITE, AT).excerpt.kind).toBe('selection');
});

test('a change is remembered as the curator’s and moves the time', () => {
  const changed = changeDraft(draft, { fields: { title: 'Mine' }, topics: ['a', 'b'] }, LATER);
  expect(changed).toMatchObject({ fields: { title: 'Mine' }, topics: ['a', 'b'], edited: ['title'], changedAt: LATER, createdAt: AT });
});

test('a change after the clock was set back moves no time back', () => {
  const later = changeDraft(draft, { topics: ['a'] }, LATER);
  expect(changeDraft(later, { topics: ['b'] }, AT).changedAt).toBe(LATER);
});

test('the yes to a long excerpt holds until another excerpt is chosen', () => {
  const yes = changeDraft(draft, { longExcerpt: true }, LATER);
  expect(changeDraft(yes, { commentary: 'Mine.' }, LATER).longExcerpt).toBe(true);
  expect(changeDraft(yes, { excerpt: { kind: 'whole' } }, LATER).longExcerpt).toBe(false);
});

test('a new reading of the page replaces what the page said and leaves what the curator wrote', () => {
  const edited = changeDraft(draft, { fields: { title: 'Mine' } }, LATER);
  const again = updateClip(edited, { ...CLIP, title: 'Page’s new title', byline: 'John Doe' });
  expect(again.fields).toMatchObject({ title: 'Mine', byline: 'John Doe' });
});

test.for([
  ['the page’s first image', draft.image, { kind: 'page', url: 'https://example.org/new.png' }],
  ['no image, chosen by the curator', { kind: 'none' }, { kind: 'none' }],
  ['the curator’s own', { kind: 'own' }, { kind: 'own' }],
  ['another of the page', { kind: 'page', url: 'https://example.org/b.png' }, { kind: 'page', url: 'https://example.org/b.png' }],
] as [string, Draft['image'], Draft['image']][])('a new reading of the page with another image, over %s', ([, before, after]) => {
  const images = [{ url: 'https://example.org/new.png', alt: '', source: 'meta' as const, width: null, height: null }];
  expect(updateClip({ ...draft, image: before }, { ...CLIP, images }).image).toEqual(after);
});

test('a new reading keeps the selection that an earlier one found', () => {
  const selected = startDraft({ ...CLIP, selection: [X] }, SITE, AT);
  expect(updateClip(selected, CLIP).clip.selection).toEqual([X]);
});

test('a draft comes back from storage as it went', () => {
  expect(Draft.parse(structuredClone(draft))).toEqual(draft);
});
