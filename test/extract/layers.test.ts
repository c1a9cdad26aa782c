import { expect, test } from 'vitest';
import { layersOver } from '@/utils/extract/page/layers';
import { parsePage } from './document';

const PROSE = 'The harbour keeps its boats in the water until the first ice, and nobody on the quay remembers another way. ';
const ARTICLE = `<article id="article"><h1>A notebook on the quay</h1><p id="text">${PROSE.repeat(4)}</p></article>`;

/** jsdom has no layout: `stack` is what lies at each place, the uppermost first. */
function laidOut(html: string, stack: readonly string[]): Document {
  const document = parsePage(`<title>A notebook on the quay</title>${html}`);
  document.elementsFromPoint = () => stack.map((selector) => document.querySelector(selector)!);
  return document;
}
const over = (document: Document) => layersOver(document).map(({ id }) => id);

const wall = (style: string, inner = '<p>We and our partners.</p><button>Agree</button>') =>
  `<div id="wall" style="${style}">${inner}</div>`;

test.for([
  ['fixed', wall('position:fixed')],
  ['raised', wall('position:absolute;z-index:9')],
  ['sticky', wall('position:sticky')],
])('what is %s and lies over text is a layer, whatever it is called', ([, html]) => {
  expect(over(laidOut(html + ARTICLE, ['#wall p', '#wall', '#text', '#article']))).toEqual(['wall']);
});

test.for([
  ['lies in the flow', wall('position:relative')],
  ['is not raised', wall('position:absolute')],
  ['asks nothing', wall('position:fixed', '<p>A picture</p>')],
])('what %s is none', ([, html]) => {
  expect(over(laidOut(html + ARTICLE, ['#wall', '#text', '#article']))).toEqual([]);
});

test('what the page has popped up says so', () => {
  const html = '<div id="wall" popover><p>One more thing.</p><button>Continue</button></div>';
  expect(over(laidOut(ARTICLE + html, []))).toEqual(['wall']);
});

test('what lies over nothing is none, and a slide over its like neither', () => {
  expect(over(laidOut(wall('position:absolute;z-index:2') + ARTICLE, ['#wall', 'body']))).toEqual([]);
  const slides = `<div id="wall" class="slide" style="position:absolute;z-index:2"><button>Next</button></div><div id="other" class="slide">${PROSE.repeat(2)}</div>`;
  expect(over(laidOut(slides + ARTICLE, ['#wall', '#other']))).toEqual([]);
});

test.for([
  ['a dialog', '<dialog open id="wall">Sign up</dialog>'],
  ['what is modal', '<div aria-modal="true" id="wall">Sign up</div>'],
])('without layout %s says that it is one', ([, html]) => {
  expect(over(parsePage(`<title>A notebook on the quay</title>${html}${ARTICLE}`))).toEqual(['wall']);
});

test.for([
  ['is inert', `<div inert>${ARTICLE}</div>`],
  ['lets no pointer through', `<div style="pointer-events:none">${ARTICLE}</div>`],
])('over an article that %s, where nothing is found below, what is fixed is a layer', ([, article]) => {
  expect(over(laidOut(wall('position:fixed') + article, ['#wall', 'body']))).toEqual(['wall']);
  expect(over(laidOut(`${wall('position:relative')}${article}`, ['#wall', 'body']))).toEqual([]);
});

test('an article in a dialog stays, and what it lies over goes', () => {
  const html = `<div id="list"><p>${PROSE.repeat(3)}</p></div><div role="dialog">${ARTICLE}</div>`;
  expect(over(parsePage(`<title>A notebook on the quay</title>${html}`))).toEqual(['list']);
});

test('a dialog that is not shown takes nothing away, though it repeats the heading', () => {
  const html = `<div role="dialog" hidden><h1>A notebook on the quay</h1><textarea></textarea></div><p id="list">${PROSE.repeat(3)}</p>`;
  expect(over(parsePage(`<title>A notebook on the quay</title>${html}`))).toEqual([]);
});

test('a page that stands in a part that stays where it is stays', () => {
  const html = `<div id="wall" style="position:fixed"><button>Menu</button>${ARTICLE}</div><p id="other">${PROSE.repeat(2)}</p>`;
  expect(over(laidOut(html, ['#text', '#article', '#wall', '#other']))).toEqual([]);
});
