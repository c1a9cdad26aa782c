import { expect, test } from 'vitest';
import { decodeText, guessesFor } from '@/utils/taxonomy/tables/decode-text';
import { shapeOf } from '@/utils/taxonomy/tables/shape-of';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** UTF-16 without a mark; `swap`: 1 where the higher byte comes first. */
const wide = (text: string, swap = 0) =>
  Uint8Array.from({ length: text.length * 2 }, (_, at) =>
    at % 2 === swap ? text.charCodeAt(at >> 1) & 0xff : text.charCodeAt(at >> 1) >> 8,
  );

test.for([
  ['UTF-8', new TextEncoder().encode('Santé'), 'Santé'],
  ['UTF-8', new TextEncoder().encode('\uFEFFSanté'), 'Santé'],
  ['UTF-8', latin('Sant\xc3\xa9 \xc3\xa0 l\xe9'), 'Santé à l\uFFFD'],
  ['Windows-1252', latin('Sant\xe9 \x93x\x94 \x80'), 'Santé “x” €'],
  ['UTF-16', latin('\xff\xfeS\0\xe9\0'), 'Sé'],
  ['UTF-16 BE', latin('\xfe\xff\0S\0\xe9'), 'Sé'],
  ['UTF-16', latin('S\0\xe9\0x\0'), 'Séx'],
  ['UTF-16 BE', latin('\0S\0\xe9\0x'), 'Séx'],
  ['UTF-16', wide('Уход\r\nСестринский уход\r\n'), 'Уход\r\nСестринский уход\r\n'],
  ['UTF-16 BE', wide('Уход\r\nСестринский уход\r\n', 1), 'Уход\r\nСестринский уход\r\n'],
  ['UTF-16', wide('看護\n診療\n'), '看護\n診療\n'],
  ['UTF-16', wide('Ελλάδα x'), 'Ελλάδα x'],
  ['UTF-8', new TextEncoder().encode('Café\nSanté').slice(0, -1), 'Café\nSant\uFFFD'],
  ['UTF-8', new TextEncoder().encode('Nurse’s').slice(0, -2), 'Nurse\uFFFD'],
  ['Windows-1252', latin('Sant\xe9'), 'Santé'],
  ['Windows-1252', latin('Caf\xe9\nSant\xe9'), 'Café\nSanté'],
] as const)('a file in %s is read as it was written', ([encoding, bytes, text]) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

test.for([
  ['Windows-1251', [0xd3, 0xf5, 0xee, 0xe4], 'Уход'],
  ['Shift_JIS', [0x8a, 0xc5, 0x8c, 0xec], '看護'],
  ['GBK', [0xbb, 0xa4, 0xc0, 0xed], '护理'],
  ['Mac Roman', [0x53, 0x8e], 'Sé'],
  ['Windows-1250', [0x9c, 0xea], 'śę'],
] as const)('a file in %s can be read as such', ([encoding, bytes, text]) => {
  const guessed = decodeText(Uint8Array.from(bytes));
  expect(guessed.encoding).toBe('Windows-1252');
  expect(guessesFor(guessed)).toContain(encoding);
  expect(decodeText(Uint8Array.from(bytes), encoding).text).toBe(text);
});

test('of a file that tells what it is written in nothing is to be chosen', () => {
  expect([new TextEncoder().encode('Santé'), wide('Уход x')].map((bytes) => guessesFor(decodeText(bytes)))).toEqual([[], []]);
});

test.for([
  ['topic;synonyms;use instead\nA: B;x, y;', 'csv', 'semicolon'],
  ['Topic Name\tSynonyms\nA, B\tx', 'csv', 'tab'],
  ['topic,synonyms\nA; B,x; y', 'csv', 'comma'],
  ['"topic";"synonyms"\n"A";"B"', 'csv', 'semicolon'],
  ['KLAS: Uno;RPM;\nKLAS: Due;;\n', 'csv', 'semicolon'],
  ['"A; B",x\n"C; D",y', 'csv', 'comma'],
  ['KLAS: Uno, due\tRPM\nKLAS: Tre\t', 'txt', 'tab'],
  ['sep=;\nA;B', 'csv', 'semicolon'],
  ['A, B; C', 'csv', 'comma'],
  ['', 'csv', 'comma'],
  ['A, B\nC, D', 'txt', 'lines'],
  ['topic,synonyms\nA,b', 'txt', 'comma'],
  ['- A\n- B', 'txt', 'list'],
  ['Clinical\n\tOther\n', 'txt', 'list'],
] as const)('%j (.%s) is read as %s', ([text, extension, shape]) => {
  expect(shapeOf(text, extension)).toBe(shape);
});
