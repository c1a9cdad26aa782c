// Heads without marks, as Pelican and MultiMarkdown have them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiled, loadPartsOf } from '@/utils/formats';
import { readKept } from '@/utils/formats/read-kept';
import { problemOf } from '../../in-words';
import { bundleOf, fileOf } from './an-article';

const SOURCE = `$path: a.md
$addresses: [Slug]
Title: {{ title }}
By:   {{ byline }} for {{ siteName }}
Tags: {{ topics | join: ", " }}
Number: {{ id }}
Slug: a-{{ title | slugify | default: id }}
Empty: {{ summary | keep }}
Status: published

# {{ title }}

Words: {{ body | text }}
`;

test('each key has its line, and what there is nothing for has none', async () => {
  expect(await fileOf(SOURCE, { title: `"A": it's #1` })).toContain(
    `Title: "A": it's #1\nBy:   Jane Roe for Example\nTags: tea, baking\nNumber: 176788436734616\nSlug: a-a-it-s-1\nEmpty: What it is about.\nStatus: published\n\n# "A"`,
  );
  expect(await fileOf(SOURCE, { byline: '', topics: [], summary: '' })).toMatch(/^Title: .*\nNumber: \d+\nSlug: \S+\nEmpty:\nStatus/);
});

test('its addresses are kept, and are those of its file', async () => {
  const bundle = await bundleOf(SOURCE, { title: 'One' });
  expect(bundle.addresses).toEqual(['Slug a-one']);
  expect(readKept(bundle as never, compiled(SOURCE))).toMatchObject({ id: 176788436734616, addresses: { Slug: 'a-one' } });
});

test('any text is read back, in its line and in no other', async () => {
  await loadPartsOf(SOURCE);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('---', 'A: b', '\n\nx', '    y', '...', 'a\u2028b\u0085c', '\tx'),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (title, summary) => {
      const file = await fileOf(SOURCE, { title: `x${title}`, summary, topics: [] });
      const lines = file.slice(0, file.indexOf('\n\n')).split('\n');
      expect(lines.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['Title', 'By', 'Number', 'Slug', 'Empty', 'Status']);
      // What Python's readers part lines and words by.
      expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f\u0085\u2028\u2029]/);
    }),
    { numRuns: 200 },
  );
});

test.for([
  ['Title: x\nno key\n\nbody', 'format-broken 3 a head without “---” has one key'],
  ['Title: {{ topics }}\n\nbody', 'format-broken 2 a list cannot be mixed with text'],
  ['Title: x\nTitle: y\n\nbody', 'format-broken 3 the key “Title” stands twice'],
])('%j is a mistake', async ([head, expected]) => {
  await loadPartsOf('$path: a.md');
  expect(problemOf(() => compiled(`$path: a.md\n${head}`))).toContain(expected);
});
