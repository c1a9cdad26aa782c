/** A page that holds a payload in every field that Gleaner reads, as text and as markup. */
import type { Payload } from './payloads/payload.ts';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const sentence = (n: number) =>
  `Remote monitoring number ${n} gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel; the programme was run for two years in four regions.`;

/** `n` makes its prose its own: the same paragraphs under two addresses would be one article. */
export function hostilePage({ text }: Payload, n: number): string {
  const e = escape(text);
  const fact = {
    '@type': 'NewsArticle',
    headline: text,
    alternativeHeadline: text,
    author: { name: text, url: text },
    description: text,
    publisher: { name: text },
    image: `https://img.example/${text}`,
    datePublished: text,
    dateModified: text,
    articleBody: text,
    inLanguage: text,
    url: text,
  };
  const metas = [
    'og:title',
    'og:description',
    'og:site_name',
    'og:locale',
    'article:published_time',
    'article:author',
    'twitter:title',
    'twitter:image:alt',
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${e}</title>
${metas.map((name) => `<meta property="${name}" content="${e}">`).join('')}
<meta name="description" content="${e}"><meta name="author" content="${e}"><meta property="og:image" content="https://img.example/lead.png?${e}">
<script type="application/ld+json">${JSON.stringify(fact).replace(/</g, '\\u003c')}</script></head><body><article><h1>${e}</h1>
<p>${sentence(n)}</p><p>${e} ${sentence(n + 1)}</p>
<p><img src="https://img.example/a.png?x=${e}" alt="${e}" title="${e}" width="400" height="300"><a href="https://link.example/?q=${e}" title="${e}">link ${e}</a>
<a href="${e}">bare</a> <q cite="${e}">${e}</q> <abbr title="${e}">x</abbr> <time datetime="${e}">x</time> <bdo lang="${e}" dir="${e}">x</bdo></p>
<p>${sentence(n + 2)}</p><img src="https://img.example/c.png" width="640" height="400" alt="A chart"><p>${e} ${sentence(n + 3)}</p>
<ul><li>${e} ${sentence(n + 4)}</li></ul><pre>${e}</pre>${text}<p>${sentence(n + 5)}</p></article></body></html>`;
}
