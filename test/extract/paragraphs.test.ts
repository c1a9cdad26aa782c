// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { splitParagraphs } from '@/utils/extract/body/paragraphs';

const split = (html: string) => splitParagraphs(new DOMParser().parseFromString(html, 'text/html').body).map((block) => block.html);

test.for([
  ['<p>a</p>\n<p>b</p>', ['<p>a</p>', '<p>b</p>']],
  ['<div><div><p>a</p></div><p>b</p></div>', ['<p>a</p>', '<p>b</p>']],
  ['<p>\n  two\n  lines </p>', ['<p>two lines</p>']],
  ['<p>keeps&nbsp;NBSP</p>', ['<p>keeps&nbsp;NBSP</p>']],
  ['<pre>\n a\n  b</pre>', ['<pre> a\n  b</pre>']],
  ['loose <b>text</b><p>a</p>more', ['<p>loose <b>text</b></p>', '<p>a</p>', '<p>more</p>']],
  ['<div>a paragraph in <i>all</i> but name</div>', ['<p>a paragraph in <i>all</i> but name</p>']],
  ['<p></p><p> </p><p>a</p><hr>', ['<p>a</p>']],
  ['<h2>h</h2><ul><li>a</li><li>b</li></ul>', ['<h2>h</h2>', '<ul><li>a</li><li>b</li></ul>']],
  [
    '<figure><img src="https://example.org/a.png"><figcaption>c</figcaption></figure>',
    ['<figure><img src="https://example.org/a.png"><figcaption>c</figcaption></figure>'],
  ],
  ['<span><p>inside inline</p></span>', ['<p>inside inline</p>']],
  ['', []],
] as [string, string[]][])('%s has the paragraphs %j', ([html, blocks]) => {
  expect(split(html)).toEqual(blocks);
});

test('no text is lost or doubled', () => {
  const html = 'a<div>b<p>c</p>d<div>e<span>f</span></div></div><ul><li>g</li></ul>h';
  expect(
    split(html)
      .join('')
      .replace(/<[^>]+>/g, ''),
  ).toBe('abcdefgh');
});

test('prose may lead an excerpt; headings, pictures and bylines may not', () => {
  const blocks = splitParagraphs(
    new DOMParser().parseFromString(
      '<h2>Heading.</h2><p>A sentence.</p><p><img src="x"></p><p>By Jane Roe</p><blockquote>“Is it?”</blockquote>',
      'text/html',
    ).body,
  );
  expect(blocks.map(({ prose }) => prose)).toEqual([false, true, false, false, true]);
});

test('names and labels among sentences may not lead; where there is nothing else they may', () => {
  const prose = (html: string) =>
    splitParagraphs(new DOMParser().parseFromString(html, 'text/html').body).map((paragraph) => paragraph.prose);
  expect(prose('<p>Highlights</p><p>The hospital opened on Monday.</p>')).toEqual([false, true]);
  expect(prose('<p>Highlights</p><p>Jane Roe</p>')).toEqual([true, true]);
});
