import { expect, test } from 'vitest';
import { isAboutPage, siteOf } from '@/utils/extract/address/same-page';

test.for([
  ['/story?id=17', 'https://example.org/story?id=18', false],
  ['/story?id=17', 'https://example.org/story?id=17&utm_source=mail', true],
  ['/story?id=17&utm_source=feed', 'https://example.org/story?utm_source=mail&id=17', true],
  ['/story', 'https://www.example.org/story/?p=7', true],
  ['/#/story/17', 'https://example.org/#/story/18', false],
  ['/#!/story/17', 'https://example.org/#!/story/17', true],
  ['/story', 'https://example.org/story#comments', true],
  ['/a', 'https://example.org/b', false],
] as const)('that %s names the page at %s is %j', ([address, url, same]) => {
  expect(isAboutPage(address, url)).toBe(same);
});

test.for([
  ['amp.cnn.com', 'www.cnn.com', true],
  ['www.bbc.co.uk', 'news.bbc.co.uk', true],
  ['one.co.uk', 'two.co.uk', false],
  ['one.com.au', 'two.com.au', false],
  ['evil.github.io', 'victim.github.io', false],
  ['evil.blogspot.co.uk', 'victim.blogspot.co.uk', false],
  ['127.0.0.1', '10.0.0.1', false],
] as const)('that %s and %s are one site is %j', ([one, other, same]) => {
  expect(siteOf(`https://${one}/a`) === siteOf(`https://${other}/b`)).toBe(same);
});
