// Delivered once, whole, and over nobody: forty clips over a line that fails a quarter of the time (all thousand: npm run bench:delivery).
import { expect, test } from 'vitest';
import { PLACES, UNKNOWN } from '../../bench/delivery/places';
import { soak } from '../../bench/delivery/soak';

const CLIPS = 40;

test.for(Object.keys(PLACES) as (keyof typeof PLACES)[])('what is sent to %s over a bad line arrives once, whole, and beside what others commit', { timeout: 120_000 }, async (kind) => {
  const { faults, requests, others, taken, ...found } = await soak(PLACES[kind], CLIPS);
  expect(found).toMatchObject({ lost: 0, duplicated: 0, torn: 0, othersLost: 0, overwritten: 0, fsck: '', mistakes: [] });
  expect(faults.size).toBeGreaterThanOrEqual(8);
  expect([...faults.values()].reduce((sum, times) => sum + times, 0) / requests).toBeGreaterThan(0.2);
  expect(others).toBeGreaterThan(3);
  expect(taken).toBeGreaterThan(0);
});

test('every host that can be delivered to is among them', () => {
  expect(UNKNOWN.filter((kind) => !['download', 'folder'].includes(kind))).toEqual([]);
});
