// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { LIMITS } from '@/utils/core/limits';
import type { RawParagraph } from '@/utils/core/paragraph';
import { rawHtml } from '@/utils/core/raw-html';
import { createSanitiser } from '@/utils/sanitise/sanitise-html';
import { sanitiseParagraphs } from '@/utils/sanitise/sanitise-paragraphs';
import { doAtOnce } from '@/utils/base/sliced-work';
import hostile from '../fixtures/hostile.json';

const sanitise = createSanitiser(window);
const raw = (html: string, text = 'whatever the page says', prose = true): RawParagraph => ({ html: rawHtml(html), text, prose });
const safe = (...paragraphs: RawParagraph[]) => doAtOnce(sanitiseParagraphs(paragraphs, sanitise));
const htmlOf = (...html: string[]) => safe(...html.map((it) => raw(it))).map((paragraph) => paragraph.html);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

test('what a paragraph reads as is asked of what is left of it, not of the page', () => {
  expect(safe(raw('<p>A &amp; B&nbsp;<script>x()</script><b>c</b></p>', 'Something else'))).toEqual([
    { html: '<p>A &amp; B&nbsp;<b>c</b></p>', text: 'A & B c', prose: true },
  ]);
});

test.for([
  ['an element that is left open', ['<p><b>a', '<p>b</p>'], ['<p><b>a</b></p>', '<p>b</p>']],
  ['a comment that is left open', ['<p>a</p><!--', '<p>b</p>-->'], ['<p>a</p>', '<p>b</p>--&gt;']],
  ['an attribute that is left open', ['<p>a</p><p title="', '"><img src=x onerror=x()>'], ['<p>a</p>', '"&gt;']],
  ['raw text that is left open', ['<p>a</p><style>', '</style><img src=x onerror=x()><p>b</p>'], ['<p>a</p>', '<p>b</p>']],
  ['a foreign element that is left open', ['<p>a</p><svg><desc>', '<p>b</p></desc></svg>'], ['<p>a</p>', '<p>b</p>']],
  ['a table in two halves', ['<table><tr><td>a', '<td>b</td></tr></table>'], ['<table><tbody><tr><td>a</td></tr></tbody></table>', 'b']],
] as [string, string[], string[]][])('%s ends with its paragraph', ([, html, expected]) => {
  expect(htmlOf(...html)).toEqual(expected);
});

test('payloads that are cut in two do nothing, one after the other', () => {
  for (const html of hostile) {
    for (const part of [0.2, 0.4, 0.5, 0.7, 0.9]) {
      const at = Math.ceil(part * html.length);
      const joined = htmlOf(html.slice(0, at), html.slice(at)).join('');
      const body = parse(joined);
      expect(body.querySelector('script,iframe,object,embed,svg,math,style,link,meta,base,form,template')).toBeNull();
      for (const element of body.querySelectorAll('*')) {
        for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on|style|srcdoc|formaction/);
        for (const name of ['href', 'src']) expect(element.getAttribute(name) ?? 'https:').toMatch(/^(https?:|mailto:)/);
      }
      // Read by a browser and written again, it is what it was.
      expect(parse(body.innerHTML).innerHTML).toBe(body.innerHTML);
    }
  }
});

test('a paragraph of which nothing is left is left out, a picture stays', () => {
  expect(htmlOf('<script>x()</script>', '<p> </p>', '<p>a</p>', '<p><img src="https://example.org/a.png"></p>')).toEqual([
    '<p>a</p>',
    '<p><img src="https://example.org/a.png"></p>',
  ]);
});

test('its text is what a browser reads, a line for each item', () => {
  for (const html of [...hostile, '<p>a<br>b</p>', '<pre> a\n  b</pre>', '<ul><li>a</li><li>b &lt;i&gt; &quot;c&quot;</li></ul>']) {
    for (const { html: left, text } of safe(raw(html)))
      expect(text.replace(/\s+/g, '')).toBe((parse(left).textContent ?? '').replace(/\s+/g, ''));
  }
});

test.for([
  ['<p>a<br>b</p>', 'a\nb'],
  ['<ul><li>a</li><li>b <em>c</em>d</li></ul>', 'a\nb cd'],
  ['<ol><li><p>a</p></li><li> b&nbsp;c </li></ol>', 'a\nb c'],
  ['<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></tbody></table>', 'a b\nc'],
  ['<p>a <a href="https://example.org/a/long/address">link</a>.</p>', 'a link.'],
])('of %s the text is %j', ([html, text]) => {
  expect(safe(raw(html!))[0]?.text).toBe(text);
});

test.for([
  ['a megabyte of text', `<p>${'a b '.repeat(250_000)}</p>`],
  ['three hundred quotations within one another', `${'<blockquote>'.repeat(300)}a`],
  ['a megabyte in one attribute', `<p title="${'a'.repeat(1_000_000)}">a</p>`],
  ['ten thousand ends of nothing', '</p>'.repeat(10_000)],
])('%s is made safe in a few seconds', { timeout: 60_000 }, ([, html]) => {
  const begun = performance.now();
  const [paragraph] = safe(raw(html!));
  expect(performance.now() - begun).toBeLessThan(20_000);
  expect(paragraph?.html.length ?? 0).toBeLessThanOrEqual(LIMITS.body * 1.1);
});

test('no more is taken than a body may have', () => {
  const long = raw(`<p>${'a'.repeat(LIMITS.body / 4)}</p>`);
  expect(safe(long, long, long, long, long, long)).toHaveLength(3);
  const many = raw(`<p>${'<b>a</b>'.repeat(LIMITS.elements / 4)}</p>`);
  expect(safe(many, many, many, many, many)).toHaveLength(3);
});
