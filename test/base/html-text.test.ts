import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { excerpt, htmlText } from '@/utils/base/html/html-text';
import { article3446, article4078, sampleFile } from '../formats/sample-article';

test.for([
  ['tags are removed with nothing in their place', '<p>a<em>b</em>c <a href="https://x.example/">d</a></p>', 'abc d'],
  ['a space stands where a block or a line ends', '<h2>a</h2><p>b<br>c</p><ul><li>d</li><li>e</li></ul>f<div>g</div>', 'a b c d e f g'],
  ['no second space stands there, nor one beside an NBSP', '<p>a </p><p>b</p> <p>c&nbsp;</p><p>d</p><p>&nbsp;e</p>', 'a b c\u00a0d\u00a0e'],
  ['entities are decoded once', '&amp;lt; &lt;b&gt; &quot; &apos; &hellip;', '&lt; <b> " \' …'],
  ['numeric references are decoded', '&#123;{ &#x1FA7A; &#8217; &#146;', '{{ 🩺 ’ ’'],
  ['references to nothing become the sign for it', 'a&#0; &#xD800; &#x110000;', 'a\ufffd \ufffd \ufffd'],
  ['unknown entities stay', 'AT&T &nix; &', 'AT&T &nix; &'],
  ['NBSP is kept', '<p>a&nbsp;b</p>', 'a\u00a0b'],
  ['line breaks and runs of spaces become one space', '<p>\n  a\n  b&#10;c</p>\n', 'a b c'],
  ['a > in an attribute ends no tag', '<p><img alt="a > b">c</p>', 'c'],
] as [string, string, string][])('%s', ([, html, expected]) => {
  expect(htmlText(html)).toBe(expected);
});

describe('an excerpt', () => {
  test.for([
    ['that fits is whole', 'one two', 7, 'one two'],
    ['is cut at its last space', 'one two three', 9, 'one two'],
    ['may end just before a space', 'one two three', 7, 'one two'],
    ['is cut hard where there is no space', 'onetwothree', 6, 'onetwo'],
    ['is not cut at an NBSP', 'one\u00a0two', 5, 'one\u00a0t'],
    ['counts code points', '🩺🩺 🩺🩺', 3, '🩺🩺'],
  ] as [string, string, number, string][])('%s', ([, text, max, expected]) => {
    expect(excerpt(text, max)).toBe(expected);
  });

  test('of any text is its beginning, and short enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const beginning = excerpt(text, max);
        expect(text.startsWith(beginning)).toBe(true);
        expect(Array.from(beginning).length).toBeLessThanOrEqual(max);
      }),
    );
  });

  test.for([
    ['4078', article4078],
    ['3446', article3446],
  ] as const)('of the body of %s is its description', ([name, { body }]) => {
    expect(excerpt(htmlText(body), 200)).toBe(parse(sampleFile(name).split('---\n')[1] ?? '').description);
  });
});
