// A published file, read with the format that wrote it: what it was made of, and each fault that somebody's hand can make.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/core/article';
import { compiled, FORMATS, latinOf, loadPartsOf } from '@/utils/formats';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { fileMatcher, type MatchedFile } from '@/utils/formats/matching/match-file';
import { SOURCES } from '@/utils/formats/presets/sources';
import { renderBundle } from '@/utils/formats/render-bundle';
import { article3446, article4078, sampleFile, sampleSite } from '../sample-article';
import { ARTICLE } from '../shown/an-article';

const MEDIGY = FORMATS['medigy']!;
const ALL = [['medigy', MEDIGY] as const, ...SOURCES];

async function match(source: string, path: string, text: string): Promise<MatchedFile> {
  await loadPartsOf(source);
  const matched = await fileMatcher(source, sampleSite, learnLatin).match(path, text);
  if ('fault' in matched) throw new Error(`${matched.fault} in line ${matched.line}: ${matched.why}`);
  return matched;
}

/** `kind key line`. */
const faultsOf = async (source: string, path: string, text: string) =>
  (await match(source, path, text)).mismatches.map(({ kind, key, line }) => [kind, key, line].join(' ').replace('  ', ' '));

async function published(source: string, of: Partial<Article> = {}): Promise<{ path: string; text: string; image: string | undefined }> {
  await loadPartsOf(source);
  const latin = await latinOf({ ...ARTICLE, ...of });
  const { article, image } = renderBundle({ ...ARTICLE, ...of, ...(latin && { latin }) }, compiled(source));
  return { path: article.path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(article.bytes), image: image?.path };
}

