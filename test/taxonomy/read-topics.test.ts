import { expect, test } from 'vitest';
import { decodeText } from '@/utils/taxonomy/decode-text';
import { readTopics } from '@/utils/taxonomy/read-topics';
import { separatorOf } from '@/utils/taxonomy/separator';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.for([
  ['UTF-8', new TextEncoder().encode('Santé'), 'Santé'],
  ['UTF-8', new TextEncoder().encode('\uFEFFSanté'), 'Santé'],
  ['Windows-1252', latin('Sant\xe9 \x93x\x94 \x80'), 'Santé “x” €'],
  ['UTF-16', latin('\xff\xfeS\0\xe9\0'), 'Sé'],
  ['UTF-16', latin('\xfe\xff\0S\0\xe9'), 'Sé'],
] as const)('a file in %s is read as it was written', ([encoding, bytes, text]) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

test.for([
  ['topic;synonyms;use instead\r\nA: B;x, y;', ';'],
  ['Topic Name\tSynonyms\nA, B\tx', '\t'],
  ['topic,synonyms\nA; B,x; y', ','],
  ['"topic";"synonyms"\n"A";"B"', ';'],
  ['KLAS: Uno;RPM;\nKLAS: Due;;\n', ';'],
  ['"A; B",x\n"C; D",y', ','],
  ['KLAS: Uno\tRPM\nKLAS: Due, tre\t', '\t'],
  ['sep=;\nA;B', ';'],
  ['A, B; C', ','],
  ['A; B\nC', ','],
  ['', ','],
])('%j is separated by %j', ([text, separator]) => {
  expect(separatorOf(text!)).toBe(separator);
});

test.for([
  'Topic Name;Synonyms\nKLAS: Uno;RPM | one',
  '  name ,SYNONYMS\nKLAS: Uno,RPM | one',
  'synonyms\tTopic_name\nRPM | one\tKLAS: Uno',
  'sep=;\r\ntopic;synonyms;use instead\r\nKLAS: Uno;RPM | one;\r\n',
  'topic,synonyms,use instead,,\r\nKLAS: Uno,RPM | one,,,\r\n',
])('%j is one topic with two synonyms', (text) => {
  expect(readTopics(text, 'csv')).toEqual({ topics: [{ name: 'KLAS: Uno', synonyms: ['RPM', 'one'] }], noHeader: null, leftOut: [] });
});

test('a first line that is no header is said, and so are columns that are not known', () => {
  expect(readTopics('Thema;Synonyme\nA: B;x', 'csv')).toMatchObject({ noHeader: 'Thema', topics: [{ name: 'Thema' }, { name: 'A: B' }] });
  expect(readTopics('Topic,Notes,Synonyms\nA: B,mine,x', 'csv')).toEqual({ topics: [{ name: 'A: B', synonyms: ['x'] }], noHeader: null, leftOut: ['Notes'] });
});
