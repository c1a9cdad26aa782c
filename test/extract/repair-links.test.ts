import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLinksAbsolute, unwrapLink } from '@/utils/extract/repair/repair-links';
import { resolve } from '@/utils/extract/page/page';
import { parsePage } from './document';

const TARGET = 'https://example.org/a?b=1';
const encoded = encodeURIComponent(TARGET);

test.for([
  [`https://www.google.com/url?sa=t&url=${encoded}&usg=x`],
  [`https://www.google.de/url?q=${encoded}`],
  [`https://l.facebook.com/l.php?u=${encoded}&h=AT0`],
  [`https://t.umblr.com/redirect?z=${encoded}&t=x`],
  [`https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05`],
  [`https://www.youtube.com/redirect?event=x&q=${encoded}`],
  [`https://out.reddit.com/t3_x?url=${encoded}`],
  [`https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.google.com/url?q=${encoded}`)}`],
])('%s leads straight to its target', ([link]) => {
  expect(unwrapLink(link!)).toBe(TARGET);
});

test.for([
  ['https://www.google.com/search?q=https%3A%2F%2Fexample.org'],
  ['https://www.google.com/url?q=javascript%3Aalert(1)'],
  ['https://www.google.com/url'],
  ['https://example.org/url?q=https%3A%2F%2Fevil.example'],
  ['mailto:a@example.org'],
  ['#part'],
])('%s stays as it is', ([link]) => {
  expect(unwrapLink(link!)).toBe(link);
});

test('links and images are made absolute, what is no address is left alone', () => {
  const page = parsePage('<a href="b">1</a><a href=" /c ">2</a><a href="mailto:x@example.org">3</a><img src="//cdn.example.org/d.png">');
  makeLinksAbsolute(page, 'https://example.org/a/');
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/a/b',
    'https://example.org/c',
    'mailto:x@example.org',
  ]);
  expect(page.querySelector('img')!.getAttribute('src')).toBe('https://cdn.example.org/d.png');
});

/** Pieces of links: plain ones, and all that a URL's parser changes or reads in its own way. */
const PIECE = fc.constantFrom(
  ...['a', 'B-1', '_x', 'é', '/', '//', '.', '..', '/.', '/..', '%2e', '%41', '%', '?', '#', '=', '&', '+', ':', '@', '\\', ' ', '\n', '~'],
  ...["'", '"', '<', '{', '|', '^', '`', '[', ';', ',', '*', '\u00a0', '\u200b', 'http:', 'mailto:'],
);
const BASES = ['https://example.org', 'https://example.org/a/b?c=d#e', 'http://u:p@example.org:8080/a/', 'about:blank', 'file:///a/b'];

test('a link becomes what a URL’s parser makes of it, whether or not it is asked', () => {
  const page = parsePage('<a>1</a>');
  const element = page.querySelector('a')!;
  const link = fc.array(PIECE, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.constantFrom('', '/', '#'), link, fc.constantFrom(...BASES), (start, rest, base) => {
      const href = `${start}${rest}`;
      element.setAttribute('href', href);
      makeLinksAbsolute(page, base);
      const isAsItIs = /^https?:\/\/[^\s\\]+$/.test(href.trim());
      expect(element.getAttribute('href')).toBe((isAsItIs ? null : resolve(href.trim(), base)) ?? href);
    }),
    { numRuns: 3_000 },
  );
});
