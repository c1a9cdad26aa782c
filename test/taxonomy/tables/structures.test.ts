// Data files, trees, outlines and exports: what they hold is shown as columns, and read as it was meant.
import { expect, test } from 'vitest';
import { openTable, previewOf } from '@/utils/taxonomy/topics-file/open-table';
import { readFile, topicsOf } from '../read-whole';

const named = (...names: string[]) => names.map((name) => ({ name }));

test.for([
  ['names', 'yml', '- Care\n- 2020\n- "A: b"\n', named('Care', '2020', 'A: b')],
  [
    'names with a source, without quotes',
    'yaml',
    '- KLAS: Virtual Care\n- CMS: Rules\n- Care\n',
    named('KLAS: Virtual Care', 'CMS: Rules', 'Care'),
  ],
  [
    'things',
    'yml',
    '- name: Care\n  aliases: [caring, nursing]\n- name: ICU\n',
    [{ name: 'Care', synonyms: ['caring', 'nursing'] }, { name: 'ICU' }],
  ],
  ['things by their keys', 'yml', 'care:\n  name: Care\nicu:\n  name: ICU\n', named('Care', 'ICU')],
  ['a list inside', 'yaml', 'site: x\ntaxonomy:\n  topics:\n  - Care\n', named('Care')],
  ['lists of TOML', 'toml', 'topics = ["Care", "ICU"]\n', named('Care', 'ICU')],
  [
    'tables of TOML',
    'toml',
    '[[topics]]\nname = "Care"\nsynonyms = ["caring"]\n[[topics]]\nname = "ICU"\n',
    [{ name: 'Care', synonyms: ['caring'] }, { name: 'ICU' }],
  ],
] as const)('a data file with %s (.%s)', ([, extension, text, topics]) => {
  const read = readFile(text, extension);
  expect(read.topics).toEqual(topics);
  expect(read.odd).toEqual([]);
});

test('lists under names of their own can all be taken, each with its name for the source', () => {
  expect(topicsOf('Clinical: [Care, ICU]\nTechnology: [EHR]\n', 'yml', { list: '*' })).toEqual(
    named('Clinical: Care', 'Clinical: ICU', 'Technology: EHR'),
  );
});

test('what is odd in YAML is told by its line, and the rest is read', () => {
  const read = readFile('- name: Care\n- name: ICU\n  aliases: [x\n- name: Care\n', 'yml');
  expect(read.topics[0]).toEqual({ name: 'Care' });
  expect(read.odd.length).toBeGreaterThan(0);
});

test.for([
  ['brackets', `${'['.repeat(5_000)}`],
  ['dashes', `${'- '.repeat(5_000)}x`],
] as const)('YAML of %s in one another is refused', ([, text]) => {
  expect(() => openTable(text, 'yml')).toThrow(expect.objectContaining({ problem: expect.objectContaining({ reason: ['why_tooDeep'] }) }));
});

test('a tree of JSON is a row for each of its things, with what it stands below', () => {
  const tree = [{ name: 'Care', children: [{ name: 'ICU', children: [{ name: 'Night' }] }, { name: 'Ward' }] }, { name: 'Tech' }];
  const text = JSON.stringify(tree, null, 1);
  expect(topicsOf(text, 'json')).toEqual(named('Care', 'ICU', 'Night', 'Ward', 'Tech'));
  const table = openTable(text, 'json');
  expect(previewOf(table, table.plan)).toMatchObject({ header: ['name', 'parent'], kinds: ['topic', 'parent'] });
  expect(topicsOf(text, 'json', { roles: ['topic', 'source'] }).map(({ name }) => name)).toEqual([
    'Care',
    'Care: ICU',
    'ICU: Night',
    'Care: Ward',
    'Tech',
  ]);
});

test('names that hold nothing but names are a tree', () => {
  const text = '{"Care": {"ICU": {"Night": null}, "Ward": {}}, "Tech": {}}';
  expect(topicsOf(text, 'json')).toEqual(named('Care', 'ICU', 'Night', 'Ward', 'Tech'));
  expect(topicsOf('Care:\n  ICU:\n  Ward:\nTech:\n', 'yml', { roles: ['topic', 'source'] })).toEqual(
    named('Care', 'Care: ICU', 'Care: Ward', 'Tech'),
  );
});

