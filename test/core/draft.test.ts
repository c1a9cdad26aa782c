import { expect, test } from 'vitest';
import { Draft } from '@/utils/core/draft';
import { rawHtml } from '@/utils/core/raw-html';
import { startDraft } from '@/utils/curate/start-draft';
import before from '../fixtures/drafts/one-html-body.json';
import { CLIP, SITE } from './facts-of-an-article';

const [article, factsAlone] = before;

test('a draft whose body was stored as one piece of HTML opens with all that the curator chose, the body still to be split', () => {
  const { clip, ...choices } = Draft.parse(article);
  const { clip: clipBefore, ...choicesBefore } = article!;
  expect(choices).toMatchObject(choicesBefore!);
  const { bodyHtml, selectionHtml, ...facts } = clipBefore;
  const inOnePiece = (html: string | undefined) => [{ html: rawHtml(html ?? ''), text: '', prose: false, unsplit: true }];
  expect(clip).toMatchObject({ ...facts, body: inOnePiece(bodyHtml), selection: inOnePiece(selectionHtml!) });
});

test('one whose body had not been read has none now either', () => {
  const { clip } = Draft.parse(factsAlone);
  expect(clip).toMatchObject({ title: 'Facts alone', selection: null });
  expect(clip).not.toHaveProperty('body');
});

test('what was opened once opens again as it is', () => {
  for (const record of before) {
    const draft = Draft.parse(record);
    expect(Draft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  }
});

test.for([
  ['a body that is no list', { body: 7 }],
  ['a paragraph without its HTML', { body: [{ text: 'a', prose: true }] }],
  [
    'more paragraphs than a page has elements',
    { body: Array.from({ length: 50_001 }, () => ({ html: '<p>a</p>', text: 'a', prose: true })) },
  ],
  ['a body of before that is no text', { body: undefined, bodyHtml: 7 }],
])('%s is no draft', ([, part]) => {
  const draft = startDraft(CLIP, SITE, '2026-11-21T08:00:00.000Z');
  const clip = JSON.parse(JSON.stringify({ ...draft.clip, ...(part as object) })) as unknown;
  expect(Draft.safeParse({ ...draft, clip }).data?.clip ?? {}).not.toHaveProperty('body');
});
