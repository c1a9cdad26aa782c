// Reading takes as long as the file is, whatever it holds.
import { expect, test, vi } from 'vitest';
import { Composer } from 'yaml';
import { yamlValues } from '@/utils/taxonomy/content/heads/yaml-values';
import { readContent, readFile } from '../read-whole';

test.for([10, 20, 400])(
  'a list of %i entries that have to be looked at as they are written is parsed twice, not once an entry',
  async (n) => {
    using parse = vi.spyOn(Composer.prototype, 'compose');
    const { unread } = await readContent([{ path: 'x.md', text: `---\ntags:\n${'- 0.0\n'.repeat(n)}---\n` }]);
    expect(parse).toHaveBeenCalledTimes(2);
    expect(unread.length).toBe(Math.min(n, 100));
  },
);

test.for(['[', '{"a":', '- '])('%j in one another without end is told, not followed', (sign) => {
  const { lost } = yamlValues(`title: T\ntags: \n  ${sign.repeat(60_000)}\n`, 1);
  expect(lost.length).toBeGreaterThan(0);
});

test.for([
  ['brackets that never close', '['.repeat(80_000), 1],
  ['lists that never close', '[\n'.repeat(80_000), 80_001],
  ['a bracket in the middle', '{"x":[{"name":"A"},\n{"name":]}]}', 2],
  ['a comma that is missing', '{"topics":["A"\n"B"]}', 2],
] as const)('%s are told by their line', ([, text, line]) => {
  expect(() => readFile(text, 'json')).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({
        details: { line: String(line) },
        reason: ['why_notJson'],
      }),
    }),
  );
});
