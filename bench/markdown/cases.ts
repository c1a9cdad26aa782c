// Pieces of articles, made up: what is hard to say in Markdown, with texts that Markdown would read in them.

export interface Case {
  kind: 'tables' | 'code' | 'lists' | 'links' | 'text';
  html: string;
}

const TEXTS = [
  'plain words',
  'a [b] c',
  '[x](y)',
  'x * y * z',
  '*so*',
  'a_b_c _d_',
  '1. first',
  '# hash',
  'a | b',
  '<b> tag',
  '`tick`',
  '{{ x }}',
  '{% x %}',
  'ends with \\',
  '- dash',
  '+ plus',
  '> more',
  '&amp; written',
  '~~s~~',
  '===',
  ':x:',
  '$a$ ^b^',
];

const SHAPES: readonly (readonly [Case['kind'], (text: string) => string])[] = [
  [
    'tables',
    (text) => `<table><thead><tr><th>${text}</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>${text}</td></tr></tbody></table>`,
  ],
  [
    'tables',
    (text) =>
      `<table><tbody><tr><th>a</th><th>b</th></tr><tr><td><p>${text}</p></td><td><a href="https://x.example/">${text}</a></td></tr></tbody></table>`,
  ],
  [
    'tables',
    (text) =>
      `<p>before</p><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><code>${text}</code></td><td></td></tr></tbody></table><p>after</p>`,
  ],
  ['code', (text) => `<p>say <code>${text}</code> here</p>`],
  ['code', (text) => `<pre><code>${text}\n\n  two</code></pre>`],
  ['code', (text) => `<pre><code class="language-js">a\n${text}</code></pre><p>next</p>`],
  ['code', (text) => `<ul><li><p>a</p><pre><code>${text}</code></pre></li></ul>`],
  ['lists', (text) => `<ul><li>${text}</li><li>b</li></ul>`],
  ['lists', (text) => `<ol start="7"><li>${text}</li><li>b</li></ol>`],
  ['lists', (text) => `<ul><li>a<ul><li>${text}</li><li>c</li></ul></li><li>d</li></ul>`],
  ['lists', (text) => `<ol><li><p>${text}</p><p>b</p></li><li><p>c</p></li></ol>`],
  ['lists', (text) => `<ul><li>a</li></ul><ul><li>${text}</li></ul>`],
  ['links', (text) => `<p><a href="https://x.example/a_(b)">${text}</a></p>`],
  ['links', (text) => `<p>see <a href="https://x.example/?q=[1]&amp;r=*2*">[${text}]</a>.</p>`],
  ['links', (text) => `<p>(<a href="https://x.example/a%20b_c_">${text}</a>)</p>`],
  ['links', (text) => `<p><a href="https://x.example/"><img src="https://x.example/i_(1).png" alt="${text}"></a></p>`],
  ['text', (text) => `<p>${text}</p>`],
  ['text', (text) => `<p>a<br>${text}</p>`],
  ['text', (text) => `<p>a <b>${text}</b> b</p><blockquote><p>${text}</p></blockquote>`],
  ['text', (text) => `<h2>${text}</h2><p>b</p>`],
];

const escaped = (text: string) =>
  text
    .replace(/&(?!amp; written)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replaceAll('"', '&quot;');

export const CASES: Case[] = SHAPES.flatMap(([kind, html]) => TEXTS.map((text) => ({ kind, html: html(escaped(text)) })));
