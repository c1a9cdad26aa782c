import { expect, test } from 'vitest';
import { decodeText } from '@/utils/taxonomy/tables/decode-text';
import { shapeOf } from '@/utils/taxonomy/tables/shape-of';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.for([
  ['UTF-8', new TextEncoder().encode('Santé'), 'Santé'],
  ['UTF-8', new TextEncoder().encode('\uFEFFSanté'), 'Santé'],
  ['UTF-8', latin('Sant\xc3\xa9 \xc3\xa0 l\xe9'), 'Santé à l\uFFFD'],
  ['Windows-1252', latin('Sant\xe9 \x93x\x94 \x80'), 'Santé “x” €'],
  ['UTF-16', latin('\xff\xfeS\0\xe9\0'), 'Sé'],
  ['UTF-16', latin('\xfe\xff\0S\0\xe9'), 'Sé'],
  ['UTF-16', latin('S\0\xe9\0x\0'), 'Séx'],
  ['UTF-16', latin('\0S\0\xe9\0x'), 'Séx'],
] as const)('a file in %s is read as it was written', ([encoding, bytes, text]) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
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
  ['["A"]', 'json', 'json'],
] as const)('%j (.%s) is read as %s', ([text, extension, shape]) => {
  expect(shapeOf(text, extension)).toBe(shape);
});
