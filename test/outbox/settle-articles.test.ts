import { describe, expect, test } from 'vitest';
import { siteAddress } from '@/utils/core/deliveries/site-address';
import type { Delivery } from '@/utils/core/delivery';
import { problem } from '@/utils/core/problem';
import { type MeantArticle, settleArticles, type SettleEffects } from '@/utils/outbox/settle-articles';
import { aDelivery } from './a-delivery';
import { anArticle } from './an-article';

const DRAFT = { draft: 'https://example.org/a', updates: undefined };
const meant = (destination: string | null = 'team', change: Parameters<typeof anArticle>[1] = {}): MeantArticle => ({
  article: anArticle('A', { cleanUrl: DRAFT.draft, copy: 0, ...change }),
  destination,
});

/** Whose only address is its title, with the number of times that it was taken. */
const effects = (known: Delivery[] = [], change: Partial<SettleEffects> = {}): SettleEffects => ({
  keptOf: async ({ paths: [path] }) => ({ path: path!, addresses: { slug: 'kept' } }),
  latinOf: async () => undefined,
  addressesOf: ({ title, addressTaken = 0 }) => [siteAddress('slug', addressTaken === 0 ? title : `${title}-${addressTaken}`)],
  addressed: async (addresses) => known.filter((row) => row.siteAddresses?.some((address) => addresses.includes(address))),
  ...change,
});
const other = (slug: string, change: Partial<Delivery> = {}) =>
  aDelivery({
    draft: `https://example.org/other/${slug}`,
    cleanUrl: `https://example.org/other/${slug}`,
    siteAddresses: [siteAddress('slug', slug)],
    ...change,
  });

test('what several destinations get alike is one article', async () => {
  const settled = await settleArticles([meant('team'), meant('other')], DRAFT, [], effects());
  expect(settled.map(({ destinations, meets }) => [destinations, meets])).toEqual([[['team', 'other'], null]]);
});

test('what is only looked at is for no destination', async () => {
  expect(await settleArticles([meant(null)], DRAFT, [], effects())).toMatchObject([{ destinations: [], siteAddresses: ['slug a'] }]);
});

test('destinations whose copies differ get an article each', async () => {
  const settled = await settleArticles([meant('team'), meant('other', { copy: 1 })], DRAFT, [], effects());
  expect(settled.map(({ article, destinations }) => [article.copy, destinations])).toEqual([
    [0, ['team']],
    [1, ['other']],
  ]);
});

test('an update keeps what the file tells that it updates; at a destination that has none, that of another', async () => {
  const before = aDelivery({ contentType: 'news', state: 'delivered', paths: ['telehealth/first.md'], copy: 0 });
  const settled = await settleArticles([meant('team'), meant('other')], DRAFT, [before], effects());
  expect(settled.map(({ article, destinations }) => [article.kept, destinations])).toEqual([
    [{ path: 'telehealth/first.md', addresses: { slug: 'kept' } }, ['team', 'other']],
  ]);
});

test.for([
  ['columns', {}],
  ['', { path: 'telehealth/first.md' }],
] as const)('of content type %j before, its name stays, and of its path %j', async ([contentType, path]) => {
  const before = aDelivery({ contentType, state: 'delivered', paths: ['telehealth/first.md'], copy: 0 });
  const [settled] = await settleArticles([meant()], DRAFT, [before], effects());
  expect(settled?.article.kept).toEqual({ addresses: { slug: 'kept' }, ...path });
});

describe('an address that another article has', () => {
  test('is met, and this one takes the first that is free', async () => {
    const known = [other('a'), other('a-1')];
    const [settled] = await settleArticles([meant()], DRAFT, [], effects(known));
    expect(settled).toMatchObject({ article: { addressTaken: 2 }, siteAddresses: ['slug a-2'], meets: { id: known[0]!.id } });
  });

  test.for<[string, Partial<Delivery>]>([
    ['of another site', { site: 'other' }],
    ['that was taken back', { state: 'refused', problem: problem('delivery-undone') }],
    ['of the same article for another community', { ...DRAFT, community: 'nursing' }],
  ])('is free where it is %s', async ([, change]) => {
    const [settled] = await settleArticles([meant()], DRAFT, [], effects([other('a', change)]));
    expect(settled?.article.addressTaken).toBeUndefined();
  });

  test.for([
    ['in whose format there is no other', () => [siteAddress('slug', 'a')], ['a']],
    [
      'whose numbers are all taken',
      ({ addressTaken = 0 }) => [siteAddress('slug', `a-${addressTaken}`)],
      Array.from({ length: 60 }, (_, at) => `a-${at}`),
    ],
  ] satisfies [string, SettleEffects['addressesOf'], string[]][])('is told for one %s', async ([, addressesOf, taken]) => {
    const known = taken.map((slug) => other(slug));
    await expect(settleArticles([meant()], DRAFT, [], effects(known, { addressesOf }))).rejects.toMatchObject({
      problem: { code: 'address-taken' },
    });
  });
});

test('what its letters are in ASCII is asked once for each article, and handed on', async () => {
  const asked: string[] = [];
  const latinOf: SettleEffects['latinOf'] = async ({ title }) => (asked.push(title), { П: 'p' });
  const settled = await settleArticles([meant('team'), meant('other')], DRAFT, [], effects([], { latinOf }));
  expect([asked, settled[0]?.article.latin]).toEqual([['A'], { П: 'p' }]);
});
