// Which lists of a site something can go to: those that it has, and those that its formats ask for.
import { expect, test } from 'vitest';
import { listsOf } from '@/entrypoints/options/sites/lists-of-site';
import { SITES } from '@/utils/taxonomy/sites';

const source = (vocabulary: string) => `$path: 'links/{{ title | slugify | default: id }}.md'
$ask:
  series: { kind: terms, label: Series, vocabulary: ${vocabulary} }
---
title: {{ title }}
series:
- {{ series }}
---
`;
const site = { ...SITES[0]!, format: 'own', labels: { topics: 'Tags' } };

test('a list that a format asks for is one to choose, also before there is a word in it', async () => {
  expect(await listsOf({ ...site, formats: { own: source('series') } })).toEqual({
    topics: 'Tags',
    vocabularies: [{ name: 'series', label: 'Series' }],
  });
});

test.for([
  ['the list is there', { formats: { own: source('series') }, vocabularies: [{ name: 'series', label: 'Rows', terms: [] }] }, ['Rows']],
  ['it is the topics', { formats: { own: source('topics') } }, []],
  ['the format is broken', { formats: { own: '$path: {{ nothing }}\n---\n---\n' } }, []],
  [
    'a content type has a format of its own',
    { format: 'medigy', formats: { own: source('series') }, contentTypes: [{ name: 'A', slug: 'a', archetype: 'a', format: 'own' }] },
    ['Series'],
  ],
] as const)('where %s, it is told once', async ([, change, labels]) => {
  const { vocabularies } = await listsOf({ ...site, ...(change as object) });
  expect(vocabularies.map(({ label }) => label)).toEqual(labels);
});
