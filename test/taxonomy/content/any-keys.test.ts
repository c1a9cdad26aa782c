// Whatever a site calls its lists and however it writes them: keys are found, names split where it is evident, spellings shown together.
import { expect, test } from 'vitest';
import { siteFromContent } from '@/utils/taxonomy/content/site-from-content';
import { SITES } from '@/utils/taxonomy/sites';
import { readContent } from '../read-whole';

const head = (...lines: string[]) => `---\n${lines.join('\n')}\n---\nText`;
const files = (path: string, ...texts: string[]) => texts.map((text, place) => ({ path: path.replace('*', String(place)), text }));
const keysIn = async (path: string, ...texts: string[]) => {
  const { keys } = await readContent(files(path, ...texts));
  return Object.fromEntries(keys.map(({ key, names }) => [key, names.map(({ name }) => name)]));
};

test.for([
  ['tables in tables', 'a.md', head('extra:', '  taxonomy:', '    tags: [a, b]'), { 'extra.taxonomy.tags': ['a', 'b'] }],
  ['one table alone', 'a.md', head('extra:', '  tags: [a]'), { 'extra.tags': ['a'] }],
  ['a table by language', 'a.md', head('tags:', '  en: [a]', '  de: [b]'), { 'tags.en': ['a'], 'tags.de': ['b'] }],
  [
    'things with lists of their own',
    'a.md',
    head('links:', '- name: X', '  tags: [a]', '- name: Y', '  tags: [b]'),
    {
      links: ['X', 'Y'],
      'links.tags': ['a', 'b'],
    },
  ],
  ['tables of data', 'a.md', head('stats:', '  11: y', '  x:', '    "2.0": [n]', 'tags: [a]'), { tags: ['a'] }],
  [
    'categories below one another',
    'a.md',
    head('categories:', '- [Sports, Baseball]', '- Play'),
    { categories: ['Sports', 'Baseball', 'Play'] },
  ],
  ['Zola', 'a.md', '+++\n[taxonomies]\ntags = ["a"]\n[extra]\nseries = ["s"]\n+++\n', { 'taxonomies.tags': ['a'], 'extra.series': ['s'] }],
  ['words with a hash', 'a.md', head('tags: "#a #b/c"'), { tags: ['a', 'b/c'] }],
  ['a hash in a list', 'a.md', head('tags: ["#a", "C#"]'), { tags: ['a', 'C#'] }],
  ['words of a post of Jekyll', '_posts/2020-01-01-a.md', head('tags: ruby web'), { tags: ['ruby', 'web'] }],
  ['words of another file', 'posts/a.md', head('tags: Machine Learning'), { tags: ['Machine Learning'] }],
  ['semicolons', 'a.md', head('keywords: a b; c'), { keywords: ['a b', 'c'] }],
  ['one line without marks', 'a.md', 'Tags: a, b\n\nText', { tags: ['a', 'b'] }],
  ['reStructuredText', 'a.rst', 'Title\n=====\n\n:date: 2020-01-01\n:tags: a, b\n\nText', { tags: ['a', 'b'] }],
  ['Nikola', 'a.rst', '.. title: T\n.. tags: a, b\n\nText', { tags: ['a', 'b'] }],
  ['AsciiDoc', 'a.adoc', '= T\n:page-tags: a, b\n\nText', { tags: ['a', 'b'] }],
  ['Org', 'a.org', '#+TITLE: T\n#+tags[]: a b\n#+FILETAGS: :c:d:\n', { tags: ['a', 'b'], filetags: ['c', 'd'] }],
  ['HTML', 'a.html', '<html><head>\n<meta name="keywords"\n content="a, b &amp; c">\n</head>', { keywords: ['a', 'b & c'] }],
  ['JSON with comments and names without quotes', 'a.md', '---json\n{ tags: ["a",], # x\n}\n---\n', { tags: ['a'] }],
  ['a data file of YAML', 'data/a.yaml', 'one:\n  tags: [a]\ntwo:\n  tags: [b]\n', { tags: ['a', 'b'] }],
] as const)('%s', async ([, path, text, keys]) => {
  expect(await keysIn(path, text)).toEqual(keys);
});

test('texts that are made of the same words again and again are split at spaces; phrases are not', async () => {
  const words = ['css web', 'css js', 'js web', 'web', 'css web js'];
  expect(await keysIn('*.md', ...words.map((text) => head(`tags: ${text}`)))).toEqual({ tags: ['web', 'css', 'js'] });
  const phrases = ['Machine Learning', 'Machine Learning', 'Data Science', 'Deep Learning', 'Machine Learning'];
  expect((await keysIn('*.md', ...phrases.map((text) => head(`tags: ${text}`))))['tags']).toEqual([
    'Machine Learning',
    'Data Science',
    'Deep Learning',
  ]);
});

test('what stands between names is as the curator says', async () => {
  const texts = files('*.md', head('tags: a b, c', 'kind: x y'), head('tags: a b', 'kind: x z'));
  const { keys, topics } = await readContent(texts, { separations: { tags: 'space', kind: 'space' }, uses: { tags: 'topics' } });
  expect(keys.map(({ key, separation, names }) => [key, separation, names.map(({ name }) => name)])).toEqual([
    ['tags', 'space', ['a', 'b', 'c']],
    ['kind', 'space', ['x', 'y', 'z']],
  ]);
  expect(topics.map(({ name, count }) => [name, count])).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 1],
  ]);
});

