import { expect, test } from 'vitest';
import type { Article } from '@/utils/core/article';
import { compiled, loadPartsOf } from '@/utils/formats';
import type { ShownFormat } from '@/utils/formats/language/template';
import { ARTICLE, bundleOf, fileOf } from './an-article';

const file = (...lines: string[]) => lines.join('\n');

test('what is shown is what is written', async () => {
  const source = file(
    `$path: 'public/links/{{ created | date: "YYYY-MM-DD" }}-{{ slug }}.md'`,
    '$ask:',
    `  slug: { label: File name, default: '{{ title | slugify }}' }`,
    '  via: { kind: address, optional: true }',
    '  rating: { kind: number, from: 1, to: 5, optional: true }',
    '$zone: Europe/Paris',
    '---',
    'title: "{{ title }}"     # always in these quotes',
    'url: {{ url }}',
    'date: {{ created | date }}',
    '',
    '# what it is about',
    'tags:',
    '  - {{ topics }}         # a block list',
    'again: [ {{ topics | upcase }} ]',
    'via: {{ via | keep }}',
    'rating: {{ rating }}',
    'draft: false',
    '---',
    '',
    '# {{ title }}',
    '',
    '{{ body | markdown }}',
    '',
  );
  const bundle = await bundleOf(source);
  expect(bundle.article.path).toBe('public/links/2026-11-15-creme-and-tea-a-guide.md');
  expect(await fileOf(source)).toBe(
    file(
      '---',
      'title: "Crème & tea: a guide"     # always in these quotes',
      'url: https://www.example.org/tea?utm_source=x',
      'date: 2026-11-15T00:30:05+01:00',
      '',
      '# what it is about',
      'tags:',
      '  - tea         # a block list',
      '  - baking         # a block list',
      'again: [ TEA, BAKING ]',
      'via:',
      'draft: false',
      '---',
      '',
      '# Crème & tea: a guide',
      '',
      'One.',
      '',
      'Two **bold**.',
      '',
    ),
  );
  expect(await fileOf(source, { asked: { via: 'https://x.example/', rating: 4, slug: 'My file_1' }, topics: [] })).toContain(
    'via: https://x.example/\nrating: 4\ndraft: false\n',
  );
});

const head = (...lines: string[]) =>
  file(
    '$path: a.md',
    '$ask:',
    '  maps: { kind: maps, optional: true, fields: { url: {}, width: { kind: number } } }',
    '  text: { kind: lines, optional: true }',
    '---',
    ...lines,
    '---',
    '',
  );

