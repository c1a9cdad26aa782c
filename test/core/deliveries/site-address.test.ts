import { expect, test } from 'vitest';
import type { Delivery } from '@/utils/core/delivery';
import { problem } from '@/utils/core/problem';
import { fileToUpdate, siteAddress, takenFrom } from '@/utils/core/deliveries/site-address';
import { aDelivery } from '../../outbox/a-delivery';

const digest = [siteAddress('slug', 'news-weekly-digest')];
const fresh = aDelivery({ draft: 'https://news.org/46', siteAddresses: digest });
const other = (change: Partial<Delivery> = {}) =>
  aDelivery({ draft: 'https://news.org/45', siteAddresses: digest, state: 'delivered', ...change });

test.for([
  ['another article', {}, true],
  ['another article that waits', { state: 'waiting' }, true],
  ['another article in another community', { community: 'nursing' }, true],
  ['another article at another destination', { destination: 'team' }, true],
  ['another article that was overtaken and may lie there', { state: 'refused', problem: problem('delivery-overtaken') }, true],
  ['another article that was taken back', { state: 'refused', problem: problem('delivery-undone') }, false],
  ['another article of another site', { site: 'other' }, false],
  ['another address', { siteAddresses: [siteAddress('slug', 'b')] }, false],
  ['another article without addresses', { siteAddresses: undefined }, false],
  ['the same article in another community', { draft: fresh.draft, community: 'nursing' }, false],
  ['the same clean URL by another draft', { cleanUrl: fresh.draft, community: 'nursing' }, false],
  ['the same draft with another clean URL', { draft: fresh.draft, cleanUrl: 'https://news.org/x' }, false],
  ['an earlier save of the same', { draft: fresh.draft }, false],
  ['what the save updates', { draft: 'https://m.news.org/46', updates: fresh.draft }, false],
  ['a copy of it that was asked for', { draft: fresh.draft, copy: 1 }, true],
] as [string, Partial<Delivery>, boolean][])('%s has its address: %s', ([, change, isTaken]) => {
  expect(takenFrom(fresh, [other(change)]) !== null).toBe(isTaken);
});

test('an address that the article had before is its own, whoever else has it', () => {
  expect(takenFrom(fresh, [other(), aDelivery({ draft: fresh.draft, siteAddresses: digest, state: 'delivered' })])).toBeNull();
  expect(
    takenFrom(fresh, [
      other(),
      aDelivery({ draft: fresh.draft, siteAddresses: digest, state: 'refused', problem: problem('delivery-undone') }),
    ]),
  ).not.toBeNull();
});

test('an update keeps what lies at its own destination, else the newest there is', () => {
  const [newer, here] = [aDelivery({ destination: 'team', createdAt: '2026-11-22T08:00:00.000Z' }), aDelivery({ destination: 'folder' })];
  const known = [newer, here, aDelivery({ community: 'nursing' }), aDelivery({ copy: 1 })];
  expect(fileToUpdate(aDelivery(), 'folder', known)).toBe(here);
  expect(fileToUpdate(aDelivery(), 'download', known)).toBe(newer);
  expect(fileToUpdate(aDelivery({ copy: 2 }), 'download', known)).toBeNull();
});

test('addresses are compared as systems do that know no capitals', () => {
  expect(siteAddress('aliases', '/News/E\u0301')).toBe(siteAddress('aliases', '/news/é'));
});
