import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publisherOf } from '@/utils/formats/address/publisher';
import { decodeLabel } from '@/utils/formats/address/punycode';

test.for([
  ['https://www.himss.org/a', 'himss'],
  ['https://healthcare-in-europe.com/', 'healthcare-in-europe'],
  ['https://blog.example.co.uk/', 'blog.example.co'],
  ['https://www.bücher.example/', 'bücher'],
  ['https://больница.рф/', 'больница'],
  ['https://例え.テスト/', '例え'],
  ['http://wiki/a', ''],
  ['http://localhost:8080/', ''],
  ['http://192.168.1.10/', '192.168.1.10'],
  ['http://[2001:db8::1]/', '[2001:db8::1]'],
  ['https://example.org./', 'example'],
  ['no address', ''],
])('%s is published by %j', ([address, publisher]) => {
  expect(publisherOf(address!)).toBe(publisher);
});

test('labels are read as Node reads them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
      const ascii = domainToASCII(text);
      fc.pre(ascii.startsWith('xn--') && !ascii.includes('.'));
      expect(decodeLabel(ascii)).toBe(domainToUnicode(ascii));
    }),
    { numRuns: 1000 },
  );
});

test.for(['xn--', 'xn---', 'xn--\u0000', 'xn--99999999999', `xn--${'9'.repeat(10_000)}`, 'plain', ''])(
  'what is no such label stays: %j',
  (label) => {
    expect(typeof decodeLabel(label)).toBe('string');
  },
);
