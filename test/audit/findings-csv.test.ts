// Findings as a file that spreadsheets open.
import { expect, test } from 'vitest';
import { csvHead, csvRows, type CsvWords } from '@/utils/audit/findings-csv';
import { FINDING_KINDS, type Finding } from '@/utils/core/audit/finding';
import { readCsv } from '../read-csv';

const words: CsvWords = {
  columns: ['Kind', 'Weight', 'File', 'Line', 'Key', 'Found', 'Meant'],
  kinds: Object.fromEntries(Object.keys(FINDING_KINDS).map((kind) => [kind, kind])) as CsvWords['kinds'],
  severities: { fault: 'fault', doubt: 'doubt', note: 'note' },
};
const finding = (of: Partial<Finding>): Finding => ({ kind: 'meaning', path: 'a.md', line: 3, key: 'title', term: '', hint: '', ...of });

test('it begins with the mark of its letters, and its lines end as the standard says', () => {
  expect(csvHead(words)).toBe('\uFEFFKind,Weight,File,Line,Key,Found,Meant\r\n');
  expect(csvRows([finding({ line: 0 })], words)).toBe('meaning,fault,a.md,,title,,\r\n');
});

test.for([['a,b'], ['say "so"'], ['two\nlines'], [' spaces '], ['日本'], ['"'], [',"\r\n,']])('%j is read back as it was', ([term]) => {
  expect(readCsv(csvRows([finding({ term: term! })], words))).toEqual([['meaning', 'fault', 'a.md', '3', 'title', term, '']]);
});

test.for([['=HYPERLINK("https://x")'], ['+1'], ['-1'], ['@x'], ['\t=1'], ['\r=1']])('%j is no formula', ([term]) => {
  const [row] = readCsv(csvRows([finding({ path: term!, key: term!, term: term!, hint: term! })], words));
  expect([row![2], row![4], row![5], row![6]]).toEqual([`'${term}`, `'${term}`, `'${term}`, `'${term}`]);
});
