import { expect, test } from 'vitest';
import { LIMITS } from '@/utils/core/limits';
import { rawHtml } from '@/utils/core/raw-html';
import { findHoles } from '@/utils/extract/body/find-holes';
import { pageBlocks } from '@/utils/extract/body/page-blocks';
import { placeHoles } from '@/utils/extract/body/place-holes';
import { parsePage } from './document';

const prose = (mark: string) => `${mark} ${Array.from({ length: 50 }, (_, index) => `word${mark}${index}`).join(' ')} ends here.`;
const p = (mark: string) => `<p>${prose(mark)}</p>`;

/** Of each hole the mark that stands before it, and those in it. */
function holes(html: string, kept: string): string[] {
  const page = parsePage(`<body>${html}</body>`);
  const blocks = pageBlocks(page.body)!;
  const root = page.createElement('div');
  for (const { element } of blocks.blocks) if (kept.includes(element.textContent[0]!)) root.append(element.cloneNode(true));
  return findHoles(root, blocks).map(
    (hole) =>
      `${hole.before[0]!.toUpperCase()}(${Array.from(parsePage(hole.html).body.children, ({ textContent }) => textContent[0]).join('')})`,
  );
}

test.for([
  ['a paragraph between two', `<article><h1>Nets</h1>${p('A')}${p('B')}${p('C')}</article>`, 'AC', ['A(B)']],
  [
    'a section with its heading',
    `<article><h1>Nets</h1>${p('A')}<section><h2>B</h2>${p('C')}</section>${p('D')}${p('E')}</article>`,
    'ADE',
    ['A(BC)'],
  ],
  ['a lead below the heading', `<article><h1>Nets</h1>${p('A')}${p('B')}${p('C')}</article>`, 'BC', []],
  ['the end', `<article><h1>Nets</h1>${p('A')}${p('B')}${p('C')}</article>`, 'AB', []],
  ['two places', `<article><h1>Nets</h1>${p('A')}${p('B')}${p('C')}${p('D')}${p('E')}</article>`, 'ACE', ['A(B)', 'C(D)']],
  ['nothing', `<article><h1>Nets</h1>${p('A')}${p('B')}</article>`, 'AB', []],
  ['a line', `<article><h1>Nets</h1>${p('A')}<p>B is short.</p>${p('C')}</article>`, 'AC', []],
  ['a box for a letter', `<article><h1>Nets</h1>${p('A')}<div class="newsletter">${p('B')}</div>${p('C')}</article>`, 'AC', []],
  ['what stands outside the article', `<article><h1>Nets</h1>${p('A')}${p('B')}</article><div>${p('C')}</div>`, 'AB', []],
  ['another article', `<article><h1>Nets</h1>${p('A')}${['B', 'C', 'D'].map(p).join('')}</article>`, 'A', []],
] as const)('of a body that lacks %s the holes are these', ([, html, kept, expected]) => {
  expect(holes(html, kept)).toEqual(expected);
});

test('what stands in the body by its words is not missing', () => {
  const page = parsePage(`<article><h1>Nets</h1>${p('A')}${p('B')}</article>`);
  const blocks = pageBlocks(page.body)!;
  const root = page.createElement('div');
  root.innerHTML = p('A') + p('B');
  expect(findHoles(root, blocks)).toEqual([]);
});

test('what stands in the body with other spaces and other elements is there', () => {
  const items = ['B', 'C'].map((mark) => `<li>${prose(mark)}</li>`).join('');
  const page = parsePage(`<article><h1>Nets</h1>${p('A')}<ul>${items}</ul>${p('F')}${p('G')}${p('H')}${p('I')}</article>`);
  const blocks = pageBlocks(page.body)!;
  const root = page.createElement('div');
  const around = (list: string) => (root.innerHTML = `${p('A')} ${list} ${p('F')} ${p('G')} ${p('H')} ${p('I')}`);
  around(items.replaceAll('li>', 'p>').replaceAll(' ', '\n\n'));
  expect(findHoles(root, blocks)).toEqual([]);
  around('');
  expect(findHoles(root, blocks)).toHaveLength(1);
});

test('there are no more holes than a clip may have', () => {
  const marks = Array.from({ length: 80 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const found = holes(`<article><h1>Nets</h1>${marks.map(p).join('')}</article>`, marks.filter((_, index) => index % 2 === 0).join(''));
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
