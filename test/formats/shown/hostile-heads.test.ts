// Any text in any hole of a head, in every style of every kind: the file says what was meant, to readers that are not ours.
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import matter from 'gray-matter';
import { load } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import type { Article } from '@/utils/core/article';
import { compiled, loadPartsOf } from '@/utils/formats';
import { renderBundle } from '@/utils/formats/render-bundle';
import { ARTICLE } from './an-article';

const ASKS = `$ask:
  text: { kind: text, optional: true }
  lines: { kind: lines, optional: true }
  maps: { kind: maps, optional: true, fields: { a: {}, b: {} } }
`;

const YAML = `$path: a.md
${ASKS}---
fixed: yes # a comment
plain: {{ title }}
single: '{{ title }}'
double: "{{ title }}"
around: x {{ title }} y
literal: |
  {{ lines }}

strip: |-
    {{ lines }}
folded: >-
  {{ lines }}
block:
  - {{ topics }}
quoted:
- "{{ topics }}"
flow: [{{ topics }}]
flow2: [ '{{ topics }}' ]
bare: {{ topics }}
map:
    one: {{ text }}
    two: "{{ byline }}"
flowmap: { a: {{ title }}, b: '{{ text }}' }
maps:
  - a: {{ maps.a }}
    b: "{{ maps.b }}"
kept: {{ text | keep }}
keptq: "{{ text | keep }}"
---
x
`;

const TOML = `$path: a.md
${ASKS}+++
fixed = true
plain = {{ title }}
single = '{{ title }}'
double = "{{ title }}"
around = "x {{ title }} y"
long = """
{{ lines }}"""
long2 = '''{{ lines }}'''
list = [ "{{ topics }}" ]
bare = {{ topics }}
inline = { a = "{{ title }}", b = '{{ text }}' }
[map]
one = "{{ text }}"
two = "{{ byline }}"
[[maps]]
a = "{{ maps.a }}"
b = '{{ maps.b }}'
+++
x
`;

const JSON_FILE = `$path: a.json
${ASKS}{
  "fixed": [true, null, 1.5],
  "plain": {{ title }},
  "double":"{{ title }}",
  "around": "x {{ title }} y",
  "lines": "{{ lines }}",
  "list": [
    "{{ topics }}"
  ],
  "map": { "one": "{{ text }}", "two": "{{ byline }}" },
  "maps": [{ "a": "{{ maps.a }}", "b": "{{ maps.b }}" }]
}
`;

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(...'ab  \n\t-:#"\'\\1e.~y{}%[],&?*!|>@`=+'),
      maxLength: 12,
    }),
    fc.constantFrom(
      '---',
      '+++',
      '...',
      '{{ title }}',
      '{% x %}',
      'null',
      'yes',
      '08',
      '1e3',
      '2020-01-01',
      '12:30',
      '- a',
      'a: b',
      '"""',
      "'''",
      '\ue000\ue100\ue001',
      '\ufeffx',
      'a\n---\nb',
      '<<',
      '=',
      '😀 “x”',
    ),
    fc.lorem({ maxCount: 40 }),
  )
  .map((one) => one.toWellFormed());
const articles: fc.Arbitrary<Article> = fc
  .record({
    title: text,
    byline: text,
    topics: fc.array(text, { maxLength: 3 }),
    t: text,
    lines: text,
    maps: fc.array(fc.record({ a: text, b: text }), { maxLength: 3 }),
  })
  .map(({ title, byline, topics, t, lines, maps }): Article =>
    Object.assign({}, ARTICLE, {
      title: title || 'x',
      byline,
      topics,
      asked: { text: t, lines, maps },
    }),
  );

/** As names are mended before they are written. */
const mended = (value: string) =>
  value
    .toWellFormed()
    .replace(/[\u0085\u2028\u2029]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/__(?=hdeferred\/)/g, '_ _');

const LISTS = ['block', 'quoted', 'flow', 'flow2', 'list', 'bare'];
const LINES = ['strip', 'folded', 'long', 'long2', 'lines'];

/** The keys of which a reader takes something else than the article says. */
function wrongKeys(source: string, article: Article, head: (file: string) => unknown): string[] {
  const { bytes } = renderBundle(article, compiled(source)).article;
  const read = head(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) as Record<string, unknown>;
  const isShown = (key: string) => new RegExp(`^ *"?${key}"?(?: =|:)`, 'm').test(source.slice(source.indexOf('fields: {')));
  const title = mended(article.title);
  const topics = article.topics.map(mended).filter((one) => one !== '');
  const lines = mended(String(article.asked!['lines']));
  const meant: [string, unknown][] = [
    ...['plain', 'single', 'double'].map((key): [string, unknown] => [key, title]),
    ['around', `x ${title} y`],
    ...LISTS.map((key): [string, unknown] => [key, topics.length > 0 ? topics : undefined]),
    ...LINES.map((key): [string, unknown] => [key, lines === '' ? undefined : lines]),
  ];
  const wrong = meant.filter(([key, value]) => isShown(key) && JSON.stringify(read[key]) !== JSON.stringify(value));
  return [
    ...wrong.map(([key, value]) => `${key}: ${JSON.stringify(value)} ${JSON.stringify(read[key])}`),
    ...Object.keys(read).filter((key) => !isShown(key) && key !== 'map' && key !== 'maps'),
  ];
}

const between = (mark: string) => (file: string) => file.slice(mark.length + 1, file.indexOf(`\n${mark}\n`) + 1);

test.for([
  ['YAML, to js-yaml', YAML, (file: string) => load(between('---')(file))],
  ['YAML, to gray-matter', YAML, (file: string) => matter(file, {}).data],
  ['TOML', TOML, (file: string) => parseToml(between('+++')(file))],
  ['JSON', JSON_FILE, (file: string) => JSON.parse(file) as unknown],
] as [string, string, (file: string) => unknown][])('%s', async ([, source, head]) => {
  await loadPartsOf(source);
  fc.assert(
    fc.property(articles, (article) => {
      expect(wrongKeys(source, article, head)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const PYTHON = `import json, sys, tomllib, yaml
kind = sys.argv[1]
for text in json.load(sys.stdin):
    print(json.dumps(yaml.safe_load(text) if kind == 'yaml' else tomllib.loads(text)))`;
const runs = spawnSync('python3', ['-c', 'import tomllib, yaml']).status === 0;

test.skipIf(!runs).for([
  ['yaml', YAML, '---'],
  ['toml', TOML, '+++'],
])('%s, to Python (skipped without it)', async ([kind, source, mark]) => {
  await loadPartsOf(source!);
  const samples = fc.sample(articles, 300);
  const heads = samples.map((article) =>
    between(mark!)(new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderBundle(article, compiled(source!)).article.bytes)),
  );
  const { stdout, stderr, status } = spawnSync('python3', ['-c', PYTHON, kind!], {
    input: JSON.stringify(heads),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const wrong = stdout
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => wrongKeys(source!, samples[index]!, () => JSON.parse(line)));
  expect(wrong).toEqual([]);
});