test.for([
  ['a plain value that cannot stand so', ['a: {{ title }}', 'b: "x"'], {}, ['a: "Crème & tea: a guide"', 'b: "x"']],
  ['the same where the format shows single quotes', ['a: {{ title }}', "b: 'x'"], {}, ["a: 'Crème & tea: a guide'", "b: 'x'"]],
  ['a text like a number', ['a: {{ title }}'], { title: '08' }, ["a: '08'"]],
  ['single quotes', [`a: '{{ title }}'`], { title: "it's" }, [`a: 'it''s'`]],
  ['text around a hole', ['a: by {{ byline }} in {{ siteName }}'], {}, ['a: by Jane Roe in Example']],
  ['text around a hole that is empty', ['a: by {{ byline }}', 'b: 1'], { byline: '' }, ['b: 1']],
  ['a map all of whose holes are empty', ['a:', '  b: {{ byline }}', '  c: 1', 'd: 2'], { byline: '' }, ['d: 2']],
  [
    'a map one of whose holes is empty',
    ['a:', '    b: {{ byline }}', '    c: {{ title }}', '', 'd: 2'],
    { byline: '', title: 'T' },
    ['a:', '    c: T', '', 'd: 2'],
  ],
  ['a list that is empty', ['a:', '- {{ topics }}', 'b: 1'], { topics: [] }, ['b: 1']],
  [
    'a list that is kept',
    ['a:', '- {{ topics | keep }}', 'b: [ {{ topics | keep }} ]', 'c: ["{{ topics | keep }}"]'],
    { topics: [] },
    ['a: []', 'b: []', 'c: []'],
  ],
  [
    'a key that is kept with nothing behind it, whatever is shown',
    [
      'a:',
      '- {{ topics | keep: nil }}',
      'b: [ {{ topics | keep: nil }} ]',
      'c: "{{ byline | keep: nil }}"',
      "d: '{{ summary | keep: nil }}'",
    ],
    { topics: [], byline: '', summary: '' },
    ['a:', 'b:', 'c:', 'd:'],
  ],
  ['a list without brackets', ['a: {{ topics }}'], {}, ['a: [tea, baking]']],
  ['a list in quotes', [`a: ['{{ topics }}']`], {}, [`a: ['tea', 'baking']`]],
  [
    'a list with a fixed item',
    ['a: [x, {{ topics }}]', 'b:', '- x', '- {{ topics }}'],
    {},
    ['a: [x, tea, baking]', 'b:', '- x', '- tea', '- baking'],
  ],
  [
    'a list of maps',
    ['a:', '  - name: {{ topics }}', '    kind: "x"', 'b: 1'],
    {},
    ['a:', '  - name: tea', '    kind: "x"', '  - name: baking', '    kind: "x"', 'b: 1'],
  ],
  [
    'a list of maps that are asked for',
    ['a:', '  - url: {{ maps.url }}', '    width: {{ maps.width }}'],
    { asked: { maps: [{ url: 'u', width: 3 }, { width: 4 }, { url: 'v' }] } },
    ['a:', '  - url: u', '    width: 3', '  - width: 4', '  - url: v'],
  ],
  ['a list of a text', ['a:', `  - {{ title | split: " & " | upcase }}`], { title: 'a & b' }, ['a:', '  - A', '  - B']],
  ['a literal block', ['a: |', '  {{ text }}', 'b: 1'], { asked: { text: 'one\ntwo' } }, ['a: |', '  one', '  two', 'b: 1']],
  ['a literal block that cannot be', ['a: |-', '  {{ text }}', 'b: 1'], { asked: { text: ' one\ntwo ' } }, ['a: " one\\ntwo "', 'b: 1']],
  [
    'a folded block',
    ['a: >-', '  {{ text }}'],
    { asked: { text: `${'word '.repeat(20).trim()}\nnext` } },
    ['a: >-', `  ${'word '.repeat(15).trim()}`, `  ${'word '.repeat(5).trim()}`, '', '  next'],
  ],
  ['a literal hole', ['a: "{{ "{{ page.link }}" }}"', 'b: {{ title }}'], { title: 'T' }, ['a: "{{ page.link }}"', 'b: T']],
  [
    'dates',
    ['a: {{ publishedTime | date: "YYYY-MM-DD" }}', `b: '{{ created | date: "D MMMM YYYY", "fr" }}'`],
    {},
    ['a: 2026-11-12', `b: '14 novembre 2026'`],
  ],
] as [string, string[], Partial<Article>, string[]][])('YAML: %s', async ([, lines, of, expected]) => {
  expect(await fileOf(head(...lines), of)).toBe(file('---', ...expected, '---', ''));
});

test('TOML, with tables', async () => {
  const source = file(
    `$path: 'content/{{ title | slugify | default: id }}/index.md'`,
    '$ask: { link: { kind: address, optional: true }, more: { kind: maps, optional: true, fields: { name: {} } } }',
    '+++',
    'title = "{{ title }}"',
    'date = {{ created | date: "YYYY-MM-DD" }}',
    "lead = '{{ summary }}'",
    '',
    '[extra]',
    'link = "{{ link }}"',
    '',
    '[taxonomies]',
    'tags = ["{{ topics }}"]',
    '',
    '[[more]]',
    'name = "{{ more.name }}"',
    '+++',
    '{{ body | markdown }}',
  );
  expect(await fileOf(source, { title: 'A "b" \\ c' })).toBe(
    file(
      '+++',
      'title = "A \\"b\\" \\\\ c"',
      'date = 2026-11-14',
      "lead = 'What it is about.'",
      '',
      '[taxonomies]',
      'tags = ["tea", "baking"]',
      '+++',
      'One.',
      '',
      'Two **bold**.',
    ),
  );
  const whole = await fileOf(source, { asked: { link: 'https://l.example/', more: [{ name: 'a' }, { name: 'b' }] }, summary: "it's" });
  expect(whole).toContain(`lead = "it's"\n\n[extra]\nlink = "https://l.example/"\n`);
  expect(whole).toContain('\n\n[[more]]\nname = "a"\n\n[[more]]\nname = "b"\n+++\n');
});

