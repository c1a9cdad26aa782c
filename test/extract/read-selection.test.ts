// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readSelection as read } from '@/utils/extract/body/read-selection';
import { openPage } from '@/utils/extract/page/open-page';

const URL_OF_PAGE = 'https://wiki.example/a/page';
const readSelection = (document: Document) => read(openPage(document, URL_OF_PAGE));

const select = (html: string, from: [string, number], to: [string, number]) => {
  document.body.innerHTML = html;
  const text = (selector: string) => document.querySelector(selector)!.firstChild!;
  document.getSelection()!.setBaseAndExtent(text(from[0]), from[1], text(to[0]), to[1]);
};

beforeEach(() => document.getSelection()!.removeAllRanges());

test('nothing selected is null', () => {
  document.body.innerHTML = '<p>a</p>';
  expect(readSelection(document)).toBeNull();
});

test('part of one paragraph is its text', () => {
  select('<p id="a">one two three</p>', ['#a', 4], ['#a', 7]);
  expect(readSelection(document)).toBe('two');
});

test('a selection over several paragraphs keeps them, cut where it begins and ends', () => {
  select('<div><p id="a">one two</p><p>between</p><p id="b">three four</p></div>', ['#a', 4], ['#b', 5]);
  expect(readSelection(document)).toBe('<p id="a">two</p><p>between</p><p id="b">three</p>');
});

test('a selection with the end before the beginning is the same', () => {
  document.body.innerHTML = '<p id="a">one two</p>';
  const text = document.querySelector('#a')!.firstChild!;
  document.getSelection()!.setBaseAndExtent(text, 7, text, 4);
  expect(readSelection(document)).toBe('two');
});

test('the page and its selection are left as they are', () => {
  select('<div><p id="a">one two</p><p id="b">three</p></div>', ['#a', 0], ['#b', 5]);
  const before = document.body.innerHTML;
  readSelection(document);
  expect(document.body.innerHTML).toBe(before);
  expect(document.getSelection()!.toString()).toContain('three');
});

test('white space alone is no selection', () => {
  select('<p id="a">   </p>', ['#a', 0], ['#a', 2]);
  expect(readSelection(document)).toBeNull();
});

const selectAll = (html: string) => {
  document.body.innerHTML = html;
  document.getSelection()!.selectAllChildren(document.querySelector('#s')!);
};
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

test.for([
  ['links, absolute and straight', '<a href="b?utm_source=x">b</a>', '<a href="https://wiki.example/a/b">b</a>'],
  ['a link behind a redirector', '<a href="https://www.google.com/url?q=https://x.example/p">b</a>', '<a href="https://x.example/p">b</a>'],
  ['an image that loads late', `a <img src="${PIXEL}" data-src="/n.jpg">`, 'a <img src="https://wiki.example/n.jpg">'],
  ['an image alone', '<img src="/n.jpg">', '<img src="https://wiki.example/n.jpg">'],
  ['a formula', '<span class="katex"><annotation encoding="application/x-tex">E=m</annotation><i>Em</i></span>', 'E=m'],
  ['code without its numbers', '<pre><code><i class="ln">1</i>a\n<i class="ln">2</i>b</code></pre>', '<pre><code>a\nb</code></pre>'],
  [
    'a video as a link',
    '<iframe src="https://player.vimeo.com/video/123456" title="Nets"></iframe>',
    '<p><a href="https://vimeo.com/123456">Nets</a></p>',
  ],
  ['nothing hidden', 'a<b hidden>b</b><b class="sr-only">c</b><b style="display:none">d</b>', 'a'],
  ['no controls', 'a<input><select><option>b</option></select><div role="button">Copy</div>', 'a'],
] as const)('a selection is repaired as a body is: %s', ([, html, wanted]) => {
  selectAll(`<div id="s">${html}</div>`);
  expect(readSelection(document)).toBe(wanted);
});

test.for([
  [
    'cells of a table',
    '<table><tbody><tr><td id="a">a</td><td>b</td></tr><tr><td id="b">c</td><td>d</td></tr></tbody></table>',
    '<table><tbody><tr><td id="a">a</td><td>b</td></tr><tr><td id="b">c</td></tr></tbody></table>',
  ],
  [
    'items of a list',
    '<ol start="4"><li id="a">a</li><li id="b">b</li><li>c</li></ol>',
    '<ol start="4"><li id="a">a</li><li id="b">b</li></ol>',
  ],
  ['lines of code', '<pre><code><i id="a">a</i>\n<i id="b">b</i></code></pre>', '<pre><code><i id="a">a</i>\n<i id="b">b</i></code></pre>'],
  [
    'a part of a link',
    '<p>a <a href="/b"><i id="a">b</i> <i id="b">c</i> d</a></p>',
    '<a href="https://wiki.example/b"><i id="a">b</i> <i id="b">c</i></a>',
  ],
  ['a part of a formula, all of it', '<p><i id="a">a</i> <span data-tex="x_1">x<b id="b">1</b></span> is</p>', '<i id="a">a</i> x_1'],
] as const)('%s', ([, html, wanted]) => {
  select(html, ['#a', 0], ['#b', 1]);
  expect(readSelection(document)).toBe(wanted);
});

/** As Firefox lets a reader pick: one range for each node and its places. */
function readPicked(picked: readonly (readonly [node: Node, from: number, to: number])[]) {
  const ranges = picked.map(([node, from, to]) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });
  const several = { rangeCount: ranges.length, isCollapsed: false, getRangeAt: (index: number) => ranges[index]! };
  return read(
    Object.create(openPage(document, URL_OF_PAGE), {
      tab: { value: { implementation: document.implementation, getSelection: () => several } },
    }),
  );
}

test('cells that were picked one by one are one table', () => {
  document.body.innerHTML = '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>';
  const rows = document.querySelectorAll('tr');
  expect(readPicked([...rows].map((row) => [row, 0, 1]))).toBe(
    '<table><tbody><tr><td>a</td></tr></tbody><tbody><tr><td>c</td></tr></tbody></table>',
  );
});

test('words that were picked in several blocks are a paragraph each, and those of one block show that some were left out', () => {
  document.body.innerHTML = '<p id="a">one two three</p><h2 id="h">four</h2><ul><li id="i"><b>five</b></li></ul>';
  const text = (id: string) => document.getElementById(id)!.firstChild!;
  expect(
    readPicked([
      [text('a'), 0, 3],
      [text('a'), 8, 13],
      [text('h'), 0, 4],
      [text('i').firstChild!, 0, 4],
    ]),
  ).toBe('<p>one … three</p><p>four</p><p><b>five</b></p>');
});

test('what is selected in a shadow root is read there, and with what stands around its host all that it shows', () => {
  document.body.innerHTML = '<p id="a">a</p><x-q></x-q><p id="b">b</p>';
  document.querySelector('x-q')!.attachShadow({ mode: 'open' }).innerHTML = '<p>shown</p>';
  const [one, other] = [document.querySelector('#a')!.firstChild!, document.querySelector('#b')!.firstChild!];
  document.getSelection()!.setBaseAndExtent(one, 0, other, 1);
  expect(readSelection(document)).toContain('<x-q><p>shown</p></x-q>');
});
