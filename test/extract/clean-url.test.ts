import { expect, test } from 'vitest';
import { cleanUrl } from '@/utils/extract/clean-url';

test.for([
  ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
  ['https://example.org/a?id=7&fbclid=abc', 'https://example.org/a?id=7'],
  ['https://example.org/a?gclid=1&q=a%20b+c', 'https://example.org/a?q=a%20b+c'],
  ['https://example.org/a#section-2', 'https://example.org/a'],
  ['https://example.org/#!/a', 'https://example.org/#!/a'],
  ['https://example.org/#/a', 'https://example.org/#/a'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['https://example.org/a?id=7', 'https://example.org/a?id=7'],
  ['https://example.org/a?reference=1&message=2', 'https://example.org/a?reference=1&message=2'],
  ['https://EXAMPLE.org', 'https://example.org/'],
])('%s → %s', ([url, clean]) => {
  expect(cleanUrl(url!)).toBe(clean);
});

test('cleaning twice changes nothing more', () => {
  const once = cleanUrl('https://example.org/a?b=1&utm_id=3&c=%E4#x');
  expect(cleanUrl(once)).toBe(once);
});
