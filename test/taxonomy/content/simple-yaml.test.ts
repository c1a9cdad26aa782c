// The quick reader of front matter says what a whole parser of YAML says, or nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { simpleValue } from '@/utils/taxonomy/content/heads/simple-yaml';

const parsed = (text: string) => {
  const document = parseDocument(text, { strict: false, logLevel: 'silent' });
  return document.errors.length > 0 ? 'an error' : (document.toJS() as Record<string, unknown>)['key'];
};

test.for([
  ['key: A text, with [signs] & more', 'A text, with [signs] & more'],
  ['key: "A: b"', 'A: b'],
  ['key: 2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'],
  ['key: 4078', 4078],
  ['key: 96c4d11b-bfd6-585c-9384-54172d3bd260.jpeg', '96c4d11b-bfd6-585c-9384-54172d3bd260.jpeg'],
  ['key: True', true],
  ['key: [a, 2, false]', ['a', 2, false]],
  ['key:\n- a\n- "b: c"', ['a', 'b: c']],
  ['key:\n  - a\n  - b\n', ['a', 'b']],
  ['key:\n  one: a\n  two:\n  - b\n  three:\n    four: 5', { one: 'a', two: ['b'], three: { four: 5 } }],
  ['key: some words\n  and more of them', 'some words and more of them'],
  ["key: 'it''s\n  long'", "it's long"],
] as const)('%j is read without a parser', ([text, value]) => {
  expect(simpleValue({ text, margin: null })).toEqual(value);
  expect(parsed(text)).toEqual(value);
});

const words = fc.oneof(
  fc.constantFrom(
    'a',
    'b: c',
    'b:',
    '#x',
    'x #y',
    "it's",
    '"q"',
    "'s'",
    '""',
    '[a, b]',
    '[]',
    '{a: b}',
    '*a',
    '&a',
    '!t',
    '- a',
    '-',
    '?',
    '|',
    '>-',
    '@m',
    '%x',
  ),
  fc.constantFrom(
    '1',
    '01',
    '1.5',
    '1e5',
    '1e-5',
    '0x1f',
    '0o7',
    '1_000',
    '.5',
    '-3',
    '+3',
    '12e',
    '3rd',
    '12:30',
    '2026-01-02',
    '~',
    'null',
    'yes',
    'true',
    'NO',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('a', ' ', ':', '-', '#', '"', "'", ',', '[', ']', '0', 'é', '\t', '\\'), maxLength: 8 }),
);
const indents = fc.constantFrom('', ' ', '  ', '    ', '- ', '  - ', 'k: ', '  k: ', '  key: ', '    n: ', '\t');
const block = fc
  .tuple(fc.constantFrom('key:', 'key: ', 'key:  '), fc.option(words, { nil: '' }), fc.array(fc.tuple(indents, words), { maxLength: 4 }))
  .map(([key, value, lines]) => [key + value, ...lines.map(([indent, word]) => indent + word)].join('\n').replaceAll('\r', ''));

test('whatever is written, it says the same', () => {
  let read = 0;
  fc.assert(
    fc.property(block, (text) => {
      // What stands at the margin and is none of its lines belongs to no block.
      fc.pre(
        text
          .split('\n')
          .slice(1)
          .every((line) => /^[ -]/.test(line)),
      );
      const value = simpleValue({ text, margin: null });
      if (value === undefined) return;
      read += 1;
      expect(parsed(text)).toEqual(value);
    }),
    { numRuns: 5_000 },
  );
  expect(read).toBeGreaterThan(300);
});
