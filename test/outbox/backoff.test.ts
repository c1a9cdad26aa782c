import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problem } from '@/utils/core/problem';
import { retryTime } from '@/utils/outbox/backoff';
import { isDue } from '@/utils/outbox/due';
import { nextWake } from '@/utils/outbox/next-wake';
import { aDelivery } from './a-delivery';

const NOW = '2026-11-21T09:00:00.000Z';
const seconds = (time: string | null) => (time === null ? null : (Date.parse(time) - Date.parse(NOW)) / 1000);

test.for([
  [1, 0, 2],
  [1, 1, 4],
  [2, 1, 8],
  [5, 1, 64],
  [9, 1, 900],
  [400, 1, 900],
  [400, 0, 2],
  [3, 0.5, 9],
] as const)('after attempt %i with luck %d it waits %d s', ([attempts, luck, wait]) => {
  expect(seconds(retryTime(problem('host-failed'), attempts, NOW, luck))).toBe(wait);
});

test('the wait is never under 2 seconds and never over 15 minutes', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, luck) => {
      const wait = seconds(retryTime(problem('host-unreachable'), attempts, NOW, luck))!;
      expect(wait).toBeGreaterThanOrEqual(2);
      expect(wait).toBeLessThanOrEqual(900);
    }),
  );
});

test.for([
  ['2026-11-21T11:30:00.000Z', 9000],
  ['2026-11-21T09:00:01.000Z', 1],
  ['2026-11-21T08:00:00.000Z', 2],
  ['soon', 2],
  ['2027-11-21T09:00:00.000Z', 86_400],
] as const)('a host that says %s is waited for %i s', ([retryAt, wait]) => {
  expect(seconds(retryTime(problem('host-limits', { retryAt }), 1, NOW, 0))).toBe(wait);
});

test.for([
  [null, true],
  ['2026-11-21T08:59:59.999Z', true],
  [NOW, true],
  ['2026-11-21T09:00:00.001Z', false],
  ['2026-11-22T09:00:00.000Z', false],
  ['2026-11-22T09:00:00.001Z', true],
] as const)('what waits until %s is due: %s', ([retryAt, due]) => {
  expect(isDue(aDelivery({ state: 'waiting', retryAt }), NOW)).toBe(due);
});

const waits = (retryAt: string, change = {}) => aDelivery({ state: 'waiting', retryAt, ...change });

test.for<[string, Parameters<typeof nextWake>[0], number | null]>([
  ['nothing', [], null],
  ['what is finished', [aDelivery({ state: 'delivered' }), aDelivery({ state: 'refused' }), aDelivery({ state: 'needs-you' })], null],
  ['the first of those that wait', [waits('2026-11-21T09:10:00.000Z'), waits('2026-11-21T09:05:00.000Z')], 300],
  ['what is queued, until the network is back', [aDelivery()], 60],
  ['what is due and was held back', [waits('2026-11-21T08:00:00.000Z')], 60],
  ['what is due this very moment and was held back', [waits(NOW)], 60],
  ['what waits for a day, the longest there is', [waits('2026-11-22T09:00:00.000Z')], 86_400],
  ['what somebody is sending', [aDelivery({ state: 'sending', lease: { owner: 'me', until: '2026-11-21T09:00:40.000Z' } })], 40],
  ['what a clock that was wrong keeps waiting', [waits('2027-11-21T09:00:00.000Z', { problem: problem('host-limits') })], 60],
  [
    'what is queued behind a host that asks to wait',
    [aDelivery({ destination: 'h' }), waits('2026-11-21T10:00:00.000Z', { destination: 'h', problem: problem('host-limits') })],
    3600,
  ],
])('somebody comes back in time for %s', ([, rows, wait]) => {
  expect(seconds(nextWake(rows, NOW))).toBe(wait);
});
