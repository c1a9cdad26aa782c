// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { sharedLabel } from '@/components/library/list-labels';
import type { AskedFact } from '@/components/library/library-view';
import { SITE } from '../../core/facts-of-an-article';
import { aDelivery } from '../../outbox/a-delivery';
import { renderLibrary } from './render-library';

const LABELLED = { ...SITE, labels: { communities: 'Sections', topics: 'Tags' } };
const row = aDelivery({ state: 'delivered', site: SITE.slug, topics: ['Soil'] });
const facts = () =>
  [...document.querySelectorAll('.facts > div')].map((fact) => [
    fact.querySelector('dt')?.textContent,
    fact.querySelector('dd')?.textContent,
  ]);

test('lists are called as the site of the article calls them', () => {
  renderLibrary({ deliveries: [row], openedAt: row.id, sites: [LABELLED] });
  const names = facts().map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(['Sections', 'Tags']));
  expect(names).not.toContain('Topics');
  const filters = [...document.querySelectorAll<HTMLSelectElement>('.library-filters select')];
  expect(filters.map(({ ariaLabel }) => ariaLabel)).toContain('Sections');
  expect(filters.map(({ options }) => options[0]?.textContent)).toContain('Sections: any');
});

test('sites that call them differently have the word of everybody', () => {
  expect(sharedLabel([LABELLED, { ...LABELLED, slug: 'b' }], 'communities')).toBe('Sections');
  expect(sharedLabel([LABELLED, SITE], 'communities')).toBeUndefined();
  // One that has none of them has no say in it.
  expect(sharedLabel([LABELLED, { ...SITE, communities: [] }], 'communities')).toBe('Sections');
  expect(sharedLabel([], 'topics')).toBeUndefined();
});

test('what was filled for the format is told in the site’s words, once it is looked up', async () => {
  const filled: AskedFact[] = [
    { name: 'rating', label: 'Rating', kind: 'number', value: 4 },
    { name: 'live', label: 'Published', kind: 'yes-no', value: true },
    { name: 'kinds', label: 'Kinds', kind: 'terms', value: ['Essay', 'Note'] },
    { name: 'photos', label: 'Photos', kind: 'maps', value: [{ url: 'https://x.org/1', alt: 'A pear' }] },
  ];
  const { show } = renderLibrary({ deliveries: [row], sites: [SITE] }, { askedOf: async () => filled });
  await act(async () => show({ openedAt: row.id }));
  await act(async () => document.querySelector<HTMLElement>('[role="option"]')?.click());
  expect(facts()).toEqual(
    expect.arrayContaining([
      ['Rating', '4'],
      ['Published', 'Yes'],
      ['Kinds', 'Essay, Note'],
      ['Photos', 'https://x.org/1 · A pear'],
    ]),
  );
});
