// A save is told where the files of the one that it updates lie.
import { expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import { takePlace } from '@/utils/outbox/take-place';
import { aDelivery } from './a-delivery';

const PATHS = ['t/a.md', 't/a.png'];
const saved = (at: number, change: Partial<Delivery> = {}) =>
  aDelivery({ paths: PATHS, hashes: ['a', 'b'], createdAt: `2026-11-0${at}T00:00:00.000Z`, ...change });
const arrived = (paths: string[], wrote?: boolean): Partial<Delivery> => ({
  state: 'delivered',
  receipt: { paths, renamed: false, url: null, review: false, ...(wrote !== undefined && { wrote }) },
});

test.for([
  ['nothing was saved', [], undefined],
  ['one arrived', [saved(1, arrived(['x/a.md']))], ['x/a.md']],
  ['two arrived', [saved(1, arrived(['x/a.md'])), saved(2, arrived(['x/a (1).md']))], ['x/a (1).md']],
  ['the newest was taken back', [saved(1, arrived(['x/a.md'])), saved(2, { ...arrived(['x/a (1).md']), state: 'refused' })], ['x/a.md']],
  ['it is waiting', [saved(1, { state: 'waiting' })], undefined],
  ['the same was there before us', [saved(1, arrived(['x/a.md'], false))], undefined],
  ['it went elsewhere', [saved(1, { ...arrived(['x/a.md']), destination: 'host' })], undefined],
  ['another copy arrived', [saved(1, { ...arrived(['x/b.md']), paths: ['t/b.md'], copy: 1 })], undefined],
  ['it had another title then', [saved(1, { ...arrived(['x/old.md']), paths: ['t/old.md'] })], ['x/old.md']],
] as const)('where %s', ([, known, before]) => {
  expect(takePlace(saved(9), [...known]).delivery.before).toEqual(before);
});
