import { expect, test } from 'vitest';
import { readFactsOf } from '@/utils/extract/facts/read-facts';
import { copyPage } from '@/utils/extract/page/copy-page';
import { openPage } from '@/utils/extract/page/open-page';
import { parsePage, URL_OF_PAGE } from './document';

const textOf = (page: Document) => copyPage(page, URL_OF_PAGE).document.body.textContent!.replace(/\s+/g, ' ').trim();
const PROSE = 'A long sentence of the article that tells what happened and why. '.repeat(12);

test.for([
  ['hidden by attribute', '<p hidden>no</p>'],
  ['hidden by its style', '<div style="color:red; display:none">no</div>'],
  ['for a screen reader', '<span class="sr-only">no</span>'],
  ['for the printer', '<div class="print-only">no</div>'],
  ['a dialog that is closed', '<dialog>no</dialog>'],
  ['a script', '<script>no</script>'],
])('what is not seen stays out: %s', ([, html]) => {
  expect(textOf(parsePage(`<p>${PROSE}</p>${html}`))).toBe(PROSE.trim());
});

test('a page that is hidden as a whole has not been shown yet, and counts', () => {
  expect(textOf(parsePage(`<div style="display:none"><p>${PROSE}</p></div>`))).toBe(PROSE.trim());
});

test('where there is layout it is asked, and a hidden parent of something seen stays', () => {
  const page = parsePage(`<p>${PROSE}</p><div id="contents"><p>seen</p></div><div id="gone"><p>no</p></div>`);
  const unseen = new Set(['contents', 'gone']);
  page.defaultView!.Element.prototype.checkVisibility = function checkVisibility(this: Element) {
    return !unseen.has(this.id) && this.closest('#gone') === null;
  };
  expect(textOf(page)).toBe(`${PROSE}seen`);
});

test('an open shadow root is read in place of its host’s children, which fill its slots', () => {
  const page = parsePage('<x-article><b slot="by">Jane</b>light</x-article>');
  const root = page.querySelector('x-article')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<style>p{}</style><p>shadow</p><slot name="by"></slot><slot></slot><x-inner></x-inner>';
  root.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML = '<i>inner</i>';
  expect(textOf(page)).toBe('shadowJanelightinner');
});

test('a frame of the same origin is read where it holds the article, and else left out', () => {
  const page = parsePage('<p>A line around it.</p><iframe></iframe><iframe></iframe>');
  const [article, other] = page.querySelectorAll('iframe');
  article!.contentDocument!.body.innerHTML = `<p>${PROSE}</p>`;
  other!.contentDocument!.body.innerHTML = '<p>An advertisement</p>';
  expect(textOf(page)).toBe(`A line around it.${PROSE.trim()}`);
});

test.for([
  ['is read where the page shows nothing else', '<p>Loading</p>', `Loading${PROSE.trim()}`],
  ['stays out where it is shown already', `<p>${PROSE}</p>`, PROSE.trim()],
])('what is said where scripts do not run %s', ([, around, expected]) => {
  const page = parsePage(`${around}<noscript></noscript>`);
  // As a browser has it that runs them.
  page.querySelector('noscript')!.textContent = `<div><p>${PROSE}</p></div>`;
  expect(textOf(page).replace(/<.*/, '').trim()).toBe(expected);
});

test('title, author and date are read where a shadow root holds the article, closed ones too', () => {
  const page = parsePage('<title>Shell</title><x-article></x-article>', 'https://news.example.org/');
  const host = page.querySelector('x-article')!;
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = `<h1>Boats</h1><p class="byline">By Jane Roe</p><time datetime="2026-02-17">x</time><p>${PROSE}</p>`;
  const opened = openPage(page, page.URL, undefined, (element) => (element === host ? root : null));
  const { title, byline, publishedTime } = readFactsOf(opened);
  expect([title, byline, publishedTime]).toEqual(['Boats', 'Jane Roe', '2026-02-17']);
});

test('they are read where a frame holds the article', () => {
  const page = parsePage('<title>Reader</title><iframe></iframe>', 'https://news.example.org/');
  page.querySelector('iframe')!.contentDocument!.body.innerHTML = `<h1>Boats</h1><p class="byline">By Jane Roe</p><p>${PROSE}</p>`;
  const { title, byline } = readFactsOf(openPage(page, page.URL));
  expect([title, byline]).toEqual(['Boats', 'Jane Roe']);
});

test('they are read where a shadow root in a frame holds it', () => {
  const page = parsePage('<title>Reader</title><iframe></iframe>', 'https://news.example.org/');
  const { body } = page.querySelector('iframe')!.contentDocument!;
  body.innerHTML = '<x-article></x-article>';
  body.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = `<h1>Boats</h1><p class="byline">By Jane Roe</p><p>${PROSE}</p>`;
  const { title, byline } = readFactsOf(openPage(page, page.URL));
  expect([title, byline]).toEqual(['Boats', 'Jane Roe']);
});
