// Where a site begins in what was dropped, what it is called, and which kinds of files it publishes.
import { describe, expect, test } from 'vitest';
import { droppedSite } from '@/utils/formats/dropped/dropped-site';

const drop = (files: Record<string, string>) =>
  droppedSite(Object.entries(files).map(([path, text]) => ({ path, text: () => Promise.resolve(text) })));

const kindsOf = async (files: Record<string, string>) =>
  (await drop(files)).kinds.map(({ folder, ending, files }) => [folder, ending, files.map(({ path }) => path)]);

describe('the kinds of files', () => {
  test.for<[what: string, paths: string[], kinds: [folder: string, ending: string, files: string[]][]]>([
    [
      'of a Jekyll site are its posts first, and its pages after them',
      ['blog/_config.yml', 'blog/about.md', 'blog/_posts/2026-01-02-a.md', 'blog/_layouts/post.html'],
      [
        ['_posts', '.md', ['_posts/2026-01-02-a.md']],
        ['', '.md', ['about.md']],
      ],
    ],
    [
      'of a Hugo site are its sections, whatever lies below them',
      [
        'h/hugo.toml',
        'h/content/links/2026/a/index.md',
        'h/content/links/b.md',
        'h/content/_index.md',
        'h/content/about/index.md',
        'h/public/links/a/index.html',
      ],
      [
        ['content/links', '.md', ['content/links/2026/a/index.md', 'content/links/b.md']],
        ['content/about', '.md', ['content/about/index.md']],
        ['public/links', '.html', ['public/links/a/index.html']],
      ],
    ],
    [
      'of an Astro site are its collections',
      [
        'a/package.json',
        'a/astro.config.mjs',
        'a/README.md',
        'a/src/content/blog/x.mdx',
        'a/src/components/Card.md',
        'a/node_modules/y/y.md',
      ],
      [['src/content/blog', '.mdx', ['src/content/blog/x.mdx']]],
    ],
    [
      'of a folder of posts alone have its name in their paths',
      ['_posts/a.md', '_posts/b.md'],
      [['_posts', '.md', ['_posts/a.md', '_posts/b.md']]],
    ],
    [
      'of a content folder alone have its name in their paths',
      ['content/posts/a.md', 'content/posts/b.md'],
      [['content/posts', '.md', ['content/posts/a.md', 'content/posts/b.md']]],
    ],
    [
      'of a folder that holds a content folder have not',
      ['mine/content/posts/a.md', 'mine/x.css'],
      [['content/posts', '.md', ['content/posts/a.md']]],
    ],
    [
      'of files alone are at the root',
      ['a.md', 'b.md', 'c.toml'],
      [
        ['', '.md', ['a.md', 'b.md']],
        ['', '.toml', ['c.toml']],
      ],
    ],
    [
      'are told apart by the folder of a language',
      ['s/hugo.yaml', 's/content/en/posts/a.md', 's/content/de/posts/b.md'],
      [
        ['content/en/posts', '.md', ['content/en/posts/a.md']],
        ['content/de/posts', '.md', ['content/de/posts/b.md']],
      ],
    ],
    ['are none of a folder of pictures', ['p/a.png', 'p/b.css'], []],
    ['are none of nothing', [], []],
  ])('%s', async ([, paths, kinds]) => {
    expect(await kindsOf(Object.fromEntries(paths.map((path) => [path, '---\ntitle: x\n---\n'])))).toEqual(kinds);
  });
});

test.for<[what: string, files: Record<string, string>, name: string]>([
  ['the title of _config.yml', { 'x/_config.yml': 'url: a\ntitle: "Tea: a blog" # ours\n' }, 'Tea: a blog'],
  ['one without quotes, less its comment', { 'x/_config.yml': 'title: Tea # ours' }, 'Tea'],
  ['the title of hugo.toml', { 'x/hugo.toml': "baseURL = '/'\ntitle = 'Garden Notes'\n" }, 'Garden Notes'],
  ['the title of config.json', { 'x/config.json': '{\n  "title": "Garden Notes",\n}' }, 'Garden Notes'],
  ['the name of MkDocs', { 'x/mkdocs.yml': 'site_name: Docs\n' }, 'Docs'],
  ['the name of Pelican', { 'x/pelicanconf.py': "AUTHOR = 'A'\nSITENAME = 'Pel'\n" }, 'Pel'],
  [
    'the name of a package, where nothing else tells',
    { 'x/package.json': '{\n  "name": "my-site"\n}', 'x/astro.config.mjs': 'export {}' },
    'my-site',
  ],
  ['the name of the folder', { 'my-site/hugo.toml': 'baseURL = "/"' }, 'my-site'],
  ['no list of titles', { 'x/_config.yml': 'title: [a, b]' }, 'x'],
  ['no title of a theme that lies deeper', { 'x/_config.yml': 'url: a', 'x/themes/t/config.toml': 'title = "Theme"' }, 'x'],
  ['nothing of files alone', { 'a.md': '---\ntitle: A post\n---\n' }, ''],
])('a site is called by %s', async ([, files, name]) => {
  expect((await drop(files)).name).toBe(name);
});