describe('a file that nobody touched', () => {
  test.for([
    ['4078', article4078, 'communities/chronic-care-management/curated-content/96c4d11b-bfd6-585c-9384-54172d3bd260'],
    ['3446', article3446, 'communities/chronic-care-management/curated-news/6a09c528-e9cc-5b70-ba68-82602fc8df1f'],
  ] as const)('%s.md of Medigy is as the format would write it, and tells all that it was made of', async ([name, article, path]) => {
    const { values, mismatches, link, image, addresses } = await match(MEDIGY, `${path}.md`, sampleFile(name));
    expect(mismatches).toEqual([]);
    expect(link).toBe(article.cleanUrl);
    expect(image).toEqual({ isNamed: true, paths: [`${path}-featuredImage.${article.image?.format.toLowerCase()}`] });
    expect(values.get('topics')).toEqual(article.topics);
    expect(values.get('title')).toBe(article.title);
    expect(values.get('body')).toBe(article.body);
    expect(addresses['mdName']).toBe(path.split('/').at(-1));
  });

  test.for(ALL)('every file of %s reads as it was written, with what was put in', async ([, source]) => {
    for (const of of [{}, { image: null }, { topics: [], summary: '', byline: '' }, { title: 'Что нового? 北京' }]) {
      const { path, text, image } = await published(source, of);
      const { mismatches, values, link, image: found } = await match(source, path, text);
      expect(mismatches).toEqual([]);
      expect(link).toBe(ARTICLE.cleanUrl);
      expect(values.get('title')).toBe(of.title ?? ARTICLE.title);
      expect(found.paths).toEqual(expect.arrayContaining([image].filter(Boolean)));
    }
  });

  const odd = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      'yes',
      '08',
      '2020-01-01',
      'a: b',
      '# x',
      "it's",
      '"',
      '{{ x }}',
      '---',
      '- x',
      '[a]',
      '~',
      'null',
      'a - b',
      ' x ',
      'x  y',
    ),
  );
  test.for(ALL)('whatever is put into %s, it reads as it was written', async ([, source]) => {
    await loadPartsOf(source);
    const matcher = fileMatcher(source, sampleSite, learnLatin);
    await fc.assert(
      fc.asyncProperty(odd, odd, fc.array(odd, { maxLength: 3 }), fc.boolean(), async (title, summary, topics, hasImage) => {
        // What is blank is nothing, and the desk lets none through.
        const of = {
          title: `T${title}`,
          summary: summary.trim(),
          topics: topics.filter((topic) => topic.trim() !== ''),
          ...(!hasImage && { image: null }),
        };
        const made = await published(source, of);
        const matched = await matcher.match(made.path, made.text);
        expect('mismatches' in matched ? matched.mismatches : matched).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const FORMAT = `$path: 'links/{{ created | date: "YYYY-MM-DD" }}-{{ slug }}.md'
$zone: Europe/Paris
$ask:
  slug: { label: File name, default: '{{ title | slugify }}' }
  via: { kind: address, optional: true }
  rating: { kind: number, from: 1, to: 5, optional: true }
  kind: { kind: one-of, options: [note, link] }
$addresses: [slug]
---
title: "{{ title }}"
slug: {{ slug }}
link: {{ cleanUrl }}
date: {{ created | date }}
kind: {{ kind }}
tags:
  - {{ topics | downcase }}
via: {{ via | keep }}
rating: {{ rating }}
meta:
  by: {{ curator }}
  about: "On {{ title }}"
draft: false
---

# {{ title }}

{{ body | markdown }}

Source: {{ cleanUrl }}
`;

const FILE = `---
title: "Tea: a guide"
slug: tea-a-guide
link: https://example.org/tea
date: 2026-11-15T00:30:05+01:00
kind: note
tags:
  - tea
  - baking
via:
rating: 4
meta:
  by: Jane
  about: "On Tea: a guide"
draft: false
---

# Tea: a guide

One.

Two.

Source: https://example.org/tea
`;
const PATH = 'links/2026-11-15-tea-a-guide.md';

describe('a file with faults, of YAML', () => {
  test('it has none as it is', async () => {
    const { values, mismatches, body } = await match(FORMAT, PATH, FILE);
    expect(mismatches).toEqual([]);
    expect(Object.fromEntries(values)).toMatchObject({
      topics: ['tea', 'baking'],
      rating: '4',
      via: null,
      slug: 'tea-a-guide',
      curator: 'Jane',
    });
    expect(body).toBe('One.\n\nTwo.');
  });

  test.for([
    ['a key that is always there is gone', 'draft: false\n', '', ['missing draft 2']],
    ['so is one that is filled', 'title: "Tea: a guide"\n', '', ['missing title 2']],
    ['one that stays though it is empty is gone', 'via:\n', '', ['missing via 2']],
    ['one within a map', '  by: Jane\n', '', ['missing meta.by 12']],
    ['what may stay away stays away', 'rating: 4\n', '', []],
    ['a key that the format does not have', 'draft: false', 'draft: false\nweight: 3', ['extra weight 16']],
    ['a mistyped key', 'kind: note', 'kinds: note', ['missing kind 2', 'extra kinds 6']],
    ['one within a map', '  by: Jane', '  by: Jane\n  of: x', ['extra meta.of 14']],
    ['a key with nothing that may stay away', 'rating: 4', 'rating:', ['style rating 11']],
    ['two keys in another order', /(link: .*\n)(date: .*\n)/, '$2$1', ['order date 4']],
    ['another value of a key that never changes', 'draft: false', 'draft: true', ['meaning draft 15']],
    ['a text that is read as a number', 'title: "Tea: a guide"', 'title: 2024', ['meaning title 2', 'meaning meta.about 14', 'frame 18']],
    ['what is made of the title says another', 'about: "On Tea: a guide"', 'about: "On Coffee"', ['meaning meta.about 14']],
    ['other quotes', 'title: "Tea: a guide"', "title: 'Tea: a guide'", ['style title 2']],
    ['a list in brackets', 'tags:\n  - tea\n  - baking', 'tags: [tea, baking]', ['style tags 7']],
    ['a list that is a text', 'tags:\n  - tea\n  - baking', 'tags: tea', ['meaning tags 7']],
    ['a date that is none', '2026-11-15T00:30:05+01:00', '2026-02-31', ['date date 5']],
    ['a date in words', '2026-11-15T00:30:05+01:00', 'last Sunday', ['date date 5']],
    ['a date in another form', '2026-11-15T00:30:05+01:00', '2026-11-15 00:30:05 +0100', ['meaning date 5']],
    ['an address that is none', 'link: https://example.org/tea', 'link: example', ['value link 4']],
    ['none of the options', 'kind: note', 'kind: rant', ['value kind 6']],
    ['a number above the most', 'rating: 4', 'rating: 9', ['value rating 11']],
    ['a number that is none', 'rating: 4', 'rating: good', ['value rating 11']],
    ['a heading that is gone', '# Tea: a guide\n', '', ['frame 18']],
    ['another slug than the file’s name has', 'slug: tea-a-guide', 'slug: tea', ['path 1']],
    ['a blank line too few below the head', '---\n\n#', '---\n#', ['style 17']],
    ['no line end at the end', 'Source: https://example.org/tea\n', 'Source: https://example.org/tea', ['style 24']],
  ] as [string, string | RegExp, string, string[]][])('%s', async ([, from, to, faults]) => {
    const text = FILE.replace(from, to);
    expect(text).not.toBe(FILE);
    const found = await faultsOf(FORMAT, PATH, text);
    expect(faults.length === 0 ? found : found.filter((fault) => faults.includes(fault))).toEqual(faults);
  });

  test.for([
    ['line ends of Windows', FILE.replaceAll('\n', '\r\n')],
    ['a mark of the order of bytes', `\uFEFF${FILE}`],
  ])('%s are told, once', async ([, text]) => expect(await faultsOf(FORMAT, PATH, text!)).toEqual(['style 1']));

  test.for([
    ['no head', 'Tea\n', { fault: 'no-head', line: 1 }],
    ['a head that does not end', FILE.replace('draft: false\n---', 'draft: false'), { fault: 'no-end', line: 1 }],
    ['a quote that does not end', FILE.replace('"Tea: a guide"', '"Tea'), { fault: 'broken' }],
    ['a colon in a text without quotes', FILE.replace('"Tea: a guide"', 'Tea: a guide'), { fault: 'broken', line: 2 }],
    ['a tab that stands in', FILE.replace('  by: Jane', '\tby: Jane'), { fault: 'broken' }],
    ['a list in place of keys', '---\n- a\n---\n', { fault: 'broken', line: 2 }],
    ['a key that stands twice', FILE.replace('kind: note', 'kind: note\nkind: link'), { fault: 'twice', key: 'kind', line: 7 }],
  ] as const)('%s is told with its line', async ([, text, fault]) => {
    await loadPartsOf(FORMAT);
    const matched = await fileMatcher(FORMAT, sampleSite, learnLatin).match(PATH, text);
    expect(matched).toMatchObject(fault);
  });
});

test('aliases that unfold without end are not unfolded', async () => {
  await loadPartsOf(FORMAT);
  const text =
    '---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d, *d]\n---\n';
  const matched = await fileMatcher(FORMAT, sampleSite, learnLatin).match(PATH, text);
  expect(JSON.stringify(matched).length).toBeLessThan(20_000);
});

describe('terms that a word has changed are known again', () => {
  test('by the vocabulary', async () => {
    await loadPartsOf(FORMAT);
    const matched = await fileMatcher(FORMAT, sampleSite, learnLatin, { topics: ['Tea', 'Baking'] }).match(PATH, FILE);
    expect('values' in matched && matched.values.get('topics')).toEqual(['Tea', 'Baking']);
    expect('placeOf' in matched && matched.placeOf('topics', 1)).toEqual({ key: 'tags', line: 9 });
  });
});

const TOML = `$path: '{{ title | slugify | default: id }}.md'
+++
title = "{{ title }}"
date = {{ created | date }}
link = "{{ cleanUrl }}"
[taxonomies]
tags = ["{{ topics }}"]
+++
{{ body | markdown }}
`;
const TOML_FILE = `+++
title = "Tea"
date = 2026-11-15T00:30:05Z
link = "https://example.org/tea"
[taxonomies]
tags = ["tea", "baking"]
+++
One.
`;

const JSON_FORMAT = `$path: 'data/{{ title | slugify | default: id }}.json'
{
  "title": "{{ title }}",
  "link": "{{ cleanUrl }}",
  "tags": ["{{ topics }}"],
  "rank": 1
}
`;
const JSON_FILE = `{
  "title": "Tea",
  "link": "https://example.org/tea",
  "tags": ["tea", "baking"],
  "rank": 1
}
`;

const DATA = `$path: '_data/{{ title | slugify | default: id }}.yml'
title: {{ title }}
link: {{ cleanUrl }}
people:
  - name: {{ topics }}
    kind: person
`;
const DATA_FILE = `title: Tea
link: https://example.org/tea
people:
  - name: Ann
    kind: person
  - name: Bob
    kind: person
`;

describe('of other kinds', () => {
  test.for([
    ['TOML', TOML, 'tea.md', TOML_FILE, ['tea', 'baking']],
    ['JSON', JSON_FORMAT, 'data/tea.json', JSON_FILE, ['tea', 'baking']],
    ['a data file', DATA, '_data/tea.yml', DATA_FILE, ['Ann', 'Bob']],
  ] as const)('%s has no faults as it is', async ([, format, path, file, topics]) => {
    const { mismatches, values } = await match(format, path, file);
    expect(mismatches).toEqual([]);
    expect(values.get('topics')).toEqual(topics);
    expect(values.get('title')).toBe('Tea');
  });

  test.for([
    [TOML, 'tea.md', TOML_FILE, 'link = "https://example.org/tea"\n', '', 'missing link 2'],
    [TOML, 'tea.md', TOML_FILE, '[taxonomies]', 'weight = 1\n[taxonomies]', 'extra weight 5'],
    [TOML, 'tea.md', TOML_FILE, 'tags = ["tea", "baking"]', 'tags = ["tea", "baking"]\nx = 1', 'extra taxonomies.x 7'],
    [TOML, 'tea.md', TOML_FILE, 'tags = ["tea", "baking"]', "tags = ['tea', 'baking']", 'style taxonomies 5'],
    [TOML, 'tea.md', TOML_FILE, '2026-11-15T00:30:05Z', '"soon"', 'date date 3'],
    [TOML, 'tea.md', TOML_FILE, /(date.*\n)(link.*\n)/, '$2$1', 'order link 3'],
    [TOML, 'coffee.md', TOML_FILE, 'One.', 'Two.', 'path 1'],
    [JSON_FORMAT, 'data/tea.json', JSON_FILE, '"rank": 1', '"rank": 2', 'meaning rank 5'],
    [JSON_FORMAT, 'data/tea.json', JSON_FILE, '"rank": 1', '"rank": 1,\n  "x": 1', 'extra x 6'],
    [JSON_FORMAT, 'data/tea.json', JSON_FILE, '  "link": "https://example.org/tea",\n', '', 'missing link 1'],
    [DATA, '_data/tea.yml', DATA_FILE, 'kind: person', 'kind: company', 'meaning people.0.kind 5'],
    [DATA, '_data/tea.yml', DATA_FILE, 'title: Tea', 'title: 2024', 'meaning title 1'],
  ] as [string, string, string, string | RegExp, string, string][])(
    '%$: a fault is found',
    async ([format, path, file, from, to, fault]) => {
      const text = file.replace(from, to);
      expect(text).not.toBe(file);
      expect(await faultsOf(format, path, text)).toContain(fault);
    },
  );

  test.for([
    [TOML, 'tea.md', TOML_FILE.replace('title = "Tea"', 'title = Tea'), { fault: 'broken', line: 2 }],
    [TOML, 'tea.md', TOML_FILE.replace('link =', 'title ='), { fault: 'broken', line: 4 }],
    [JSON_FORMAT, 'data/tea.json', JSON_FILE.replace('"Tea",', '"Tea"'), { fault: 'broken' }],
    [JSON_FORMAT, 'data/tea.json', JSON_FILE.replace('"rank"', '"title"'), { fault: 'twice', key: 'title', line: 5 }],
  ] as const)('%$: what no reader takes is told with its line', async ([format, path, text, fault]) => {
    await loadPartsOf(format);
    expect(await fileMatcher(format, sampleSite, learnLatin).match(path, text)).toMatchObject(fault);
  });
});

describe('Medigy', () => {
  const path = 'communities/chronic-care-management/curated-content/96c4d11b-bfd6-585c-9384-54172d3bd260.md';
  test.for([
    ['sub: brief', 'sub: long', ['meaning sub 63']],
    ['sub: brief\n', '', ['missing sub 2']],
    ['sub: brief\n', 'sub: brief\nsubs: x\n', ['extra subs 64']],
    ['  valid: true\n', '', ['missing featuredImage.valid 31']],
    [/(source: .*\n)(status: .*\n)/, '$2$1', ['order status 61']],
    ["'2020-12-29T07:18:21.733222Z'", 'some day', ['date date 27']],
    ["date: '2020-12-29T07:18:21.733222Z'", 'date: 2020-12-29T07:18:21.733222Z', ['meaning date 27']],
    ['tags:\n- news', 'tags:\n  - news', ['style tags 64']],
    ['tags:\n- news', 'tags: [news]', ['style tags 64']],
    ['title: How', 'title: Why', ['meaning breadcrumbs.4 18']],
    ['slug: himss-how', 'slug: himss-why', ['address slug 60']],
    ['<p>Blockchain', '\n\n<p>Blockchain', ['frame body 70']],
    ['<p>Blockchain', '<p>{{% evil %}}', ['frame body 70']],
  ] as [string | RegExp, string, string[]][])('%s → %s', async ([from, to, faults]) => {
    const text = sampleFile('4078').replace(from, to);
    expect(text).not.toBe(sampleFile('4078'));
    const found = await faultsOf(MEDIGY, path, text);
    for (const fault of faults) expect(found).toContain(fault);
  });
});
