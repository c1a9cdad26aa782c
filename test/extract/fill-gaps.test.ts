import { expect, test } from 'vitest';
import { fillGaps, findGaps } from '@/utils/extract/body/fill-gaps';
import { pageBlocks } from '@/utils/extract/body/page-blocks';
import { surveyPage } from '@/utils/extract/body/rank/survey-page';
import { parsePage } from './document';

const prose = (mark: string) =>
  `${mark} stands in a sentence of its own, and that sentence is as long as most paragraphs of an article are.`;
const p = (mark: string, more = '') => `<p${more}>${prose(mark)}</p>`;
const link = (mark: string) => `<p><a href="/${mark}">${prose(mark)}</a></p>`;
const section = (mark: string, name: string) => `<section class="${name}"><h2>${mark}</h2>${p(mark)}</section>`;

/** The marks of a page's paragraphs as they stand once a reader took those of `taken`. */
function filled(html: string, taken: string): string {
  const page = parsePage(`<body>${html}</body>`);
  const survey = surveyPage(page.body)!;
  const blocks = pageBlocks(survey);
  const root = page.createElement('div');
  const placeOf = new Map<number, Element>();
  for (const { element, places } of blocks) {
    if (!taken.includes(element.textContent[0]!)) continue;
    root.append(element);
    for (const place of places) placeOf.set(place, element);
  }
  const shares = survey.texts.map((_, place) => (placeOf.has(place) ? 1 : 0));
  fillGaps(root, blocks, findGaps(blocks, shares, survey), placeOf);
  return Array.from(root.querySelectorAll('p'), ({ textContent }) => textContent[0]).join('');
}

test.for([
  [
    'a lead in the head of the article',
    `<article><header><h1>Nets</h1>${p('A')}</header><div>${p('B')}${p('C')}</div></article>`,
    'BC',
    'ABC',
  ],
  ['a lead above the heading is another’s', `<main><div>${p('A')}</div><h1>Nets</h1><div>${p('B')}${p('C')}</div></main>`, 'BC', 'BC'],
  ['a paragraph between two', `<article><h1>Nets</h1>${p('A')}<div class="x">${p('B')}</div>${p('C')}</article>`, 'AC', 'ABC'],
  ['what is mostly links', `<article><h1>Nets</h1>${p('A')}${link('B')}${p('C')}</article>`, 'AC', 'AC'],
  ['what stands in a form', `<article><h1>Nets</h1>${p('A')}<form>${p('B')}</form>${p('C')}</article>`, 'AC', 'AC'],
  ['a box for a letter', `<article><h1>Nets</h1>${p('A')}<div class="newsletter">${p('B')}</div>${p('C')}</article>`, 'AC', 'AC'],
  [
    'sections with telling names',
    `<article><h1>Nets</h1>${p('A')}${p('B')}${section('C', 'related-work')}${section('D', 'community')}</article>`,
    'AB',
    'ABCD',
  ],
  [
    'the end, in a part like the others',
    `<article><h1>Nets</h1><div class="e">${p('A')}${p('B')}${p('C')}</div><div class="e">${p('D')}</div></article>`,
    'ABC',
    'ABCD',
  ],
  [
    'a section that is a division',
    `<article><h1>Nets</h1>${p('A')}${p('B')}<div class="social-history"><h2>Society</h2>${p('C')}${p('D')}</div>${p('E')}</article>`,
    'ABE',
    'ABCDE',
  ],
  ['comments below', `<article><h1>Nets</h1><div class="e">${p('A')}${p('B')}</div><div class="c">${p('D')}</div></article>`, 'AB', 'AB'],
] as const)('%s', ([, html, taken, all]) => {
  expect(filled(html, taken)).toBe(all);
});
