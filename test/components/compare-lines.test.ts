import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLines, foldSame } from '@/components/shared/comparison/compare-lines';

const shown = (theirs: string, ours: string) =>
  compareLines(theirs, ours).map((line) => (line.same ? `  ${line.ours}` : `- ${line.theirs ?? ''} + ${line.ours ?? ''}`));

test.for<[string, string, string[]]>([
  ['a\nb\nc', 'a\nb\nc', ['  a', '  b', '  c']],
  ['a\nb\nc', 'a\nx\nc', ['  a', '- b + x', '  c']],
  ['a\nc', 'a\nb\nc', ['  a', '-  + b', '  c']],
  ['a\nb\nc', 'a\nc', ['  a', '- b + ', '  c']],
  ['', 'a', ['-  + a']],
])('%j beside %j', ([theirs, ours, lines]) => {
  expect(shown(theirs, ours)).toEqual(lines);
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));

test('either text can be read back from its side, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (theirs, ours) => {
      const lines = compareLines(theirs, ours);
      const side = (of: 'theirs' | 'ours') => lines.flatMap((line) => line[of] ?? []).join('\n');
      expect([side('theirs'), side('ours')]).toEqual([theirs, ours]);
      expect(foldSame(lines).flatMap((stretch) => stretch.lines)).toEqual(lines);
    }),
  );
});

test('texts of many thousand lines are compared at once, if coarsely', () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join('\n');
  expect(compareLines(many('a'), many('b'))).toHaveLength(20_000);
});

test('long runs of the same lines are folded, with three around each change', () => {
  const same = Array.from({ length: 20 }, (_, at) => String(at));
  const stretches = foldSame(compareLines([...same, 'x'].join('\n'), [...same, 'y'].join('\n')));
  expect(stretches.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ['folded', 17],
    ['lines', 4],
  ]);
});
