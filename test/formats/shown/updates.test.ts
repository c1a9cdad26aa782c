// What an update keeps of the file that it updates, and which addresses a file has.
import { expect, test } from 'vitest';
import { withImageBytes } from '@/utils/core/bundle';
import { addressesOf, compiled, loadPartsOf, readKept } from '@/utils/formats';
import { renderBundle } from '@/utils/formats/render-bundle';
import { ARTICLE, bundleOf } from './an-article';

const HEADS = {
  YAML: [
    '---',
    'id: {{ id }}',
    'slug: "{{ title | slugify | default: id }}"',
    'aliases:',
    '  - "/news/{{ title | slugify | default: id }}"',
    '---',
  ],
  TOML: [
    '+++',
    'id = {{ id }}',
    "slug = '{{ title | slugify | default: id }}'",
    'aliases = ["/news/{{ title | slugify | default: id }}"]',
    '+++',
  ],
  JSON: [
    '{',
    '  "id": {{ id }},',
    '  "slug": "{{ title | slugify | default: id }}",',
    '  "aliases": ["/news/{{ title | slugify | default: id }}"]',
    '}',
  ],
};

test.for(Object.entries(HEADS))('%s: an update keeps path, number and addresses, and writes them as the format does', async ([, head]) => {
  const source = [
    `$path: 'x/{{ title | slugify | default: id }}.md'`,
    '$addresses: [slug, aliases]',
    ...head,
    '',
    '{{ body | markdown }}',
    '',
  ].join('\n');
  const before = await bundleOf(source);
  expect(before.addresses).toEqual(
    ['slug creme-and-tea-a-guide', 'aliases /news/creme-and-tea-a-guide'].map(
      (one) => expect.stringContaining(one.split(' ')[1]!) as string,
    ),
  );
  const format = compiled(source);
  const kept = readKept(withImageBytes(before, null), format);
  expect(kept).toEqual({
    path: 'x/creme-and-tea-a-guide.md',
    id: expect.any(Number) as number,
    addresses: { slug: 'creme-and-tea-a-guide', aliases: expect.anything() as string[] },
  });
  const update = { ...ARTICLE, title: 'Another title', cleanUrl: 'https://other.example/', kept };
  const after = renderBundle(update, format);
  expect(new TextDecoder().decode(after.article.bytes)).toBe(new TextDecoder().decode(before.article.bytes));
  expect(after.article.path).toBe(before.article.path);
  expect(addressesOf(update, format)).toEqual(before.addresses);
});

test('an address that could not be published is the format’s mistake', async () => {
  const source = `$path: 'x/{{ id }}.md'\n$addresses: [slug]\n---\nslug: "{{ title }}"\n---\n`;
  await loadPartsOf(source);
  expect(() => compiled(source)).toThrow('format-broken 2');
});

test('what stands above the first mark is read by PyYAML’s writer as well', async () => {
  const inside = `---\n$let:\n  name: '{{ title | slugify }}'\n$path: 'x/{{ name }}.md'\ntitle: '{{ title }}'\ntags: '{{ topics }}'\n---\n\n{{ body }}\n`;
  const above = `$writer: pyyaml\n$let:\n  name: '{{ title | slugify }}'\n$path: 'x/{{ name }}.md'\n---\ntitle: '{{ title }}'\ntags: '{{ topics }}'\n---\n\n{{ body }}\n`;
  expect(await bundleOf(above)).toEqual(await bundleOf(inside));
  expect(() => compiled(above.replace('topics', 'topicz'))).toThrow('format-broken 7');
});
