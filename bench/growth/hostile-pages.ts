// Pages that are made to keep a reader busy: each has something far too long, in one place each.
import { SENTENCE } from '../long-texts.ts';

const ARTICLE = `<h1>An article about monitoring</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(12)}`;

const page = (head: string, body = ARTICLE): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><article>${body}</article></body></html>`;
const withTitle = (body: string) => page('<title>An article about monitoring</title>', ARTICLE + body);
const meta = (name: string, value: string) => page(`<title>An article</title><meta property="${name}" content="${value}">`);
const ld = (json: unknown) => page(`<title>An article</title><script type="application/ld+json">${JSON.stringify(json)}</script>`);
const article = (more: Record<string, unknown>) =>
  ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'An article about monitoring', ...more });
const many = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, index) => one(index)).join('');

/** By name: the page for a size in characters. Elements are made for each ten of them. */
export const HOSTILE_PAGES: Readonly<Record<string, (size: number) => string>> = {
  'an ordinary article': () => page('<title>An article about monitoring</title>'),
  'title, letters': (size) => page(`<title>${'a'.repeat(size)}</title>`),
  'title, spaces and strokes': (size) => page(`<title>${'a | - '.repeat(size / 6)}</title>`),
  'heading, words': (size) => page('<title>An article</title>', `<h1>${'word '.repeat(size / 5)}</h1>${ARTICLE}`),
  'many headings': (size) => page('<title>An article</title>', many(size / 40, (index) => `<h1>Heading ${index}</h1>`) + ARTICLE),
  'og:title': (size) => meta('og:title', 'x: '.repeat(size / 3)),
  description: (size) => meta('og:description', '&amp;amp;lt; '.repeat(size / 10)),
  'many metas of one name': (size) =>
    page(`<title>An article</title>${many(size / 40, (index) => `<meta property="og:title" content="Title ${index}">`)}`),
  'author in a meta, commas': (size) => meta('citation_author', ', '.repeat(size / 2)),
  'author in a meta, ands': (size) => meta('author', 'by Jane Roe and '.repeat(size / 16)),
  'date in a meta, digits': (size) => meta('article:published_time', '1 2 '.repeat(size / 4)),
  'image address, digits': (size) => meta('og:image', `https://x.example/icon${'1'.repeat(size)}!`),
  'image address, slashes': (size) => meta('og:image', `https://x.example/${'icon1/'.repeat(size / 6)}!`),
  'many og:images': (size) =>
    page(`<title>An article</title>${many(size / 40, (index) => `<meta property="og:image" content="/image-${index}.jpg">`)}`),
  'canonical address': (size) => page(`<title>An article</title><link rel="canonical" href="/${'a/'.repeat(size / 2)}">`),
  'base address': (size) =>
    page(`<title>An article</title><base href="/${'a'.repeat(size)}/">`, ARTICLE + many(500, (index) => `<a href="x${index}">link</a> `)),
  'JSON-LD, headline': (size) => article({ headline: 'x | '.repeat(size / 4) }),
  'JSON-LD, date': (size) => article({ datePublished: '1 jan '.repeat(size / 6) }),
  'JSON-LD, many authors': (size) =>
    article({ author: Array.from({ length: size / 30 }, (_, index) => ({ '@type': 'Person', name: `Jane Roe ${index}` })) }),
  'JSON-LD, many nodes': (size) =>
    ld({
      '@graph': Array.from({ length: size / 60 }, (_, index) => ({
        '@type': 'Article',
        '@id': `#${index}`,
        url: `https://x.example/${index}`,
        name: 'x',
      })),
    }),
  'JSON-LD, many images': (size) =>
    article({
      image: Array.from({ length: size / 40 }, (_, index) => `https://x.example/image-${index}.jpg`),
      publisher: { logo: Array.from({ length: size / 40 }, (_, index) => `https://x.example/logo-${index}.jpg`) },
    }),
  'JSON-LD, broken, spaces': (size) =>
    page(`<title>An article</title><script type="application/ld+json">{"a":${' '.repeat(size)}]</script>`),
  'alt of an image': (size) => withTitle(`<img src="/a.png" width="600" alt="${'x '.repeat(size / 2)}">`),
  'srcset, spaces': (size) => withTitle(`<img src="/a.png" srcset="a${' '.repeat(size)}!">`),
  'srcset, many offers': (size) => withTitle(`<img src="/a.png" srcset="${'/a.png 100w, '.repeat(size / 13)}">`),
  'width, tabs': (size) => withTitle(`<img src="/a.png" width="1${'\t'.repeat(size)}x">`),
  style: (size) => withTitle(`<img src="/a.png" style="${'width : '.repeat(size / 8)}">`),
  'image address, pixels': (size) => withTitle(`<img src="/${'pixel'.repeat(size / 5)}!">`),
  'image as data': (size) => withTitle(`<img src="data:image/png;base64,${'A'.repeat(size)}">`),
  'address of a link': (size) => withTitle(`<p>${SENTENCE}<a href="/${'a%20'.repeat(size / 4)}">link</a></p>`),
  '30,000 links': (size) =>
    withTitle(many(Math.min(30_000, size / 30), (index) => `<p><a href="/x${index}">A link to another page, number ${index}</a></p>`)),
  'class names': (size) => withTitle(`<div class="${'comment-byline '.repeat(size / 15)}">${SENTENCE}</div>`),
  'many bylines': (size) => withTitle(many(size / 40, (index) => `<span class="byline">by Jane Roe ${index}</span>`)),
  'lines around the heading': (size) => page('<title>An article</title>', `${many(size / 20, () => '<i>x </i>')}${ARTICLE}`),
  'one text, letters': (size) => withTitle(`<p>${'a'.repeat(size)}</p>`),
  'one text, sentences': (size) => withTitle(`<p>${SENTENCE.repeat(size / SENTENCE.length)}</p>`),
  'one text, exclamation marks': (size) => withTitle(`<p>${SENTENCE}${'!'.repeat(size)}</p>`),
  'one text, full stops apart': (size) => withTitle(`<p>${'. '.repeat(size / 2)}</p>`),
  'one text, misread letters': (size) => withTitle(`<p>${'Ã© '.repeat(size / 3)}</p>`),
  'one text, combining marks': (size) => withTitle(`<p>a${'\u0301\u0323'.repeat(Math.min(size, 100_000) / 2)}</p>`),
  'spaces in a pre': (size) => withTitle(`<pre>x${' '.repeat(size)}y</pre>`),
  'line breaks in a pre': (size) => withTitle(`<pre>x${'\n'.repeat(size)}y</pre>`),
  'many lines of code': (size) => withTitle(`<pre><code>${'const a = 1;\n'.repeat(size / 13)}</code></pre>`),
  'no-break spaces': (size) => withTitle(`<p>x${'&nbsp;'.repeat(size)}y</p>`),
  brackets: (size) => withTitle(`<p>${'[('.repeat(size / 2)}</p>`),
  'a comment in the page': (size) => withTitle(`<!--${'- '.repeat(size / 2)}-->`),
  'empty elements': (size) => withTitle(many(size / 10, () => '<i></i>')),
  'empty paragraphs': (size) => withTitle(many(size / 10, () => '<p></p>')),
  'line breaks': (size) => withTitle(`<p>${'<br>'.repeat(size / 10)}x</p>`),
  'elements within one another': (size) => withTitle(`${'<div>'.repeat(size / 100)}x${'</div>'.repeat(size / 100)}`),
  'inline elements within one another': (size) => withTitle(`<p>${'<b><i>'.repeat(size / 100)}x${'</i></b>'.repeat(size / 100)}</p>`),
  'many short notices': (size) => withTitle(many(size / 40, () => '<p>Advertisement</p>')),
  'many headings that end an article': (size) => withTitle(many(size / 40, () => '<h2>Related articles</h2><p>x</p>')),
  'many paragraphs': (size) => withTitle(many(size / SENTENCE.length, (index) => `<p>${index} ${SENTENCE}</p>`)),
  'many items of lists': (size) => withTitle(`<ul>${many(size / 40, (index) => `<li>Item of a list, number ${index}</li>`)}</ul>`),
  'a large table': (size) => withTitle(`<table>${many(size / 100, (index) => `<tr><td>${index}</td><td>a</td><td>b</td></tr>`)}</table>`),
  forms: (size) => withTitle(many(size / 60, (index) => `<input name="n${index}" value="x">`)),
  scripts: (size) => withTitle(many(size / 60, (index) => `<script>window.a = ${index}</script>`)),
  'noscript images': (size) =>
    withTitle(many(size / 80, (index) => `<img src="data:,"><noscript><img src="/image-${index}.jpg"></noscript>`)),
};