test('tags that are written into a text are a key of their own, where they are repeated', async () => {
  const text =
    '# Heading\n#care and (#care/home). Not #12, #fff, a#b, `#code` nor https://x.example/#care nor [a link](#part)\n```\n#fenced\n```\n';
  expect(await keysIn('*.md', text, `${head('title: T')}\n#care #care/home`)).toEqual({ '#': ['care', 'care/home'] });
  expect(await keysIn('*.md', 'Once #only\n', 'Text')).toEqual({});
});

test('spellings of one name are counted together and told apart', async () => {
  const { keys } = await readContent(
    files(
      '*.md',
      head('tags: [AI, Node.js, C++]'),
      head('tags: [ai, nodejs, C#]'),
      head('tags: [AI, NodeJS, C]'),
      head('tags: [podcast, Podcasts]'),
    ),
  );
  expect(keys[0]!.variants.map(({ spellings }) => spellings.map(({ name, count }) => `${name} ${count}`))).toEqual([
    ['AI 2', 'ai 1'],
    ['Node.js 1', 'nodejs 1', 'NodeJS 1'],
    ['podcast 1', 'Podcasts 1'],
  ]);
  expect([keys[0]!.total, keys[0]!.variantCount]).toEqual([6, 3]);
});

test('spellings that are merged become synonyms of the most frequent one, and articles have that; others differ in case at most', async () => {
  const texts = files('*.md', head('tags: [e-care, AI]'), head('tags: [eCare, ai]'), head('tags: [eCare, AI]'));
  const uses = { tags: 'topics' } as const;
  const apart = await readContent(texts, { uses });
  expect(apart.topics).toEqual([
    { name: 'AI', count: 3 },
    { name: 'eCare', count: 2 },
    { name: 'e-care', count: 1 },
  ]);
  expect(apart.choices.map(({ topics }) => topics)).toEqual([
    ['e-care', 'AI'],
    ['eCare', 'AI'],
    ['eCare', 'AI'],
  ]);
  const merged = await readContent(texts, { uses, merged: { tags: apart.keys[0]!.variants.map(({ key }) => key) } });
  expect(merged.topics).toEqual([
    { name: 'eCare', count: 3, synonyms: ['e-care'] },
    { name: 'AI', count: 3, synonyms: ['ai'] },
  ]);
  expect(merged.choices[0]?.topics).toEqual(['eCare', 'AI']);
});

test('a key may fill a vocabulary of the site, a new one, or its content types', async () => {
  const texts = files('*.md', head('series: [A, a-b]', 'kind: note', 'tags: [x]'), head('series: [A]', 'kind: link'));
  const content = await readContent(texts, {
    uses: { series: 'vocabulary:series', kind: 'contentTypes', tags: 'vocabulary:Marks' },
    merged: {},
  });
  expect(content.contentTypes.map(({ name }) => name)).toEqual(['note', 'link']);
  expect(content.choices.map(({ contentTypeName }) => contentTypeName)).toEqual(['note', 'link']);
  const site = { ...SITES[0]!, vocabulary: 'open' as const, vocabularies: [{ name: 'series', terms: [{ name: 'a' }] }] };
  expect(siteFromContent(content, site, 50_000).vocabularies).toEqual([
    { name: 'series', terms: [{ name: 'a' }, { name: 'a-b' }] },
    { name: 'Marks', terms: [{ name: 'x' }], open: true },
  ]);
  expect(siteFromContent(content, site, 1).vocabularies?.[0]?.terms).toEqual([{ name: 'a' }]);
});

test.for([
  [['tags', 'categories'], [], { tags: 'topics' }],
  [['categories'], [], { categories: 'topics' }],
  [['tags', 'categories'], ['Categories'], { tags: 'topics', categories: 'vocabulary:Categories' }],
  [['extra.tags', 'tags'], [], {}],
  [['communities', 'content_type', 'keywords'], [], { communities: 'communities', content_type: 'contentTypes', keywords: 'topics' }],
] as const)('of %j, with the lists %j, it is guessed what they hold', async ([names, vocabularies, uses]) => {
  const lines = names.map((name) => (name.includes('.') ? `extra:\n  tags: [a]` : `${name}: [a]`));
  const { keys } = await readContent(files('*.md', head(...lines)), { vocabularies });
  expect(Object.fromEntries(keys.flatMap(({ key, use }) => (use ? [[key, use]] : [])))).toEqual(uses);
});

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);

test.for([
  ['UTF-16', utf16('---\ntags: [é]\n---\n'), 'é', '1: it is not UTF-8; it was read as UTF-16'],
  ['a byte order mark', bytes('\uFEFF---\ntags: [é]\n---\n'), 'é', '1: the file begins with a byte order mark'],
  ['lines of Windows', bytes('---\r\ntags: [é]\r\n---\r\n'), 'é', '1: the lines end with CR LF, as on Windows'],
  [
    'letters of Windows',
    Uint8Array.from('---\ntags: [\xe9]\n---\n', (it) => it.charCodeAt(0)),
    'é',
    '1: it is not UTF-8; it was read as Windows-1252',
  ],
  [
    'bytes that are no UTF-8',
    Uint8Array.from([...bytes('---\ntags: [é]\ntitle: '), 0xff, ...bytes(' ü\n---\nText\n')]),
    'é',
    '3: some bytes are not valid UTF-8; they were read as “\uFFFD”',
  ],
] as const)('a file in %s is read, and told with its line', async ([, text, name, told]) => {
  const { keys, doubts, unread } = await readContent([{ path: 'x.md', text }]);
  expect(keys[0]?.names[0]?.name).toBe(name);
  expect(doubts.map(({ line, why }) => `${line}: ${why}`)).toEqual([told]);
  expect(unread).toEqual([]);
});
