/** The articles that sites are built with: ordinary ones, and one for each hostile text, which has it in every field. */
import { JSDOM } from 'jsdom';
import type { Article } from '@/utils/core/article';
import { LIMITS } from '@/utils/core/limits';
import { rawHtml } from '@/utils/core/raw-html';
import { SafeHtml } from '@/utils/core/safe-html';
import { createSanitiser } from '@/utils/sanitise/sanitise-html';
import { ARTICLE } from '../formats/shown/an-article';
import type { Payload } from '../hostile/payloads/payload';

export interface Case {
  id: string;
  article: Article;
}

const FULL = `<p>One <strong>bold</strong>, <em>leaning</em> and <code>a &lt; b</code>.</p><h2>A heading: of its own</h2>
<p>Two <a href="https://example.org/a_(b)?x=1&amp;y=2">a link</a> with 5 * 3 &lt; 20 &amp; more_of_it.</p>
<ul><li>first</li><li>second <em>item</em></li></ul><ol><li>one</li><li>two</li></ol>
<blockquote><p>Quoted words.</p></blockquote><pre><code>if (a &amp;&amp; b) {
  run("x");

  end();
}</code></pre><table><thead><tr><th>Name</th><th>Count</th></tr></thead><tbody><tr><td>tea</td><td>3</td></tr></tbody></table>`;

/** Its size in points. */
export const PICTURE = { width: 600, height: 315 };
const BASE: Article = {
  ...ARTICLE,
  summary: 'What it is about, in a sentence.',
  body: SafeHtml.parse(FULL.replaceAll('\n<', '<')),
  topics: ['Tea & cake', 'baking'],
  image: { ...ARTICLE.image!, format: 'PNG', ...PICTURE },
};
const NOTHING = { byline: '', siteName: '', publishedTime: '', lang: '', summary: '', topics: [], image: null, curator: '' };

const LONG = `A title that is “quoted”, it's "so": ${'long and '.repeat(22)}it ends`;

const own = (id: string, of: Partial<Article>): Case => ({
  id,
  article: { ...BASE, url: `https://www.example.org/${id}?utm_source=x`, cleanUrl: `https://www.example.org/${id}`, ...of },
});

export const ordinary = (): Case[] => [
  own('full', {}),
  own('sparse', { ...NOTHING, title: 'Sparse', body: SafeHtml.parse('<p>Some words.</p>') }),
  own('no-image', { title: 'Without an image', image: null }),
  own('unicode', {
    title: 'Новости 🙂 日本語: İstanbul ﬀ a\u0301',
    topics: ['日本', 'Ökologie', '🙂 fun'],
    body: SafeHtml.parse('<p>Schöne Grüße, 日本語 und 🙂.</p>'),
    summary: 'Ein Satz – 日本.',
  }),
  own('quotes', { title: LONG, topics: ["it's", 'a "b"', 'yes', '2026'], summary: `"It's": a 'summary' \\ #1` }),
];

const sanitise = createSanitiser(new JSDOM('').window as never);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** In text, code, links, tables and headings, and as the page's own HTML. */
const bodyOf = (text: string, url: string): SafeHtml => {
  const said = escaped(text);
  return sanitise(
    rawHtml(
      `<p>${said}</p><p>a ${said} b</p><h1>${said}</h1><h2>${said}</h2><p><a href="${escaped(url)}" title="${said}">${said}</a> <img src="${escaped(url)}" alt="${said}"> <code>${said}</code> <b>${said}</b></p><p>${said}<a href="${escaped(url)}">x</a>${said}<code>x</code></p>` +
        `<ul><li>${said}</li></ul><blockquote>${said}</blockquote><pre><code>${said}</code></pre><table><tr><th>a</th><th>${said}</th></tr><tr><td>${said}</td><td>b</td></tr></table><div>${text}</div>`,
    ),
  );
};

/** As the desk lets a line through; undefined where nothing is left of it. */
const line = (text: string): string | undefined =>
  text
    .toWellFormed()
    .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
    .trim() || undefined;

export function hostile({ id, text }: Payload, index: number): Case {
  const said = line(text) ?? id;
  const address = URL.parse(`https://x.example/${id}/${text}?q=${text}#${text}`)?.href ?? `https://x.example/${id}`;
  return own(id, {
    title: said.slice(0, LIMITS.title).toWellFormed(),
    byline: said.slice(0, LIMITS.byline).toWellFormed(),
    siteName: said.slice(0, LIMITS.siteName).toWellFormed(),
    publishedTime: said.slice(0, LIMITS.date).toWellFormed(),
    lang: said.slice(0, LIMITS.lang).toWellFormed(),
    summary: text.slice(0, LIMITS.description).toWellFormed(),
    // As a page's own keywords are cut.
    topics: [said, `2 ${said}`].map((topic) => topic.slice(0, LIMITS.keyword).toWellFormed()),
    curator: said.slice(0, LIMITS.byline).toWellFormed(),
    url: address,
    cleanUrl: address.split('#')[0]!,
    body: bodyOf(text.toWellFormed(), address),
    image: index % 8 === 0 ? BASE.image : null,
  });
}
