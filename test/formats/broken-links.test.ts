// What a reader of Markdown makes a link of by itself: no address that cannot be opened, and no address that swallows what follows it.
import MarkdownIt from 'markdown-it';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeInline } from '@/utils/formats/body/escape-markdown';
import { toMarkdown } from '@/utils/formats/body/to-markdown';

test.for<[string, string]>([
  ['see https://x.example/a_b, and', 'see https&#58;//x.example/a\\_b, and'],
  ['see https://x.example/a?b=1.', 'see https://x.example/a?b=1.'],
  ['(https://x.example)', '(https://x.example)'],
  ['at www.x.example: it', 'at www.x.example: it'],
  ['https://x.example:8080/', 'https://x.example:8080/'],
  ['https://bücher.example/', 'https://bücher.example/'],
  ['<https://x.example>', '&lt;https&#58;//x.example&gt;'],
  ['https://x.example:port/', 'https\u2060://x.example:port/'],
  ['https://api.<region>.example/', 'https\u2060://api.&lt;region>.example/'],
  ['http://300.1.1.1', 'http\u2060://300.1.1.1'],
  ['https://?@a', 'https\u2060://?@a'],
  ['//a.1', '/\u2060/a.1'],
  ['a // b, //x.example', 'a // b, //x.example'],
  ['www.x<b>c', 'www\u2060.x&lt;b>c'],
  ['https://x.example\u00a0: a_b', 'https\u2060://x.example\u00a0: a\\_b'],
  ['a&<img>, &b<img>, a & <b>, &#1</x>', 'a&\u2060&lt;img>, &\u2060b&lt;img>, a & &lt;b>, &\u2060\\#1&lt;/x>'],
  ['https://https://b.c>d', 'https&#58;//https\u2060://b.c&gt;d'],
])('%j is written as %j', ([text, written]) => {
  expect(escapeInline(text)).toBe(written);
});

test.for<[string, string]>([
  ['<p>https://x.example/a<b>b</b></p>', 'https&#58;//x.example/a**b**'],
  ['<p>https://x.example<a href="https://y.example/">1</a></p>', 'https\u2060://x.example[1](https://y.example/)'],
  ['<p><i>https://x.example/</i>, <b>b</b></p>', 'https://x.example/, **b**'],
  ['<p><a href="https://[fe80:1:2::1]/[x]">x</a></p>', '[x](https://[fe80:1:2::1]/%5Bx%5D)'],
  ['<p>Photo:dpa<a href="https://y.example/">1</a></p>', 'Photo:dpa\u2060[1](https://y.example/)'],
])('%j is written as %j', ([html, written]) => {
  expect(toMarkdown(html)).toBe(written);
});

test('whatever a reader links by itself can be opened', () => {
  const reader = new MarkdownIt({ linkify: true });
  const unit = fc.constantFrom(...'ab1.:@/<>[]()%*_?# ', 'https://', 'www.', 'x.example', '\u00a0', '<b>', '</b>', ':80');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      for (const [, href] of reader.render(toMarkdown(`<p>${text}</p>`)).matchAll(/href="([^"]*)"/g))
        // `//x.example` is an address on a page.
        expect(URL.canParse(href!.replaceAll('&amp;', '&'), 'https://site.example/'), `${href} of ${text}`).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