test('JSON, as a head and as a whole file', async () => {
  const lines = [
    '{',
    '  "title": "{{ title }}",',
    '  "by": "{{ byline }}",',
    '  "tags": [',
    '    "{{ topics }}"',
    '  ],',
    '  "size": {{ image.size }}',
    '}',
  ];
  expect(await fileOf(file('$path: a.md', ...lines, '', '{{ body }}', ''), { byline: '', image: null })).toBe(
    file(
      '{',
      '  "title": "Crème & tea: a guide",',
      '  "tags": [',
      '    "tea",',
      '    "baking"',
      '  ]',
      '}',
      '',
      '<p>One.</p><p>Two <b>bold</b>.</p>',
      '',
    ),
  );
  expect(await fileOf(file('$path: a.json', ...lines, ''), { title: '"\\\n' })).toBe(
    file(
      '{',
      '  "title": "\\"\\\\\\n",',
      '  "by": "Jane Roe",',
      '  "tags": [',
      '    "tea",',
      '    "baking"',
      '  ],',
      '  "size": [1200, 630]',
      '}',
      '',
    ),
  );
});

test('whole files of YAML and TOML, and the line ends of Windows', async () => {
  expect(await fileOf(file('$path: a.yml', 'name: {{ title }}', 'tags:', '  - {{ topics }}', ''))).toBe(
    file("name: 'Crème & tea: a guide'", 'tags:', '  - tea', '  - baking', ''),
  );
  expect(await fileOf(file('$path: a.toml', 'name = "{{ title }}"', 'by = "{{ byline }}"', ''), { byline: '' })).toBe(
    file('name = "Crème & tea: a guide"', ''),
  );
  expect(await fileOf(file('$path: a.md', '---', 'name: {{ byline }}', '---', '', '{{ body | text }}').replaceAll('\n', '\r\n'))).toBe(
    file('---', 'name: Jane Roe', '---', '', 'One.', '', 'Two bold.').replaceAll('\n', '\r\n'),
  );
});

test('a format tells what it asks for, and what each field holds until something is typed', async () => {
  const source = file(
    `$path: 'x/{{ slug }}.md'`,
    '$ask:',
    `  slug: { label: File name, default: '{{ title | slugify }}' }`,
    '  rating: { kind: number, from: 1, to: 5, optional: true }',
    '  place: { kind: one-of, options: [online, "Paris"] }',
    '  also: { kind: list, optional: true }',
    '---',
    'a: {{ slug }}',
    '---',
    '',
  );
  await loadPartsOf(source);
  const { asks, askedOf } = compiled(source) as ShownFormat;
  expect(asks.map(({ name, label, kind, optional, options }) => ({ name, label, kind, optional, options }))).toEqual([
    { name: 'slug', label: 'File name', kind: 'text', optional: false, options: [] },
    { name: 'rating', label: 'rating', kind: 'number', optional: true, options: [] },
    { name: 'place', label: 'place', kind: 'one-of', optional: false, options: ['online', 'Paris'] },
    { name: 'also', label: 'also', kind: 'list', optional: true, options: [] },
  ]);
  expect(askedOf(ARTICLE)).toEqual({ slug: 'creme-and-tea-a-guide', rating: null, place: null, also: [] });
  expect(askedOf({ ...ARTICLE, asked: { slug: 'x', rating: 4 } })).toEqual({ slug: 'x', rating: 4, place: null, also: [] });
});
