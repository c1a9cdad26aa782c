import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speak } from '@/components/shared/words/say';
import { readable, readRows, writeCsv } from '@/utils/taxonomy/tables/csv';

const rowsOf = (text: string, separator = ',') =>
  [...readRows(text, separator)].map(({ cells, line, odd }) => [line as number | string].concat(cells, odd ? [`(${speak(odd)})`] : []));

test.for([
  [
    'quotes that hold separators, lines and quotes',
    'a,b\n"x, ""y""","1\n2"\nc,d',
    [
      [1, 'a', 'b'],
      [2, 'x, "y"', '1\n2'],
      [4, 'c', 'd'],
    ],
  ],
  [
    'a quote that is never closed',
    'a,b\nc,"d\ne,f',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd', '(a quotation mark is not closed)'],
      [3, 'e', 'f'],
    ],
  ],
  [
    'a quote inside a cell',
    '5" screens,x\nb,c',
    [
      [1, '5" screens', 'x', '(there is a quotation mark where none belongs)'],
      [2, 'b', 'c'],
    ],
  ],
  [
    'a quote that would swallow rows',
    'a,b\n"c,d\ne,f\ng 5",h\ni,j',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd', '(a quotation mark is not closed)'],
      [3, 'e', 'f'],
      [4, 'g 5"', 'h', '(there is a quotation mark where none belongs)'],
      [5, 'i', 'j'],
    ],
  ],
  [
    'a text of several lines with commas',
    'a,b\nc,"one, two\nthree, four"\nd,e',
    [
      [1, 'a', 'b'],
      [2, 'c', 'one, two\nthree, four'],
      [4, 'd', 'e'],
    ],
  ],
  [
    'a quote in a list of names',
    '"a\nb\n"c"',
    [
      [1, 'a', '(a quotation mark is not closed)'],
      [2, 'b'],
      [3, 'c'],
    ],
  ],
  ['spaces around the quotes', 'a, "b, c" ,d', [[1, 'a', 'b, c', 'd']]],
  [
    'a separator at the end',
    'a,\n,b',
    [
      [1, 'a', ''],
      [2, '', 'b'],
    ],
  ],
] as const)('of a table with %s, every row is read', ([, text, rows]) => {
  expect(rowsOf(text)).toEqual(rows);
});

const cell = fc
  .array(fc.constantFrom('=', '+', '-', '@', '\t', "'", '"', ',', ';', ' ', 'a', 'é', '|', '1'), { maxLength: 6 })
  .map((signs) => signs.join(''));

test('any cells come unchanged through CSV, which opens in spreadsheets with its accents and runs nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
      fc.pre(rows.every((cells) => cells.some((text) => text !== '')));
      const written = writeCsv(rows);
      expect(written.startsWith('\uFEFF')).toBe(true);
      const read = [...readRows(written.slice(1).replaceAll('\r\n', '\n'), ',')].map(({ cells }) => cells);
      expect(read.map((cells) => cells.map(readable))).toEqual(rows);
      expect(read.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    }),
  );
});

test.for([
  ['quotes at every line', (n: number) => '"a\n'.repeat(n)],
  ['doubled quotes', (n: number) => `x,y\n${'"""x,""\n'.repeat(n)}`],
  ['quotes and separators', (n: number) => '",'.repeat(n)],
  ['one long quoted cell', (n: number) => `"${'a,b\n'.repeat(n)}"`],
] as const)('the time for %s grows as the file does', ([, make]) => {
  const time = (n: number) => {
    const text = make(n);
    const start = performance.now();
    let rows = 0;
    for (const _ of readRows(text, ',')) rows += 1;
    expect(rows).toBeGreaterThanOrEqual(0);
    return performance.now() - start;
  };
  time(2_000);
  expect(time(80_000)).toBeLessThan(Math.max(60, time(20_000)) * 12);
});
