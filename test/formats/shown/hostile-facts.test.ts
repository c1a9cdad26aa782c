// Any text as a fact in a body of Markdown or HTML, wherever it stands: it is shown as it is, and is never more than text.
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Article } from '@/utils/core/article';
import { SafeHtml } from '@/utils/core/safe-html';
import { compiled, loadPartsOf } from '@/utils/formats';
import { renderBundle } from '@/utils/formats/render-bundle';
import { ARTICLE } from './an-article';

const BODY = `---
a: 1
---

# {{ title }}

{{ title }}

By {{ title }} and *{{ title }}*, in [{{ title }}]({{ url }}).

- {{ title }}

> {{ title }}

1. {{ title }}

<p class="{{ title }}" title='{{ title }}'>x</p>

{{ lines | keep }}

{{ body | markdown }}
`;
const source = (path: string) => `$path: ${path}\n$ask: { lines: { kind: lines, optional: true } }\n${BODY}`;
const MARKDOWN = source('a.md');

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(...'ab *_`[]()<>!#-+1.:|~{}%\\&;="\'$@/', 'script', 'http://', 'x.y'),
    maxLength: 14,
  }),
  fc.constantFrom(
    '{{ x }}',
    '{% x %}',
    '<script>alert(1)</script>',
    '![x](y)',
    '](javascript:x)',
    '" onclick="x',
    "' onclick='x",
    '---',
    'import x from "y"',
  ),
);
const one = (value: string) => value.toWellFormed().replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
const articles: fc.Arbitrary<Article> = fc.record({ title: text, lines: text, path: text }).map(({ title, lines, path }) =>
  Object.assign({}, ARTICLE, {
    title: `x${one(title)}x`,
    url: `https://x.example/${one(path)}`,
    body: SafeHtml.parse('<p>body</p>'),
    asked: { lines },
  }),
);

const { DOMParser } = new JSDOM('').window;
const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

const ELEMENTS = ['h1', 'p', 'p', 'em', 'a', 'ul', 'li', 'blockquote', 'p', 'ol', 'li', 'p'];
const fileOf = (article: Article, from: string) =>
  new TextDecoder().decode(renderBundle(article, compiled(from)).article.bytes).split('---\n\n')[1]!;
/** A sign without width is within an address that nobody could open. */
const shown = (value: string | null | undefined) =>
  (value ?? '')
    .replaceAll('\u2060', '')
    .replace(/[\s\0]+/g, ' ')
    .trim();

test('in Markdown', async () => {
  await loadPartsOf(MARKDOWN);
  const reader = new MarkdownIt({ html: true });
  fc.assert(
    fc.property(articles, (article) => {
      const file = fileOf(article, MARKDOWN);
      const body = bodyOf(reader.render(file.replaceAll('\0', '\ufffd')));
      const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
      expect(names.slice(0, ELEMENTS.length), `${file}`).toEqual(ELEMENTS);
      const title = shown(article.title.replaceAll('\0', '\ufffd'));
      const texts = ['h1', 'p', 'em', 'a', 'li', 'blockquote p', 'ol li'].map((place) => shown(body.querySelector(place)?.textContent));
      expect(texts, `${file}`).toEqual(texts.map(() => title));
      const element = body.querySelector('p[class]')!;
      expect(element.getAttributeNames(), `${file}`).toEqual(['class', 'title']);
      expect(shown(element.getAttribute('title')), `${file}`).toBe(title);
      expect(body.querySelector('a')?.getAttribute('href')?.startsWith('https://x.example/'), `${file}`).toBe(true);
      expect(body.querySelector('script, img, [onclick]'), `${file}`).toBeNull();
      expect(file).not.toMatch(/\{[{%#]/);
    }),
    { numRuns: 500 },
  );
});

test('in HTML', async () => {
  const html = `$path: a.html\n---\na: 1\n---\n\n<h1>{{ title }}</h1><p title="{{ title }}">{{ title }}</p>{{ body }}\n`;
  await loadPartsOf(html);
  fc.assert(
    fc.property(articles, (article) => {
      const body = bodyOf(fileOf(article, html));
      expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['h1', 'p', 'p']);
      const title = shown(article.title.replaceAll('\0', '\ufffd'));
      expect(
        [body.querySelector('h1')?.textContent, body.querySelector('p')?.textContent, body.querySelector('p')?.title].map((each) =>
          shown(each?.replaceAll('\0', '\ufffd')),
        ),
      ).toEqual([title, title, title]);
    }),
    { numRuns: 300 },
  );
});
