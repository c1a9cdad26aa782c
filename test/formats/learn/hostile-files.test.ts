// Whatever stands in dropped files, nothing is thrown, and what is learnt compiles and fills.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnFormat, proveLearnt } from '@/utils/formats/learn';
import { linkBlog } from './link-blog';

const ODD = [
  '{{ title }}',
  '{% include x %}',
  'a\ue000\ue001\ue010b',
  '"\'\\',
  '*a',
  '&a b',
  '!!js x',
  '- x',
  '| keep',
  '${x}',
  '..',
  'aux',
  '\u202eabc',
  '2025-99-99',
  '1e999',
  '[[[',
];
const KEYS = ['{{ x }}', 'a b', 'a.b', "it's", '__proto__', 'constructor', 'toString', '$path', 'body', 'é', '1', 'y'];
const PATHS = [
  '{{ x }}.md',
  '../../x.md',
  '/x.md',
  'a/../b.md',
  'x',
  '',
  'aux.md',
  `${'x'.repeat(300)}.md`,
  'x\n.md',
  'C:\\x.md',
  '%2e%2e/x.md',
];

test.for([
  [
    'values',
    ODD.map((value) => `odd: ${value}\nquoted: "${value.replace(/["\\]/g, '\\$&')}"\nlist: ["x", '${value.replaceAll("'", "''")}']\n`),
  ],
  ['keys', KEYS.map((key) => `"${key}": x\n'${key.replaceAll("'", "''")}2': [x]\n`)],
] as const)('odd %s', ([, lines]) => {
  for (const line of lines) {
    const samples = linkBlog(5).map(({ path, text }) => ({ path, text: text.replace('via:\n', `via:\n${line}`) }));
    expect(() => learnFormat(samples)).not.toThrow();
  }
});

test('odd paths', () => {
  for (const path of PATHS) {
    const samples = linkBlog(5).map(({ text }, index) => ({ path: index === 0 ? path : `${index}${path}`, text }));
    expect(() => learnFormat(samples)).not.toThrow();
    expect(() => proveLearnt(samples.slice(0, 2))).not.toThrow();
  }
});

test('files of any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'-:\n {}[]"\'ab#|>+='), maxLength: 80 }),
  );
  const file = fc.record({
    path: fc.string({ maxLength: 30 }).map((path) => `${path}.md`),
    text: fc
      .tuple(fc.constantFrom('---', '+++', '{', ''), text, text)
      .map(([mark, head, body]) => `${mark}\n${head}\n${mark === '{' ? '}' : mark}\n${body}`),
  });
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 6 }), (samples) => {
      expect(learnFormat(samples).source).toBeTypeOf('string');
    }),
    { numRuns: 20 },
  );
});
