import { expect, test } from 'vitest';
import { HOST_SHAPE, namedHost } from '@/utils/base/host-of';

test.for([
  ['himss.org', 'himss.org'],
  [' www.HIMSS.org ', 'himss.org'],
  ['https://www.himss.org/news?a=b#c', 'himss.org'],
  ['himss.org/news', 'himss.org'],
  ['himss.org:8080', 'himss.org'],
  ['*.himss.org', 'himss.org'],
  ['himss.org.', 'himss.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['wiki', 'wiki'],
  ['two words', null],
  ['', null],
  ['*', null],
  ['http://', null],
  ['[::1]', null],
  ['192.168.0.1', null],
] as const)('%j names the host %j', ([written, host]) => {
  expect(namedHost(written)).toBe(host);
});

test('a long text is told from a host in the time of its length', () => {
  const started = performance.now();
  expect(HOST_SHAPE.test(`${'a-'.repeat(200_000)}!`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});
