// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mayReadTwice, tame } from '@/utils/extract/body/may-read-twice';

const parse = (body: string) => new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
const may = (body: string) => {
  const copy = parse(body);
  return mayReadTwice(copy, copy.getElementsByTagName('*').length);
};

test.for([
  ['an article', `<p>${'word '.repeat(5_000)}</p>`, true],
  ['indents of a source between its elements', `<p>one</p>${' \n'.repeat(5_000)}<p>two</p>`, true],
  ['structured data of one long line', `<script type="application/ld+json">{"a":"${'x'.repeat(50_000)}"}</script><p>one</p>`, true],
  ['a word that ends where another begins', `<p>${`${'x'.repeat(1_500)} `.repeat(20)}</p>`, true],
  ['a word that no language has', `<p>one ${'x'.repeat(2_500)} two</p>`, false],
  ['signs without end', `<p>${'!'.repeat(100_000)}</p>`, false],
  ['more text than an article has', `<p>${'word '.repeat(80_000)}</p>`, false],
  ['thousands of elements', '<i></i>'.repeat(8_000), false],
] as const)('of %s a second reading is made or not', ([, body, expected]) => {
  expect(may(body)).toBe(expected);
});

test('white space is made short, in source code to some of it; structured data loses what stands between its brackets', () => {
  const copy = parse(
    `<p>one${' '.repeat(900)}two</p><pre>a${'\n'.repeat(900)}b  c</pre><script type="application/ld+json">{ "a":${' '.repeat(900)}"b  c" }</script>`,
  );
  tame(copy);
  expect(copy.body.innerHTML).toBe(
    `<p>one two</p><pre>a${'\n'.repeat(50)}b  c</pre><script type="application/ld+json">{"a":"b  c"}</script>`,
  );
});
