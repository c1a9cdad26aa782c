import { expect, test } from 'vitest';
import type { DestinationRecord } from '@/utils/core/destination';
import { isSamePlace, sharedOf } from '@/utils/core/kinds/shared-destination';
import { isAskedAbout, isOfSite, placesOfSite, withSite } from '@/utils/core/kinds/site-destinations';
import { problem } from '@/utils/core/problem';
import { systemPlaces } from '@/entrypoints/outbox/registration-places';
import { placeOf } from '@/utils/destinations';

const settings = { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: 'content' };
const record: DestinationRecord = { id: 'a', kind: 'github', name: 'Team', used: true, settings };
const { about } = placeOf(record);

test.for([
  ['was not settled yet', undefined, true, false],
  ['nobody was asked about', {}, false, true],
  ['is the site’s', { own: true }, true, false],
  ['is another’s', { other: true }, false, false],
  ['is not the site’s, and whose is not known', { own: false }, false, false],
  ['is not another’s, and whose is not known', { other: false }, false, true],
  ['is of both', { own: true, other: true }, true, false],
] as const)('one that %s', ([, sites, isOurs, isAsked]) => {
  const place = placeOf({ ...record, ...(sites && { sites }) });
  expect([isOfSite(place, 'own'), isAskedAbout(place, 'own')]).toEqual([isOurs, isAsked]);
});

test.for(['constructor', 'to-string', 'valueof'])('a site may be called %s', (slug) => {
  expect(isAskedAbout(placeOf({ ...record, sites: {} }), slug)).toBe(true);
  expect(isOfSite(placeOf(withSite(record, slug, true)), slug)).toBe(true);
});

test.for([
  ['download', true],
  ['folder', true],
  ['github', false],
  ['gitlab', false],
  ['gitea', false],
  ['webdav', false],
  ['carrier-pigeon', false],
] as const)('whether every site has what is of the kind %s: %s', ([kind, is]) => {
  const place = placeOf({ ...record, kind, sites: { other: true } });
  expect([isOfSite(place, 'own'), isAskedAbout({ ...place, sites: {} }, 'own')]).toEqual([is, !is]);
});

test('of a site that only registers its articles a desk offers the system alone, and elsewhere it does not stand', () => {
  const registration = { system: 'openproject', settings: { baseUrl: 'https://example.org' } };
  const only = { slug: 'own', registration: { ...registration, publishes: false } };
  const places = [placeOf({ id: 'download', kind: 'download', name: '', used: true }), ...systemPlaces([only])];
  expect(placesOfSite(places, only).map(({ id, used }) => [id, used])).toEqual([['registration own', true]]);
  for (const site of [{ slug: 'own', registration }, { slug: 'own' }, { slug: 'other' }])
    expect(placesOfSite(places, site).map(({ id }) => id)).toEqual(['download']);
});

test('a desk offers what is the site’s, and sends nothing to what is not set up', () => {
  const places = [
    placeOf({ id: 'download', kind: 'download', name: '', used: true }),
    placeOf({ ...record, sites: { own: true }, problem: problem('destination-not-set-up', { host: 'api.github.com' }) }),
    placeOf({ ...record, id: 'b', sites: { other: true } }),
  ];
  expect(placesOfSite(places, { slug: 'own' }).map(({ id, used }) => [id, used])).toEqual([
    ['download', true],
    ['a', false],
  ]);
  expect(placesOfSite(places, { slug: 'third' }).map(({ id }) => id)).toEqual(['download']);
});

test.for([
  ['its keys in another order', { root: 'content', branch: 'main', project: 'team/site', baseUrl: 'https://api.github.com' }, true],
  ['what the curator agreed to', { ...settings, mayMakeRoot: true }, true],
  ['another branch', { ...settings, branch: 'next' }, false],
  ['nothing', undefined, false],
] as const)('settings with %s: the same place? %s', ([, other, isSame]) => {
  expect(isSamePlace(record, { kind: 'github', name: 'Theirs', settings: other }, about)).toBe(isSame);
  expect(isSamePlace({ ...record, settings: other }, sharedOf(record, about), about)).toBe(isSame);
});

test('what a site’s file names has no id, no use and nothing that the curator agreed to', () => {
  expect(sharedOf({ ...record, settings: { ...settings, mayMakeRoot: true } }, about)).toEqual({ kind: 'github', name: 'Team', settings });
});
