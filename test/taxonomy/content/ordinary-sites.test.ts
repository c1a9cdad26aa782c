// Files of ordinary sites: every key that holds names is found, whatever the front matter is written in, and what generators take is read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../read-whole';

const fixture = (name: string) => ({
  path: name,
  text: readFileSync(join(import.meta.dirname, '../../fixtures/front-matter', name), 'utf8'),
});
const keysOf = async (...texts: string[]) => {
  const { keys } = await readContent(texts.map((text, place) => ({ path: `${place}.md`, text })));
  return Object.fromEntries(keys.map(({ key, names }) => [key, names.map(({ name, count }) => `${name} ${count}`)]));
};

test.for([
  ['YAML', '---\ntitle: T\ntags: [a, "b: c"]\ncategories:\n  - News\n---\n', { tags: ['a 1', 'b: c 1'], categories: ['News 1'] }],
  ['YAML that ends with dots', '---\ntags: [a]\n...\nText', { tags: ['a 1'] }],
  ['YAML behind a byte order mark, with CRLF', '\uFEFF---\r\ntags:\r\n- a\r\n---\r\n', { tags: ['a 1'] }],
  [
    'TOML',
    '+++\ntitle = "T"\ndate = 2025-10-10\n[taxonomies]\ntags = ["a", "b"]\n[extra]\nauthors = ["J"]\n+++\n',
    { 'taxonomies.tags': ['a 1', 'b 1'], 'extra.authors': ['J 1'] },
  ],
  ['JSON', '{\n"title": "T {x}",\n"tags": ["a", "b"]\n}\n---\nText', { tags: ['a 1', 'b 1'] }],
  ['JSON between fences', '---json\n{ "tags": ["a"], }\n---\n', { tags: ['a 1'] }],
  ['JSON between semicolons', ';;;\n"x": 1\n;;;\n', {}],
  [
    'lines without a fence before them',
    'title:Tagged\ndate:2018-10-08\ntags: [iOS 开发, Swift]\n\n---\nText',
    { tags: ['iOS 开发 1', 'Swift 1'] },
  ],
  ['lines of headers', 'Title: T\nTags: rust, web\n\nText', { tags: ['rust 1', 'web 1'] }],
  [
    'things with names',
    '---\nmaintainers:\n  - name: Ann\n    x: y\n  - name: Bo\ntags:\n  - slug: care\n    name: Care\n---\n',
    { tags: ['Care 1'], maintainers: ['Ann 1', 'Bo 1'] },
  ],
] as const)('front matter in %s is read', async ([, text, keys]) => {
  expect(await keysOf(text)).toEqual(keys);
});

test('a word that is repeated is shown, and what is written for readers is not', async () => {
  const file = (place: number) =>
    `---\ntitle: Same\ndescription: Same\ncategory: ${place % 2 ? 'News' : 'Papers'}\ndate: 2020-01-0${place + 1}\nurl: https://a.example/${place}\ndraft: true\nown: x${place}\n---\n`;
  expect(await keysOf(...[0, 1, 2, 3].map(file))).toEqual({ category: ['Papers 2', 'News 2'] });
});

test('data files hold articles too', async () => {
  const { keys, choices } = await readContent([
    { path: 'a.json', text: '{"One":{"tags":["a"]},"Two":{"tags":["a","b"]}}' },
    { path: 'b.yml', text: '- title: x\n  tags: [b]\n- title: y\n  tags: [b]\n' },
  ]);
  expect(keys.map(({ key, files, names }) => [key, files, names.map(({ name }) => name)])).toEqual([['tags', 4, ['b', 'a']]]);
  expect(choices.map(({ key }) => key)).toEqual(['a.json#1', 'a.json#2', 'b.yml#1', 'b.yml#2']);
});

test.for([
  ['flow-at-margin.md', 6, 'a text continues at the left margin'],
  ['same-key-twice.md', 6, 'the same name appears twice; the last one counts'],
] as const)('%s is read, and its line is told', async ([name, line, why]) => {
  const { topics, doubts, doubtFiles, unread } = await readContent([fixture(name)]);
  expect(topics).toEqual([{ name: 'KLAS: Virtual Care', count: 1 }]);
  expect(doubts).toEqual([{ path: name, line, why }]);
  expect([doubtFiles, unread]).toEqual([1, []]);
});

