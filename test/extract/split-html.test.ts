// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { rawHtml, sourceOf } from '@/utils/core/raw-html';
import { splitHtml, splitUnsplit } from '@/utils/extract/body/split-html';
import { splitParagraphs } from '@/utils/extract/body/paragraphs';
import { createSanitiser } from '@/utils/sanitise/sanitise-html';
import hostile from '../fixtures/hostile.json';

const parser = new DOMParser();
const sanitise = createSanitiser(window);
const split = (html: string, base: string | null = null) => splitHtml(html, parser, base).map((paragraph) => sourceOf(paragraph.html));
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

test.for([
  ['<section>a <b>b</b></section>', ['<p>a <b>b</b></p>']],
  ['<p>a</p><custom-card><p>b</p>c</custom-card>', ['<p>a</p>', '<p>b</p>', '<p>c</p>']],
  ['<p class="x" onclick="y()" lang="en">a<!-- b --></p>', ['<p lang="en">a</p>']],
  ['<p>a<button>Share</button><svg><text>b</text></svg></p>', ['<p>a</p>']],
  ['<p>a</p><p><img src="https://example.org/p.gif" width="1"></p><p><img src="x.png"></p>', ['<p>a</p>']],
  ['<p><section>a</section></p>', ['<p>a</p>']],
  ['<article><main><p>a</p></main></article>', ['<p>a</p>']],
])('of %s stays what may be published, in paragraphs: %j', ([html, paragraphs]) => {
  expect(split(html as string)).toEqual(paragraphs);
});

/** Whatever HTML has, and what it never had. */
const TAGS =
  'a abbr acronym address applet article aside audio b bdi bdo big blink blockquote button canvas center cite code data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i iframe img input ins kbd label legend li main map mark marquee math menu meter nav nobr noembed noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp search section select slot small span strike strong style sub summary sup svg template textarea time title tt u ul var video x-card xmp'.split(
    ' ',
  );

test('paragraphs are those that the sanitiser leaves of the whole, and it has nothing to change in any of them', () => {
  const bodies = TAGS.flatMap((tag) => [
    `<p>before</p><${tag}>inside</${tag}><p>after</p>`,
    `<p>before</p><${tag}><p>one</p> loose <p>two</p></${tag}>`,
    `loose <${tag}>inline</${tag}> text`,
    `<div><${tag}><img src="https://example.org/a.png"></${tag}></div>`,
    `<ul><li><${tag}>item</${tag}></li></ul>`,
  ]);
  for (const html of bodies) {
    const whole = splitParagraphs(parse(sanitise(rawHtml(html)))).map((paragraph) => sourceOf(paragraph.html));
    const each = split(html);
    // A loose item stands in no `p` once it is written and read again.
    const asRead = whole.map((paragraph) => paragraph.replace(/^<p>(.*<(?:li|dt|dd|figcaption)>.*)<\/p>$/, '<div>$1</div>'));
    expect({ html, each }).toEqual({ html, each: asRead });
    for (const paragraph of each) expect(sanitise(rawHtml(paragraph))).toBe(paragraph);
  }
});

test('hostile HTML is split without running anything', () => {
  for (const html of hostile) for (const paragraph of split(html)) expect(sanitise(rawHtml(paragraph))).not.toMatch(/<script|onerror/i);
});

test('links of a selection lead where they lead on its page', () => {
  expect(
    split(
      '<p><a href="more.html">a</a> <a href="https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fb">b</a></p>',
      'https://example.org/2026/',
    ),
  ).toEqual(['<p><a href="https://example.org/2026/more.html">a</a> <a href="https://example.org/b">b</a></p>']);
});

test('a selection that is too long is cut to its beginning', () => {
  const paragraphs = splitHtml(`<p>${'word '.repeat(500_000)}</p><p>The end.</p>`, parser);
  expect(paragraphs).toHaveLength(1);
  expect(paragraphs[0]!.text.length).toBeLessThanOrEqual(2_000_000);
});

test('a body that was kept in one piece is split as it was shown before', () => {
  const body = '<div><h2>h</h2><p>One is here.</p><p>Two is here.</p></div>';
  const unsplit = [{ html: rawHtml(body), text: '', prose: false, unsplit: true as const }];
  const paragraphs = splitUnsplit(unsplit, parser);
  expect(paragraphs).toEqual(splitParagraphs(parse(body)));
  expect(splitUnsplit(paragraphs, parser)).toBe(paragraphs);
});
