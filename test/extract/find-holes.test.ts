import { expect, test } from 'vitest';
import { LIMITS } from '@/utils/core/limits';
import { rawHtml } from '@/utils/core/raw-html';
import { findHoles } from '@/utils/extract/body/find-holes';
import { placeHoles } from '@/utils/extract/body/place-holes';
import { surveyPage } from '@/utils/extract/body/rank/survey-page';
import { parsePage } from './document';

const prose = (mark: string) => `${mark} ${Array.from({ length: 50 }, (_, index) => `word${mark}${index}`).join(' ')} ends here.`;
const p = (mark: string) => `<p>${prose(mark)}</p>`;

/** Of each hole the mark that stands before it, and those in it; of texts that are not `kept` each is as likely as `chanceOf` says. */
function holes(html: string, kept: string, chanceOf: (mark: string) => number = () => 0.5): string[] {
  const page = parsePage(`<body>${html}</body>`);
  const survey = surveyPage(page.body)!;
  const shares = survey.texts.map(({ text }) => (kept.includes(text[0]!) ? 1 : 0));
  const chances = survey.texts.map(({ text }) => chanceOf(text[0]!));
  return findHoles(survey, { chances, shares }, page).map(
    (hole) =>
      `${hole.before[0]!.toUpperCase()}(${Array.from(parsePage(hole.html).body.children, ({ textContent }) => textContent[0]).join('')})`,
  );
}

test.for([
  ['a paragraph between two', `<article>${p('A')}${p('B')}${p('C')}</article>`, 'AC', ['A(B)']],
  ['a section with its heading', `<article>${p('A')}<section><h2>B</h2>${p('C')}</section>${p('D')}${p('E')}</article>`, 'ADE', ['A(BC)']],
  ['a list', `<article>${p('A')}<ul><li>${prose('B')}</li></ul>${p('D')}${p('E')}</article>`, 'ADE', ['A(B)']],
  ['a lead', `<article>${p('A')}${p('B')}${p('C')}</article>`, 'BC', []],
  ['the end', `<article>${p('A')}${p('B')}${p('C')}</article>`, 'AB', []],
  ['two places', `<article>${p('A')}${p('B')}${p('C')}${p('D')}${p('E')}</article>`, 'ACE', ['A(B)', 'C(D)']],
  ['nothing', `<article>${p('A')}${p('B')}</article>`, 'AB', []],
  ['a line', `<article>${p('A')}<p>B is short.</p>${p('C')}</article>`, 'AC', []],
  ['another article', `<article>${p('A')}${['B', 'C', 'D'].map(p).join('')}${p('E')}</article>`, 'AE', []],
] as const)('of a body that lacks %s the holes are these', ([, html, kept, expected]) => {
  expect(holes(html, kept)).toEqual(expected);
});

test('what is unlikely to be the article’s is not missing', () => {
  const html = `<article>${['A', 'B', 'C', 'D', 'E'].map(p).join('')}</article>`;
  expect(holes(html, 'AE', (mark) => (mark === 'C' ? 0.5 : 0.1))).toEqual(['A(C)']);
});

test('there are no more holes than a clip may have', () => {
  const marks = Array.from({ length: 80 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const found = holes(`<article>${marks.map(p).join('')}</article>`, marks.filter((_, index) => index % 2 === 0).join(''));
  expect(found).toHaveLength(LIMITS.left);
});

const raw = (text: string) => ({ html: rawHtml(`<p>${text}</p>`), text, prose: true });
const split = (html: string) => [raw(html)];

test('a hole is placed after the paragraph that its text stood before; one whose place is not known is none', () => {
  const body = ['One, and more.', 'Two', 'Three', 'Two'].map(raw);
  const placed = placeHoles(
    [
      { before: 'one', html: 'b' },
      { before: 'three', html: 'c' },
      { before: 'two', html: 'd' },
      { before: 'seven', html: 'e' },
    ],
    body,
    split,
  );
  expect(placed).toEqual([
    { after: 0, parts: [raw('b')] },
    { after: 2, parts: [raw('c')] },
    { after: 3, parts: [raw('d')] },
  ]);
});