test.for([
  ['a tab', '---\nauthors:\n\t- b\ntags: [x]\n---\n', 3, /tab/],
  ['brackets that go on at the margin', '---\ntags: [x,\ny\n]\n---\n', 3, /margin/],
  ['a text in a list that goes on at the margin', '---\nnotes:\n- "a\nb: c"\ntags: [x]\n---\n', 4, /margin/],
  ['plain text at the margin', '---\nsummary: some text\nand more of it\ntags: [x]\n---\n', 3, /margin/],
  ['a sign that wants quotes', '---\nauthor: @me\ntags: [x]\n---\n', 2, /special character/],
  ['a colon in a text', '---\ntags: [x]\ntitle: a: b\n---\n', 3, /colon/],
  ['text behind quotes', '---\ntitle: "a" b\ntags: [x]\n---\n', 2, /none belongs/],
  ['text behind brackets', '---\ntitle: [Draft] a\ntags: [x]\n---\n', 2, /none belongs/],
  ['a quote that is not closed', '---\ntitle: "a\ntags: [x]\n---\n', 2, /missing$/],
  ['brackets that are not closed', '---\ntitle: a\ntags: [x, y\n---\n', 3, /begin/],
  ['a comma too many', '---\ntitle: a\ntags: [x,, y]\n---\n', 3, /none belongs/],
  ['stars that are no alias', '---\ntitle: *new*\ntags: [x]\n---\n', 2, /special character/],
  ['no space behind a colon', '---\ntags:[x]\n---\n', 2, /space is missing/],
  ['a space that does not break behind a colon', '---\ntags:\u00a0[x]\n---\n', 2, /space is missing/],
  ['a line that belongs to nothing', '---\ntags: [x]\nhello\n---\n', 3, /margin|begin/],
  ['a name in a list that wants quotes', '---\ntags:\n- x\n- @y\n- "z" z\n---\n', 4, /special character/],
  ['a name that is there twice further in', '---\nmenu:\n  a: 1\n  a: 2\ntags: [x]\n---\n', 4, /appears twice/],
] as const)('front matter with %s is read with a doubt', async ([, text, line, why]) => {
  const { keys, doubts, unread } = await readContent([{ path: 'x.md', text }]);
  expect(keys.find(({ key }) => key === 'tags')?.names[0]?.name).toBe('x');
  expect(doubts[0]).toEqual({ path: 'x.md', line, why: expect.stringMatching(why) });
  expect(unread).toEqual([]);
});

test('a value that cannot be read costs no other', async () => {
  const { keys, unread } = await readContent([{ path: 'x.md', text: '---\nmenu:\n  main: a: b\ntags: [x]\n---\n' }]);
  expect(keys.map(({ key }) => key)).toEqual(['tags']);
  expect(unread).toEqual([{ path: 'x.md', line: 3, why: 'a text with a colon needs quotes around it' }]);
});

test.for([
  ['a name twice', 'tags=["a"]\ntags=["b"]\ntitle="T"', ['a'], ['3: the same name appears twice; the first one counts']],
  ['a text without quotes', 'title = Hello\ntags = ["a", "b"]', ['a', 'b'], ['2: a text needs quotes around it']],
  ['a list that is not closed', 'topics = ["x"\n\ntags = ["a"]', ['a'], ['2: this line is not valid TOML']],
  ['a line of many that is wrong', 'a = [\n  "x"\n  "y"\n]\ntags = [\n  "a",\n]\n', ['a'], ['2: this line is not valid TOML']],
  [
    'a quotation mark that is not closed',
    'tags = ["a"]\ntitle = "x\ndraft = true',
    ['a'],
    ['3: a quotation mark or a bracket is not closed'],
  ],
  ['a sentence', 'tags = ["a"]\nhello there', ['a'], ['3: this line is not valid TOML']],
] as const)('of TOML with %s the rest is read, and the line is told', async ([, text, names, told]) => {
  const { topics, unread } = await readContent([{ path: 'x.md', text: `+++\n${text}\n+++\n` }]);
  expect(topics.map(({ name }) => name)).toEqual(names);
  expect(unread.map(({ line, why }) => `${line}: ${why}`)).toEqual(told);
});

test.for([
  ['- name: a\n  slug: b\n- name: c', ['a', 'c']],
  ['- title: X\n- Term: Y\n- Z', ['X', 'Y', 'Z']],
  ['- id: b\n- KLAS: x', ['b', 'KLAS: x']],
] as const)('things in a list, %j, are called what they say', async ([written, names]) => {
  const { topics } = await readContent([{ path: 'x.md', text: `---\ntags:\n${written}\n---\n` }]);
  expect(topics.map(({ name }) => name)).toEqual(names);
});

test('broken TOML is told by its line', async () => {
  const { unread } = await readContent([{ path: 'x.md', text: '+++\ntitle = "a"\ntags = [\n+++\n' }]);
  expect(unread).toEqual([{ path: 'x.md', line: 3, why: 'this line is not valid TOML' }]);
});

test('what is taken is what the curator said, for communities as for topics', async () => {
  const text = '---\ntitle: T\nexternal_url: https://www.a.example/x\ndate: 2020-01-01\ntags: [x, y]\ncategory: Care\nlayout: post\n---\n';
  const { topics, communities, choices } = await readContent(
    [
      { path: 'x.md', text },
      { path: 'y.md', text },
    ],
    { uses: { tags: 'topics', category: 'communities' } },
  );
  expect(topics).toEqual([
    { name: 'x', count: 2 },
    { name: 'y', count: 2 },
  ]);
  expect(communities).toEqual([{ name: 'Care', count: 2 }]);
  expect(choices[0]).toEqual({
    key: 'x.md',
    host: 'a.example',
    title: 'T',
    contentType: '',
    communities: ['Care'],
    topics: ['x', 'y'],
    at: '2020-01-01T00:00:00.000Z',
  });
});
