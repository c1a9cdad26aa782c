import { expect, test } from 'vitest';
import { eachOf, listArticles } from '@/utils/core/deliveries/listed-article';
import type { Delivery } from '@/utils/core/delivery';
import { aDelivery } from '../../outbox/a-delivery';

const at = (minute: number) => `2026-11-21T08:${String(minute).padStart(2, '0')}:00.000Z`;
const row = (title: string, minute: number, change: Partial<Delivery> = {}) =>
  aDelivery({ title, draft: `https://example.org/${title.toLowerCase()}`, createdAt: at(minute), state: 'delivered', ...change });
const listed = (...rows: Delivery[]) =>
  listArticles(rows.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))).map(({ rows, telling }) => [
    rows.map(({ title }) => title).join(' '),
    telling.state,
  ]);

test('all that was saved of an article is one, whichever its community and destination, and the newest stands first', () => {
  const rows = [row('B', 1), row('A', 2), row('A', 3, { community: 'ccm' }), row('A', 4, { destination: 'hub' }), row('C', 0)];
  expect(listed(...rows)).toEqual([
    ['A A A', 'delivered'],
    ['B', 'delivered'],
    ['C', 'delivered'],
  ]);
});

test('articles of two sites are two, though they are of one page', () => {
  expect(listed(row('A', 1), row('A', 2, { site: 'other' }))).toHaveLength(2);
});

test('what the curator said to be an update of another is the same article, also where both were there before', () => {
  const update = row('New', 3, { updates: 'https://example.org/old' });
  expect(listed(row('Old', 1), row('New', 2), update)).toEqual([['New New Old', 'delivered']]);
});

test.for<[string, Delivery[], Delivery['state']]>([
  ['what needs the curator tells before what arrived', [row('A', 1), row('A', 2, { destination: 'hub', state: 'needs-you' })], 'needs-you'],
  ['what came later at the same place tells, not what it replaced', [row('A', 1, { state: 'needs-you' }), row('A', 2)], 'delivered'],
  ['what was given up leaves what lies there', [row('A', 1), row('A', 2, { state: 'refused' })], 'delivered'],
  ['what was given up everywhere is told', [row('A', 1, { state: 'refused' })], 'refused'],
  ['a copy beside it is a place of its own', [row('A', 1, { state: 'waiting' }), row('A', 2, { copy: 1 })], 'waiting'],
])('%s', ([, rows, state]) => {
  expect(listed(...rows)).toEqual([[rows.map(() => 'A').join(' '), state]]);
});

test('its key stays while deliveries come, and each community is named once', () => {
  const before = listArticles([row('A', 1)]);
  const [after] = listArticles([row('A', 3, { community: 'ccm' }), row('A', 2), row('A', 1)]);
  expect(after?.key).toBe(before[0]?.key);
  expect(eachOf(after!, 'community')).toEqual(['ccm', 'telehealth']);
});
