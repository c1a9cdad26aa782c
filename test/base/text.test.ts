import { expect, test } from 'vitest';
import { countCharacters, singleLine, singleLineAsRead } from '@/utils/base/text';

test.for([
  ['  A\n title \t here ', 'A title here'],
  ['e\u0301te\u0301', 'été'],
  ['ends \u202egnp.exe', 'ends gnp.exe'],
  ['soft\u00adhyphen, zero\u200bwidth, \u061cmark', 'softhyphen, zerowidth, mark'],
  ['bell\u0007 and\u0085next', 'bell and next'],
  ['half \ud83d', 'half \ufffd'],
  ['keeps\u00a0NBSP', 'keeps\u00a0NBSP'],
])('a single line of %j is %j', ([text, line]) => {
  expect(singleLine(text!)).toBe(line);
});

test('a line that is too long is cut between code points', () => {
  expect(singleLine('😀'.repeat(10), 3)).toBe('😀😀😀');
});

test('characters are counted as a reader counts them', () => {
  expect(countCharacters('  two \n\n words 😀 ')).toBe('two words 😀'.length - 1);
});

test('of text that was misread, what it takes to mend it stays', () => {
  expect(singleLineAsRead(' El PaÃ\u00ads,\n Ã\u0081frica, co\u00adop\u0085 ')).toBe('El PaÃ\u00ads, Ã\u0081frica, coop');
});

test('marks are put in order as ever, and thousands on one letter take no time', () => {
  expect(singleLine('a\u0301\u0323')).toBe('a\u0301\u0323'.normalize('NFC'));
  expect(singleLine(`a${'\u0301\u0323'.repeat(500_000)}b`)).toBe(`a${'\u0301\u0323'.repeat(15)}b`.normalize('NFC'));
});
