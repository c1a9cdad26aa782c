import { expect, test } from 'vitest';
import { mutantsOf } from '@/scripts/mutate';

const planted = (source: string) =>
  mutantsOf(source, false).map(({ start, end, instead }) => source.slice(0, start) + instead + source.slice(end));

test.for([
  ['a comparison', 'f(a < b);', ['f(a <= b);', ';']],
  ['both halves of a condition', 'const x = a && b;', ['const x = a || b;', 'const x = a;', 'const x = b;']],
  ['a question', 'const x = a ? b : c;', ['const x = !(a) ? b : c;']],
  ['numbers and yeses', 'const x = [10, true];', ['const x = [11, true];', 'const x = [10, false];']],
  ['a step that is left out', 'leave();', [';']],
  ['nothing in types', 'const x: 1 | true = f;', []],
] as const)('%s is mistaken', ([, source, expected]) => {
  expect(planted(source).toSorted()).toEqual([...expected].toSorted());
});

test('what stands before the first statement, and letters of more than one byte, shift nothing', () => {
  expect(planted('// Ünder 漢字 we see\nimport { a } from \'b\';\n\nconst ö = "é" + a > 1;')).toContain(
    '// Ünder 漢字 we see\nimport { a } from \'b\';\n\nconst ö = "é" + a >= 1;',
  );
});