const OPML = `<?xml version="1.0"?>
<opml version="2.0"><head><title>T</title></head><body>
<outline text="Care" _note="About care">
 <outline title="ICU"/>
 <outline text="R&amp;D" />
</outline>
<outline text="Tech"></outline></body></opml>`;

test('an outline is a row for each item, with what it stands below', () => {
  expect(topicsOf(OPML, 'opml')).toEqual(named('Care', 'ICU', 'R&D', 'Tech'));
  const table = openTable(OPML, 'xml');
  expect(previewOf(table, table.plan).header).toEqual(['name', 'parent', '_note']);
  expect(topicsOf(OPML, 'opml', { roles: ['topic', 'source', 'none'] })[1]).toEqual({ name: 'Care: ICU' });
});

const WXR = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
 <title>Site</title>
 <wp:category><wp:term_id>2</wp:term_id><wp:category_nicename><![CDATA[care]]></wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Care & cure]]></wp:cat_name></wp:category>
 <wp:category><wp:category_nicename>icu</wp:category_nicename><wp:category_parent>care</wp:category_parent><wp:cat_name>ICU</wp:cat_name></wp:category>
 <wp:tag><wp:tag_slug>nets</wp:tag_slug><wp:tag_name><![CDATA[Nets]]></wp:tag_name></wp:tag>
 <wp:term><wp:term_taxonomy>series</wp:term_taxonomy><wp:term_slug>s</wp:term_slug><wp:term_name>S</wp:term_name></wp:term>
 <wp:term><wp:term_taxonomy>nav_menu</wp:term_taxonomy><wp:term_slug>m</wp:term_slug><wp:term_name>Menu</wp:term_name></wp:term>
 <item><title>Post & more</title>
  <category domain="category" nicename="icu"><![CDATA[ICU]]></category>
  <category domain="post_tag" nicename="nets"><![CDATA[Nets]]></category>
  <category domain="post_tag" nicename="boats"><![CDATA[Boats]]></category>
  <content:encoded><![CDATA[<p>Text <wp:tag_name>no</wp:tag_name></p>]]></content:encoded>
 </item>
 <item><category domain="post_tag" nicename="nets"><![CDATA[Nets]]></category></item>
</channel></rss>`;

test('an export of WordPress that has elements called as every object’s own are is read like any other', () => {
  const odd = '<wp:constructor><wp:toString>x</wp:toString></wp:constructor><wp:__proto__>y</wp:__proto__>';
  const read = readFile(WXR.replace(' <wp:tag>', `${odd}<wp:tag><wp:constructor>z</wp:constructor>`), 'xml');
  expect(read.lists).toEqual(['category 2', 'post_tag 2', 'series 1']);
});

test('of an export of WordPress its tags, categories and other terms can be taken, with those that only its posts name', () => {
  const read = readFile(WXR, 'xml');
  expect(read.lists).toEqual(['category 2', 'post_tag 2', 'series 1']);
  expect(read.topics).toEqual(named('Nets', 'Boats'));
  expect(read.odd).toEqual(['10: an ampersand is written as “&” instead of “&amp;”']);
  expect(topicsOf(WXR, 'xml', { list: 'category' })).toEqual(named('Care & cure', 'ICU'));
  const table = openTable(WXR, 'xml');
  const { header, kinds, rows } = previewOf(table, { ...table.plan, list: 'category' });
  expect([header, kinds]).toEqual([
    ['name', 'slug', 'parent', 'description', 'count'],
    ['topic', 'identifier', 'parent', 'description', 'count'],
  ]);
  expect(rows.at(-1)?.cells).toEqual(['ICU', 'icu', 'Care & cure', '', '1']);
  expect(
    previewOf(table, table.plan)
      .rows.map(({ cells }) => cells.at(-1))
      .filter(Boolean),
  ).toEqual(['2', '1']);
});
