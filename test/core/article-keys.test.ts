import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKey, articleKeys } from '@/utils/core/article-keys';

describe('one article', () => {
  test.for([
    'https://example.org/2026/a-story',
    'http://example.org/2026/a-story',
    'https://www.example.org/2026/a-story',
    'https://m.example.org/2026/a-story',
    'https://amp.example.org/2026/a-story',
    'https://EXAMPLE.org:443/2026/a-story',
    'https://example.org/2026/a-story/',
    'https://example.org/2026/a-story#comments',
    'https://example.org/2026/a-story/amp',
    'https://example.org/2026/a-story/amp/',
    'https://example.org/amp/2026/a-story',
    'https://example.org/2026/a-story.amp',
    'https://example.org/2026/a-story?amp',
    'https://example.org/2026/a-story?amp=1',
    'https://example.org/2026/a-story?outputType=amp',
    'https://example.org/2026/a-story/index.html',
    'https://example.org/2026/%61-story',
    'https://www.example.org/2026/a-story/amp/?amp=1#top',
  ])('is known at %s', (address) => {
    expect(articleKey(address)).toBe('example.org/2026/a-story');
  });

  test.for([
    ['https://example.org/a?b=1&c=2', 'https://example.org/a?c=2&b=1'],
    ['https://en.m.wikipedia.org/wiki/Gleaning', 'https://en.wikipedia.org/wiki/Gleaning'],
    ['https://example.org/caf%c3%a9', 'https://example.org/café'],
    ['https://example.org', 'https://example.org/index.php'],
  ])('%s is %s', ([one, other]) => {
    expect(articleKey(one!)).toBe(articleKey(other!));
  });
});

test.for([
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/a', 'https://example.org/A'],
  ['https://example.org/?p=1', 'https://example.org/?p=2'],
  ['https://example.org/#!/one', 'https://example.org/#!/two'],
  ['https://example.org/a', 'https://blog.example.org/a'],
  ['https://example.org/a', 'https://example.org:8080/a'],
  ['https://example.org/amplifier', 'https://example.org/lifier'],
  ['https://example.org/stamp', 'https://example.org/st'],
  ['https://m.com/a', 'https://com/a'],
  ['https://example.org/a%2Fb', 'https://example.org/a/b'],
])('%s and %s are two articles', ([one, other]) => {
  expect(articleKey(one!)).not.toBe(articleKey(other!));
});

test('a key is the key of itself', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const key = articleKey(address);
      expect(articleKey(`https://${key}`)).toBe(key);
    }),
  );
});

test('neither scheme, view, fragment nor a slash at the end changes a key', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  fc.assert(
    fc.property(
      word,
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('http', 'https'),
      fc.constantFrom('', 'www.', 'm.', 'amp.'),
      fc.constantFrom('', '/', '/amp', '#top', '?amp=1', '/index.html'),
      (site, path, scheme, view, end) => {
        expect(articleKey(`${scheme}://${view}${site}.example.org/${path.join('/')}${end}`)).toBe(
          articleKey(`https://${site}.example.org/${path.join('/')}`),
        );
      },
    ),
  );
});

test('an article has a key for each address that differs, the clean one first', () => {
  expect(
    articleKeys({
      url: 'https://www.example.org/a?utm_source=x',
      cleanUrl: 'https://www.example.org/a',
      canonicalUrl: 'https://example.org/2026/a/',
    }),
  ).toEqual(['example.org/a', 'example.org/2026/a', 'example.org/a?utm_source=x']);
});

test('a canonical address that is only the front page says nothing of the article', () => {
  expect(articleKeys({ url: 'https://example.org/a', cleanUrl: 'https://example.org/a', canonicalUrl: 'https://example.org/' })).toEqual([
    'example.org/a',
  ]);
});

test('what is no address is its own key', () => {
  expect(articleKeys({ url: 'nonsense', cleanUrl: 'nonsense', canonicalUrl: null })).toEqual(['nonsense']);
});
