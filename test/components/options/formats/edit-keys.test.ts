import { expect, test } from 'vitest';
import { breakLine, type Edit, indent, lineAt, outdent } from '@/components/options/formats/edit-keys';

/** `[` and `]` stand where the selection begins and ends, `|` for both. */
const read = (marked: string) => {
  const plain = marked.replace('|', '[]');
  const from = plain.indexOf('[');
  return { text: plain.replace('[', '').replace(']', ''), from, to: plain.indexOf(']') - 1 };
};
const done = (marked: string, edit: (text: string, from: number, to: number) => Edit): string => {
  const { text, from, to } = read(marked);
  const { from: begin, to: end, insert, selected } = edit(text, from, to);
  const after = text.slice(0, begin) + insert + text.slice(end);
  const [one, other] = selected;
  return one === other
    ? `${after.slice(0, one)}|${after.slice(one)}`
    : `${after.slice(0, one)}[${after.slice(one, other)}]${after.slice(other)}`;
};

test.for([
  ['Tab goes to the next step', indent, 'a\nb|c', 'a\nb |c'],
  ['Tab at the beginning', indent, '|a', '  |a'],
  ['Tab puts its spaces in the place of what is selected in a line', indent, 'a[bc]d', 'a |d'],
  ['Tab moves lines', indent, 'x\na[b\n\nc]d\ny', 'x\n  a[b\n\n  c]d\ny'],
  ['Tab leaves a line of which nothing is selected', indent, '[a\n]b', '[  a\n]b'],
  ['Shift and Tab', outdent, '    a|b', '  a|b'],
  ['Shift and Tab take one space where there is no more', outdent, ' a|b', 'a|b'],
  ['Shift and Tab take a tab', outdent, '\ta|b', 'a|b'],
  ['Shift and Tab within what they take', outdent, ' | a', '|a'],
  ['Shift and Tab where there is nothing to take', outdent, 'a|b', 'a|b'],
  ['Shift and Tab move lines', outdent, '  a[b\n    c\nd]', 'a[b\n  c\nd]'],
  ['Enter goes on where the line began', breakLine, 'x:\n  - a|b', 'x:\n  - a\n  |b'.replace('- a\n  |', '- a\n  |')],
  ['Enter before what stands in', breakLine, '  |  a', '  \n  |  a'],
  ['Enter at the end of a plain line', breakLine, 'a|', 'a\n|'],
] as const)('%s', ([, edit, before, after]) => {
  expect(done(before, edit)).toBe(after);
});

test.for([
  [1, 'ab'],
  [2, ''],
  [3, 'cd'],
  [9, 'cd'],
] as const)('line %i is “%s”', ([line, text]) => {
  const [from, to] = lineAt('ab\n\ncd', line);
  expect('ab\n\ncd'.slice(from, to)).toBe(text);
});
