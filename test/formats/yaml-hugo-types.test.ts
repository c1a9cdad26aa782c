import { expect, test } from 'vitest';
import { misreadByHugo } from '@/utils/formats/yaml/hugo-types';
import { writeYaml } from '@/utils/formats/yaml/writer';

test.for([
  'y',
  'Y',
  'n',
  'N',
  '08',
  '09',
  '+08',
  '1e3',
  '1E400',
  '-1e5',
  '1.5e3',
  '1_0e3',
  '+.5',
  '-.5',
  '0o17',
  '-0o7',
  '0X1F',
  '0B1',
  '0b+1',
  '+-1',
  '++.5',
  '0X1.8p3',
  '0_8',
  '+_1.5e3',
  'a<<',
])('%j is quoted for Hugo, as a value, in a list and as a key', (text) => {
  expect(misreadByHugo(text)).toBe(true);
  expect(writeYaml({ a: text, b: [text], c: { [text]: 'x' } }, misreadByHugo)).toBe(`a: '${text}'\nb:\n- '${text}'\nc:\n  '${text}': x\n`);
});

test.for([
  '1,000',
  ':a',
  '2020-1-1',
  '1.2.3',
  '127.0.0.1',
  '1e',
  'e1',
  '.',
  '..',
  '-',
  '+',
  '_1',
  '_',
  'y_',
  'N_',
  '0x',
  '0o8',
  '0b2',
  '1a',
  '12:5',
  'yes!',
  'NaN',
  'Infinity',
  '１２',
  '١٢٣',
  '1 000',
  '50%',
  '',
])('%j stands as PyYAML writes it', (text) => {
  expect(misreadByHugo(text)).toBe(false);
  expect(writeYaml([text], misreadByHugo)).toBe(writeYaml([text]));
});
