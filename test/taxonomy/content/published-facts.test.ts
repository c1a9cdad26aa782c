import { expect, test } from 'vitest';
import type { KnownKeys } from '@/utils/core/formats/known-keys';
import { publishedFacts } from '@/utils/taxonomy/content/published-facts';

const head = (...lines: string[]) => ['---', ...lines, '---', '', 'Text with https://example.org/in-the-text', ''].join('\n');
const KNOWN: KnownKeys = { link: [['via', 'href']], title: [['headline']], created: [['when']], curator: [['who']], topics: [], asked: {} };

test.for<[says: string, path: string, text: string, keys: string[]]>([
  ['its usual key', 'a.md', head('title: A', 'link: https://www.example.org/a/'), ['example.org/a']],
  [
    'a link in a map',
    'a.md',
    head('link:', '  brand: example.org', '  href: https://example.org/a', '  original: https://example.org/b'),
    ['example.org/a'],
  ],
  ['a key that only this site has', 'a.md', head('verwijzing: https://example.org/a'), ['example.org/a']],
  [
    'no image, author or front page',
    'a.md',
    head(
      'image: https://example.org/a.png',
      'cover_url: https://example.org/x',
      'author_url: https://a.example/me',
      'homepage: https://example.org/',
    ),
    [],
  ],
  ['TOML', 'a.md', '+++\ntitle = "A"\nexternal_url = "https://example.org/a?b=1"\n+++\nText', ['example.org/a?b=1']],
  ['JSON', 'a.json', '{"title":"A","url":"https://example.org/a"}', ['example.org/a']],
  [
    'each of a list of articles',
    'links.yaml',
    '- url: https://example.org/a\n- url: https://example.org/b\n',
    ['example.org/a', 'example.org/b'],
  ],
  ['what can be read of a broken head', 'a.md', '---\ntitle: "A\nlink: https://example.org/a\n---\n', ['example.org/a']],
  ['nothing of a page without a head', 'a.html', '<p>https://example.org/a</p>', []],
])('a file is known by %s', async ([, path, text, keys]) => {
  expect((await publishedFacts(path, text, null)).keys).toEqual(keys);
});

test('a file is known by the keys of its site’s format before all others', async () => {
  const text = head(
    'headline: A',
    'when: 2024-05-01',
    'who: [Jo]',
    'url: https://example.org/other',
    'via:',
    '  href: https://example.org/a',
  );
  expect(await publishedFacts('a.md', text, KNOWN)).toEqual({
    keys: ['example.org/a'],
    title: 'A',
    by: 'Jo',
    at: '2024-05-01T12:00:00.000Z',
  });
});

const below = { line: 'Source: ', before: 'Source: ', after: '', last: true };
const titled = { line: '[', before: '](', after: ')', last: false };
const inHtml = { line: '<', before: '><p>From <a href="', after: '"', last: true };

test.for<[says: string, place: typeof below, body: string, keys: string[]]>([
  ['the last of its lines', below, 'Source: https://example.org/quoted\n\nSource: https://www.example.org/a/\n', ['example.org/a']],
  ['the first of its lines', titled, '[A (b) title](https://example.org/a)\n\n[Another](https://example.org/b)', ['example.org/a']],
  ['its own line and no other', below, 'See https://example.org/a\nSource: none', []],
  [
    'what is in the line behind the text',
    inHtml,
    '<p><a href="https://example.org/b">b</a></p><p>From <a href="https&#58;&#47;&#47;example.org/a">',
    ['example.org/a'],
  ],
  ['nothing but addresses', below, 'Source: httpd', []],
])('of a format with its address in the body a file is known by %s', async ([, place, body, keys]) => {
  const known = { ...KNOWN, link: [], inBody: [place] };
  expect((await publishedFacts('a.md', `---\ntitle: A\n---\n\n${body}`, known)).keys).toEqual(keys);
  expect((await publishedFacts('a.md', body, known)).keys).toEqual(keys);
});
