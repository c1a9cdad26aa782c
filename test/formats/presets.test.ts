// Presets: what each writes of an article with everything, and of one with as little as can be. `npm run test:generators` builds their sites.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '@/utils/core/article';
import { SafeHtml } from '@/utils/core/safe-html';
import { Site } from '@/utils/core/site';
import { PRESETS, presetSource } from '@/utils/formats/presets/presets';
import { SOURCES } from '@/utils/formats/presets/sources';
import { bundleOf, fileOf } from './shown/an-article';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;
const SPARSE: Partial<Article> = {
  ...{ image: null, topics: [], summary: '', siteName: '', byline: '', publishedTime: '', lang: '', curator: '' },
  body: SafeHtml.parse('<p>One.</p>'),
};

test('each preset has its text, and its sentence', async () => {
  expect(PRESETS.map(({ name }) => name).toSorted()).toEqual([...SOURCES.keys()].toSorted());
  expect(PRESETS.filter(({ about }) => !(about[0] in messages))).toEqual([]);
  expect(await presetSource('jekyll')).toBe(SOURCES.get('jekyll'));
  expect(await presetSource('constructor')).toBeUndefined();
});

test.for(PRESETS)('a site can be made of $name', ({ name, contentRoot, contentType, vocabulary }) => {
  const site = {
    name: 'A site',
    slug: 'a-site',
    communities: [],
    topics: [],
    contentTypes: [contentType],
    excerpt: { maxCharacters: 900 },
  };
  expect(Site.safeParse({ ...site, contentRoot, vocabulary, format: name, formats: { [name]: SOURCES.get(name) } }).error).toBeUndefined();
});

test.for(PRESETS)('$name links the original where a reader sees it, and writes nothing that the article lacks', async ({ name }) => {
  const source = SOURCES.get(name)!;
  const [whole, sparse] = [await fileOf(source), await fileOf(source, SPARSE)];
  for (const file of [whole, sparse]) {
    expect(file).toMatch(name === 'json' ? /"link": "https:\/\/www\.example\.org\/tea"/ : /\]\(https:\/\/www\.example\.org\/tea\)/);
    expect(file).not.toMatch(/undefined|null|\bNaN\b/);
  }
  expect(sparse).not.toMatch(/!\[|cover|images\//);
});

test.for(PRESETS)('$name puts the image where the article’s file leads', async ({ name, contentRoot }) => {
  const source = SOURCES.get(name)!;
  const { article, image } = await bundleOf(source);
  const led = /!\[[^\]]*\]\(([^)]*)\)|heroImage: '([^']*)'|"image": "([^"]*)"/.exec(await fileOf(source))!;
  const goal = (led[1] ?? led[2] ?? led[3]!).replace(/^\{\{ '(.*)' \| relative_url \}\}$/, '$1').replace('{static}', '');
  const root = 'https://site.example/';
  expect(new URL(goal, goal.startsWith('/') ? root : root + article.path).href).toBe(root + image!.path);
  expect(contentRoot).not.toMatch(/^\/|\/$/);
});
