import { expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import { problem, type ProblemCode } from '@/utils/core/problem';
import { isSuperseded } from '@/utils/core/deliveries/superseded';
import { aDelivery } from '../../outbox/a-delivery';

const EARLIER = '2026-11-21T07:00:00.000Z';
const LATER = '2026-11-21T09:00:00.000Z';
const row = aDelivery({
  state: 'refused',
  problem: problem('delivery-undone'),
  moves: [{ path: 'telehealth/old.md', hash: '11' }],
  mayReplace: ['22'],
});
const refused = (code: ProblemCode) => ({ state: 'refused', problem: problem(code) }) as const;
const there: Partial<Delivery> = { state: 'delivered', paths: ['telehealth/new.md'], createdAt: LATER };

test.for<[string, boolean, Partial<Delivery>]>([
  ['a newer one was delivered', true, there],
  ['a newer one was delivered under the same name', true, { ...there, paths: row.paths }],
  ['a newer one is on its way', true, { ...there, state: 'waiting' }],
  ['a newer one needs the curator', true, { ...there, state: 'needs-you' }],
  ['a newer one may lie where its destination was', true, { ...there, ...refused('delivery-stopped') }],
  ['a newer one may have arrived before it was overtaken', true, { ...there, ...refused('delivery-overtaken') }],
  ['a newer one was taken back', false, { ...there, ...refused('delivery-undone') }],
  ['a newer one was cancelled', false, { ...there, ...refused('delivery-cancelled') }],
  ['a newer one gave way to somebody else’s', false, { ...there, ...refused('delivery-given-up') }],
  ['a newer one of another draft updates it', true, { ...there, draft: 'https://example.org/a?from=feed', updates: row.draft }],
  ['a newer one is of another draft, though of the same address', false, { ...there, draft: 'https://example.org/b' }],
  ['a newer one is a copy beside it', false, { ...there, copy: 1 }],
  ['a newer one is of another community', false, { ...there, community: 'ccm' }],
  ['a newer one is of another site', false, { ...there, site: 'other' }],
  ['a newer one is elsewhere', false, { ...there, destination: 'other' }],
  ['an earlier one lies there that this takes the place of', false, { ...there, createdAt: EARLIER, paths: ['telehealth/old.md'] }],
  [
    'an earlier one lies under the same name, and may be overwritten',
    false,
    { ...there, createdAt: EARLIER, paths: row.paths, hashes: ['22'] },
  ],
  ['an earlier one was sent since, of which this knew nothing', true, { ...there, createdAt: EARLIER }],
  [
    'an earlier one found the same there, which is not ours',
    false,
    { ...there, createdAt: EARLIER, receipt: { paths: [], renamed: false, url: null, review: false, wrote: false } },
  ],
])('where %s it is not to be sent again: %s', ([, is, other]) => {
  expect(isSuperseded(row, [row, aDelivery(other)])).toBe(is);
});

test.for([
  [true, []],
  [true, [aDelivery(there)]],
  [false, [aDelivery({ ...there, ...refused('delivery-undone') })]],
] as const)('what was overtaken is not sent again: %s, where %j is known of what overtook it', ([is, known]) => {
  expect(isSuperseded({ ...row, ...refused('delivery-overtaken') }, [...known])).toBe(is);
});

test('what still goes on is not asked about', () => {
  expect(isSuperseded({ ...row, state: 'waiting' }, [aDelivery(there)])).toBe(false);
});
