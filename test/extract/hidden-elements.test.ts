import { expect, test } from 'vitest';
import { copyPage } from '@/utils/extract/page/copy-page';
import { flattenDeclaredRoots } from '@/utils/extract/page/flatten-page';
import { parsePage, URL_OF_PAGE } from './document';

const textOf = (page: Document) => copyPage(page, URL_OF_PAGE).document.body.textContent;
const SENTENCE = 'A sentence of the article that tells what happened. ';
const TERMS = `<div style="display:none">${'<p>You accept these terms and all that follow from them, whatever they may be and whoever reads them.</p>'.repeat(10)}</div>`;

test.for([
  [
    'an article of divisions beside a hidden paragraph',
    `${`<div>${SENTENCE.repeat(6)}</div>`.repeat(8)}<div style="display:none"><p>You accept these terms.</p></div>`,
  ],
  ['a short article beside a long hidden layer', `${TERMS}<h1>Title</h1><p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(4)}</p>`],
])('what is hidden stays out of %s', ([, html]) => {
  expect(textOf(parsePage(html!))).not.toContain('terms');
});

test.for([
  [
    'a menu and a line',
    `<nav>${'<a href="/">Section</a>'.repeat(200)}</nav><p>Loading</p><div style="display:none"><p>${SENTENCE.repeat(20)}</p></div>`,
  ],
  [
    'a teaser before what it marks as its article',
    `<p>${SENTENCE.repeat(4)}</p><main style="display:none"><p>${SENTENCE.repeat(40)}</p></main>`,
  ],
])('a page that shows only %s keeps its article back, and all of it counts', ([, html]) => {
  expect(textOf(parsePage(html!))).toContain(SENTENCE.repeat(20).trim());
});

test('what a shadow root or a frame hides stays out', () => {
  const page = parsePage('<p>A line.</p><x-article></x-article><iframe></iframe>');
  page.querySelector('x-article')!.attachShadow({ mode: 'open' }).innerHTML = '<p hidden>You accept these terms.</p>';
  page.querySelector('iframe')!.contentDocument!.body.innerHTML = `${TERMS}<p>${SENTENCE.repeat(30)}</p>`;
  expect(textOf(page)).toContain(SENTENCE.trim());
  expect(textOf(page)).not.toContain('terms');
});

test('what a shadow root that is written into the page hides stays out', () => {
  const page = parsePage('<x-article><template shadowrootmode="open"><p>seen</p><p hidden>no</p></template></x-article>');
  flattenDeclaredRoots(page);
  expect(page.body.textContent).toBe('seen');
});

test.for([
  ['for a screen reader, by whatever prefix', '<p class="nhsuk-u-visually-hidden">You accept these terms.</p>'],
  ['beyond the edge', '<p style="position:absolute;left:-9999px">You accept these terms.</p>'],
  ['of no size', '<p style="font-size:0">You accept these terms.</p>'],
])('what is %s stays out', ([, html]) => {
  expect(textOf(parsePage(`<p>${SENTENCE.repeat(20)}</p>${html}`))).not.toContain('terms');
});

test.for([
  ['a panel of tabs', '<div role="tabpanel" hidden><p>The second panel tells of the ice.</p></div>'],
  ['an answer', '<div class="accordion-body" style="display:none"><p>The second panel tells of the ice.</p></div>'],
  [
    'an answer below a question',
    '<h3><button aria-expanded="false">Ice?</button></h3><div hidden>The second panel tells of the ice.</div>',
  ],
  [
    'an answer in an article with a bar beside it',
    '<div class="with-sidebar"><h1>Ice</h1><div class="accordion" hidden>The second panel tells of the ice.</div></div>',
  ],
  ['a slide', '<div class="carousel-item" style="display:none"><p>The second panel tells of the ice.</p></div>'],
])('what unfolds at a click stays: %s', ([, html]) => {
  expect(textOf(parsePage(`<p>${SENTENCE.repeat(20)}</p>${html}`))).toContain('second panel');
});

test.for([
  ['a menu', '<nav><div class="collapse" style="display:none">The second panel tells of the ice.</div></nav>'],
  ['where to share', '<div class="share"><div class="collapse" hidden>The second panel tells of the ice.</div></div>'],
  ['links', '<div class="collapse" hidden><a href="/a">The second panel tells of the ice.</a></div>'],
])('%s that unfolds does not', ([, html]) => {
  expect(textOf(parsePage(`<p>${SENTENCE.repeat(20)}</p>${html}`))).not.toContain('second panel');
});
