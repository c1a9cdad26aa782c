import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFaithful } from '@/utils/formats/check-faithful';
import type { FrontMatter } from '@/utils/formats/language/fill-holes';
import { misreadByHugo } from '@/utils/formats/yaml/hugo-types';
import { type JsonValue, writeYaml } from '@/utils/formats/yaml/writer';

const bytes = (text: string) => new TextEncoder().encode(text);
const check =
  (file: string, frontMatter: FrontMatter, body = '<p>a</p>') =>
  () =>
    checkFaithful(bytes(file), frontMatter, body);

test.for([
  ['---\na: x\n---\n\n<p>a</p>', { a: 'x' }],
  ["---\na: '1'\nb: 1\n---\n\n<p>a</p>", { a: '1', b: 1 }],
  ['---\na: []\nb: {}\nc: null\n---\n\n<p>a</p>', { a: [], b: {}, c: null }],
  ["---\na: '1e5'\n'y': '08'\n---\n\n<p>a</p>", { a: '1e5', y: '08' }],
  // PyYAML and Hugo leave these without quotes, and read them as texts.
  ['---\na: 2020-1-1\nb: 1,000\nc: :a\n---\n\n<p>a</p>', { a: '2020-1-1', b: '1,000', c: ':a' }],
] as [string, FrontMatter][])('%j is faithful', ([file, frontMatter]) => {
  expect(check(file, frontMatter)).not.toThrow();
});

test.for([
  ['another text', '---\na: y\n---\n\n<p>a</p>', { a: 'x' }],
  ['a text that is read as a number', '---\na: 1\n---\n\n<p>a</p>', { a: '1' }],
  ['a text that is read as true', '---\na: yes\n---\n\n<p>a</p>', { a: 'yes' }],
  ['a text that is read as a date', '---\na: 2020-12-29\n---\n\n<p>a</p>', { a: '2020-12-29' }],
  ['a text that is read as minutes', '---\na: 12:30\n---\n\n<p>a</p>', { a: '12:30' }],
  ['a text that Hugo reads as true', '---\na: y\n---\n\n<p>a</p>', { a: 'y' }],
  ['a text that Hugo reads as a number', '---\na: [x, 1e3]\n---\n\n<p>a</p>', { a: ['x', '1e3'] }],
  ['a key that Hugo reads as true', '---\ny: x\n---\n\n<p>a</p>', { y: 'x' }],
  ['a number that is read as a text', "---\na: '1'\n---\n\n<p>a</p>", { a: 1 }],
  ['a key too few', '---\na: x\n---\n\n<p>a</p>', { a: 'x', b: 'y' }],
  ['a key too many', '---\na: x\nb: y\n---\n\n<p>a</p>', { a: 'x' }],
  ['an item too many', '---\na: [x, y]\n---\n\n<p>a</p>', { a: ['x'] }],
  ['a list for a map', '---\na: [x]\n---\n\n<p>a</p>', { a: { x: 'x' } }],
  ['broken YAML', '---\na: "x\n---\n\n<p>a</p>', { a: 'x' }],
  ['a third mark', '---\na: x\n---\n\n---', { a: 'x' }],
  ['a third mark behind the body', '---\na: x\n---\n\n<p>a</p>\n---', { a: 'x' }],
  ['a second line of the body', '---\na: x\n---\n\n<p>a</p>\n', { a: 'x' }],
  ['another body', '---\na: x\n---\n\n<p>b</p>', { a: 'x' }],
  ['no blank line before the body', '---\na: x\n---\n<p>a</p>', { a: 'x' }],
  ['no front matter', '<p>a</p>', {}],
] as [string, string, FrontMatter][])('%s is not', ([, file, frontMatter]) => {
  expect(check(file, frontMatter)).toThrow('file-not-faithful');
});

test('whatever the writer writes is faithful', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('a', ' ', '\n', '-', ':', '#', '"', "'", '\\', '1', 'e', '.', '~', 'y', '\t', '{', '%', '[', '&', '?'),
      }),
      fc.lorem({ maxCount: 40 }),
    )
    .map((each) => each.toWellFormed().replace(/[\u0085\u2028\u2029]/g, ' '));
  const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,20}$/), value, { minKeys: 1, maxKeys: 5 }), (frontMatter) => {
      expect(check(`---\n${writeYaml(frontMatter, misreadByHugo)}---\n\n<p>a</p>`, frontMatter)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
