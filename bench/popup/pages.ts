// The pages that popups are opened on: two ordinary articles, one whose head carries a large script, one with thousands of elements around its text.
import { pageOf } from '../../test/e2e/page-of.ts';

/** Filled up with empty elements to the very number: what `make` makes is a few below it. */
function sized(elements: number, make: (elements: number) => string): string {
  const html = make(elements);
  const missing = elements - countElements(html);
  if (missing < 0) throw new Error(`a page of ${elements} elements has ${-missing} too many`);
  return html.replace('</body>', `${'<i></i>'.repeat(missing)}</body>`);
}

/** In HTML of our own, which leaves out no tag. */
function countElements(html: string): number {
  const withoutScripts = html.replace(/<script>.*?<\/script>/gs, '<script></script>');
  return withoutScripts.match(/<[a-z][a-z0-9]*[\s>]/g)?.length ?? 0;
}

function menuPage(elements: number): string {
  return pageOf(elements - 20);
}

/** Text with links, lists, quotations and pictures between its paragraphs, and teasers of other articles below. */
function magazinePage(elements: number): string {
  const sentence =
    'A clinic that is <a href="/clinics">far from its patients</a> learns of them <em>by what they measure</em> themselves. ';
  const part = (index: number) => `<h2>Part ${index}</h2>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}
<ul><li>What is measured at home, and how often.</li><li>Who looks at it, and when.</li></ul>
<blockquote><p>We see a change in the third week, and not in the third month.</p></blockquote>
<figure><img src="/image-${index}.png" width="640" height="360" alt=""><figcaption>A ward, seen from its door.</figcaption></figure>`;
  const teaser =
    '<div class="card"><a href="/other"><h3>Another article</h3></a><p>What it is about, in a line.</p><time>12 November</time></div>';
  const parts = Array.from({ length: 7 }, (_, index) => part(index + 1)).join('\n');
  const body = `<header><h1>From afar</h1><p class="byline">By <a rel="author" href="/jane">Jane Roe</a></p></header><article>${parts}</article>`;
  const around = teaser.repeat(Math.floor((elements - countElements(body) - 20) / 6));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>From afar - Example</title><meta property="og:title" content="From afar">
<meta name="description" content="How clinics see patients who are far away."><meta property="og:image" content="/image-1.png">
<style>body { font: 18px/1.5 Georgia, serif } .card { display: inline-block; width: 30% } article { max-width: 40em; margin: auto }</style></head>
<body>${body}<section>${around}</section></body></html>`;
}

function scriptPage(elements: number): string {
  const line = '{"id":"item","tags":["a","b"],"text":"What an application keeps in its page to begin with."},';
  const state = `<script>window.state = [${line.repeat(Math.ceil(1_600_000 / line.length))}null];</script>`;
  return menuPage(elements).replace('</head>', `${state}</head>`);
}

/** By what they are called in the report. */
export const PAGES: Record<string, string> = {
  'ordinary, 979 elements': sized(979, menuPage),
  'ordinary, 766 elements': sized(766, magazinePage),
  '1.6 MB of inline script': sized(979, scriptPage),
  '13,075 elements': sized(13_075, menuPage),
};
