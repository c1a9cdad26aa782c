import { expect, test } from 'vitest';
import { COMMUNITY_FORMATS, formatNameOf, ownFormat, usesCommunities } from '@/utils/core/formats/site-format';
import { compiled, FORMATS, loadPartsOf, sourceFor } from '@/utils/formats';
import { SITES } from '@/utils/taxonomy/sites';
import { problemOf } from '../../in-words';

const [MEDIGY] = SITES as [(typeof SITES)[number]];
const LINKS = `$path: 'a/{{ id }}.md'\n---\ntitle: "{{ title }}"\n---\n`;
const SITE = {
  ...MEDIGY,
  registration: undefined,
  format: 'links',
  formats: { links: LINKS, medigy: `${LINKS}x`, notes: `${LINKS}{{ community.name }}` },
  contentTypes: [
    { name: 'Link', slug: 'link', archetype: 'link' },
    { name: 'Note', slug: 'note', archetype: 'note', format: 'notes' },
  ],
};

test('a content type’s own format comes before the site’s, and one of the site before one that comes with Gleaner', () => {
  expect([undefined, 'link', 'note', 'gone'].map((type) => formatNameOf(SITE, type))).toEqual(['links', 'links', 'notes', 'links']);
  expect(sourceFor(SITE, 'link')).toBe(LINKS);
  expect(sourceFor(SITE, 'note')).toBe(SITE.formats.notes);
  expect(sourceFor({ ...SITE, format: 'medigy' })).toBe(SITE.formats.medigy);
  expect(sourceFor(MEDIGY)).toBe(FORMATS['medigy']);
});

test.for(['toString', '__proto__', 'linkz', ''])('nobody has the format %j, and it is said which is near', (format) => {
  expect(ownFormat(SITE, format)).toBeUndefined();
  expect(problemOf(() => sourceFor({ ...SITE, format }))).toMatch(/^format-broken 1 there is no format/);
});

test('whether articles are for communities follows from what makes their files', () => {
  expect(usesCommunities(SITE, 'link')).toBe(false);
  expect(usesCommunities(SITE, 'note')).toBe(true);
  expect(usesCommunities({ ...SITE, format: 'medigy', formats: {} })).toBe(true);
  expect(usesCommunities({ ...SITE, registration: { system: 'openproject' } }, 'link')).toBe(true);
});

test.for([
  [`{{ community.slug | upcase }}`, true],
  [`{{ title | append: community.name }}`, true],
  ['community.name', false],
  [`{{ "community.name" | append: title }}`, false],
  [`{{ title }} community.name {{ title }}`, false],
  ['{{', false],
])('a format with %j: %s', ([text, uses]) => {
  expect(usesCommunities({ ...SITE, formats: { links: text as string } })).toBe(uses);
});

test('it is known of each format that comes with Gleaner', async () => {
  for (const [name, source] of Object.entries(FORMATS)) {
    await loadPartsOf(source);
    const { uses } = compiled(source);
    expect([name, COMMUNITY_FORMATS.has(name)]).toEqual([name, [...uses].some((used) => used.startsWith('community.'))]);
  }
});

test('a compiled format tells what it can take', async () => {
  const source = `$path: '{{ slug }}.md'
$image: '{{ slug }}.{{ image.format | downcase }}'
$ask:
  slug: { default: '{{ title | slugify | default: id }}' }
$let:
  tag: '{{ topics | first }}'
---
title: "{{ title }}"
---
{{ body | markdown }}
`;
  await loadPartsOf(source);
  const { uses, hasImage, asks } = compiled(source);
  expect([...uses].toSorted()).toEqual(['body', 'id', 'image.format', 'slug', 'title', 'topics']);
  expect(hasImage).toBe(true);
  expect(asks.map(({ name }) => name)).toEqual(['slug']);
  await loadPartsOf(LINKS);
  expect(compiled(LINKS).hasImage).toBe(false);
  expect(compiled(FORMATS['medigy']!)).toMatchObject({ hasImage: true, asks: [] });
});
