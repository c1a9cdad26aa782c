// MD5 is as Node's own has it, whatever the length.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { md5 } from '@/utils/base/md5';

const nodes = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

test.for(['', 'a', 'abc', 'message digest', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'x'.repeat(1000)])('of %j', (text) => {
  const bytes = new TextEncoder().encode(text);
  expect(md5(bytes)).toBe(nodes(bytes));
});

test('of any bytes', () => {
  const check = (bytes: Uint8Array) => {
    expect(md5(bytes)).toBe(nodes(bytes));
  };
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), check));
});
