import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termText } from '@/utils/formats/term-text';

test.for([
  ['Chronic Care Management (CCM)', 'Chronic Care Management (CCM)'],
  ['CI/CD', 'CI/CD'],
  ['Node.js', 'Node.js'],
  ['.NET', 'NET'],
  ['C++', 'C++'],
  ['🙂', '🙂'],
  ['Информационная безопасность', 'Информационная безопасность'],
  ['..', null],
  ['/', null],
  ['!!!', null],
  ['../../etc/passwd', 'etc/passwd'],
  ['a/../b', 'a-b'],
  ['index.html', 'index-html'],
  ['"'.repeat(100), null],
  [`${'"'.repeat(100)}a`, null],
  [`a${'"'.repeat(100)}`, `a${'"'.repeat(49)}`],
  ['constructor', 'constructor\u2060'],
  ['word '.repeat(60), `${'word '.repeat(39)}word`],
  ['北'.repeat(80), '北'.repeat(25)],
] as const)('%s', ([text, term]) => {
  expect(termText(text)).toBe(term);
});

test('is short in bytes, and made a term again it is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const term = termText(text.toWellFormed()) ?? '';
      expect(new TextEncoder().encode(term).length).toBeLessThanOrEqual(203);
      expect(termText(term) ?? '').toBe(term);
    }),
  );
});
