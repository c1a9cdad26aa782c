// @vitest-environment jsdom
// The body as Markdown, through the generators' own readers of it: what is published is what the page showed, and nothing of it runs.
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { rawHtml } from '@/utils/core/raw-html';
import { toMarkdown } from '@/utils/formats/body/to-markdown';
import { JOINER } from '@/utils/formats/inert-text';
import { createSanitiser } from '@/utils/sanitise/sanitise-html';
import hostile from '../../fixtures/hostile.json';

const TEXTS = [
  '![x](x){: onerror="alert(1)"}',
  '*x*{: onclick="alert(1)"} {::nomarkdown}<b>{:/}',
  '[x](javascript:alert(1)) [[x]] \\(y\\)',
  '<script>alert(1)</script> <!-- x --> <https://x.example/> <?php x ?>',
  '# h {#id}',
  '## h ##',
  '    code',
  '```\nx\n```',
  '~~~ x ~~~',
  '[^1]: note',
  '[a]: https://x.example "t"',
  '*[HTML]: text',
  '::: warning',
  '!!! note',
  '??? note',
  '=== "Tab"',
  'Term\n: text',
  '| a | b |\n|---|---|',
  'a | b',
  '{{ site.title }} {% include x %} {# x #} #} {{< x >}} {{% x %}} {{ {!x!} {:x}',
  ':x: :smile: a:b:c 12:30:45',
  '1. one',
  '1) one',
  '- one',
  '+ one',
  '* one',
  '---',
  '===',
  '***',
  '+++',
  '---\ntitle: x\n---',
  '> quote',
  'AT&T &copy; &amp;amp; &#123;',
  'import x from "y"',
  'export default x',
  '_a_ __b__ a_b_c *a* **b** `c` ``d`` ~~e~~ ==f== ^g^ %%h%%',
  '1 < 2 > 1 && a',
  '[TOC]',
  '#tag a#b #',
  '--8<-- "x"',
  'HAHAHUGOSHORTCODEx __hdeferred/x',
  'a\\',
  'a\\*b',
  '\\',
  '<',
  '&',
  '@import x',
  'x https://x.example/a_b_(c)*d* y',
  'a  b',
];
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const MARKUP = [
  '<p>a <b>bold</b> and <i>it</i>, <b>“so”</b> and a<b>(b)</b>c <b> d </b>e</p>',
  '<p><a href="https://x.example/a_(b)?c=[d]&amp;e=*f*">[link] *x*</a> <a href="https://x.example/"><b>b</b></a></p>',
  '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><ul><li>d</li></ul><ol start="7"><li>e</li><li><p>f</p><p>g</p></li></ol>',
  '<ol><li>1. a</li><li># b</li><li>- c</li></ol>',
  '<blockquote><p>a</p><p># b</p><blockquote><p>c</p></blockquote></blockquote>',
  '<pre><code class="language-js">a\n\n  b &lt; c `x` ```\n# d</code></pre><p>e <code>f`g</code> <code>`h`</code> <code>a|b</code></p>',
  '<pre>{{ x }}\n  {% y %}\n\nz</pre><p><code>{{ x }}</code></p>',
  '<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>*d*</td><td><p>e</p></td></tr></tbody></table>',
  '<h2># a {#b} ##</h2><h3>c<br>d</h3><p>e<br># f<br>- g<br><br>h</p><hr><p>i</p>',
  '<figure><img src="https://x.example/i_(1).png" alt="a ] *b* :x:"><figcaption>c</figcaption></figure>',
  '<dl><dt>a</dt><dd>b</dd></dl><p><sup>1</sup> <s>x</s></p>',
  '<div>a<p>b</p>c</div>d',
  `${'<blockquote>'.repeat(60)}a`,
];
const sanitise = createSanitiser(window);
const BODIES = [
  ...MARKUP,
  ...hostile,
  ...TEXTS.flatMap((text) => [
    `<p>${escaped(text)}</p>`,
    `a<br>${escaped(text)}`,
    `<ul><li>${escaped(text)}</li></ul>`,
    `<p><b>${escaped(text)}</b> x</p>`,
  ]),
]
  .map((html) => String(sanitise(rawHtml(html))))
  .filter((html) => toMarkdown(html) !== '');
const FILES = BODIES.map(toMarkdown);

/** Of what a reader sees: its words, and the elements around them. Typography is the generator's own. */
function seen(html: string): { text: string; elements: string[]; addresses: string[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const text = words(body)
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/—/g, '---')
    .replace(/–/g, '--')
    .replace(/…/g, '...')
    .replace(/\s+/g, '');
  const all = [...body.querySelectorAll('*')];
  const odd = all.filter(
    (element) =>
      [...element.attributes].some(({ name }) => /^on|^style$|srcdoc/.test(name)) ||
      /^(?:script|iframe|object|form|input|svg|math)$/i.test(element.localName),
  );
  const addresses = [...body.querySelectorAll('[href],[src]')]
    .map((element) => (element.getAttribute('href') ?? element.getAttribute('src'))!)
    .filter((address) => !address.startsWith('#'));
  return { text, elements: odd.map(({ localName }) => localName), addresses };
}
const words = (node: Node): string => (node.nodeType === 3 ? (node.textContent ?? '') : [...node.childNodes].map(words).join(' '));
/** An address written otherwise is the same address. */
const plain = (address: string) => address.replace(/%[0-9A-F]{2}/gi, (sign) => decodeURIComponent(sign)).toLowerCase();

/** The bodies of which another thing is published than was meant, with why. */
function wrong(published: string[]): string[] {
  return published.flatMap((html, index) => {
    const [is, was] = [seen(html), seen(BODIES[index]!)];
    const known = was.addresses.map(plain);
    const given = is.addresses.map(plain);
    // A bare address may become a link to itself.
    const isOwn = (address: string) =>
      known.includes(address) || was.text.toLowerCase().includes(address.replace(/^https?:\/\/|^mailto:/, ''));
    const why = [
      ...(is.text === was.text ? [] : [`text: ${was.text} ≠ ${is.text}`]),
      ...is.elements.map((name) => `element: ${name}`),
      ...given.filter((address) => !isOwn(address)).map((address) => `address: ${address}`),
      ...known.filter((address) => /^https?:\/\//.test(address) && !given.includes(address)).map((address) => `no address: ${address}`),
    ];
    return why.length > 0 ? [[...why, BODIES[index], FILES[index], html].join('\n→ ')] : [];
  });
}

test.for([
  ['CommonMark', new MarkdownIt('commonmark')],
  ['with HTML, tables and bare links', new MarkdownIt({ html: true, linkify: true })],
] as [string, MarkdownIt][])('markdown-it, %s', ([, reader]) => {
  const isTable = (html: string) => html.includes('<table') && !reader.render('|a|b|\n|---|---|\n|c|d|').includes('<table');
  expect(wrong(FILES.map((file, index) => (isTable(BODIES[index]!) ? BODIES[index]! : reader.render(file))))).toEqual([]);
});

test('Liquid finds nothing to run', async () => {
  const liquid = new Liquid();
  expect(await Promise.all(FILES.map((file) => liquid.parseAndRender(file, { site: { title: 'secret' } })))).toEqual(FILES);
});

test('no body begins or ends a head, and nothing is a shortcode', () => {
  for (const file of FILES) {
    expect(file).not.toMatch(/^(?:---|\+\+\+|\{|\.\.\.)[ \t]*$/m);
    expect(file).not.toMatch(/\{[{%#:]|#\}|HAHAHUGO|__hdeferred|^(?:import|export)\b/m);
  }
});

const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
function ask(command: string, ...args: string[]): string[] {
  const { stdout, stderr, status } = spawnSync(command, args, {
    input: JSON.stringify(FILES),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

const KRAMDOWN = `require 'kramdown'; require 'json'
puts JSON.generate(JSON.parse(STDIN.read).map { |body| Kramdown::Document.new(body, syntax_highlighter: nil).to_html })`;
test.skipIf(!runs('ruby', '-e', "require 'kramdown'"))('kramdown (skipped without ruby and kramdown)', () => {
  // Its own reader knows no fences; Jekyll's does.
  const isFenced = (file: string) => file.includes('```');
  expect(wrong(ask('ruby', '-e', KRAMDOWN).map((html, index) => (isFenced(FILES[index]!) ? BODIES[index]! : html)))).toEqual([]);
});

const PYTHON = `import json, sys, markdown
json.dump([markdown.markdown(body, extensions=['extra', 'smarty', 'toc', 'admonition']) for body in json.load(sys.stdin)], sys.stdout)`;
// Debian's Python has it, where another comes first.
const python = ['python3', '/usr/bin/python3'].find((one) => runs(one, '-c', 'import markdown'));
test.skipIf(!python)('Python-Markdown (skipped without python3 and markdown)', () => {
  expect(wrong(ask(python!, '-c', PYTHON))).toEqual([]);
});

const HUGO = `enableEmoji = true\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n[markup.goldmark.renderer]\nunsafe = true\n[markup.goldmark.parser.attribute]\nblock = true\n`;
test.skipIf(!runs('hugo', 'version'))('Hugo (skipped without hugo)', () => {
  const site = mkdtempSync(join(tmpdir(), 'hugo-'));
  try {
    for (const folder of ['content', 'layouts/_default']) mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(join(site, 'config.toml'), HUGO);
    writeFileSync(join(site, 'layouts/_default/single.html'), '<main>{{ .Content }}</main>');
    for (const name of ['index', '_default/list']) writeFileSync(join(site, `layouts/${name}.html`), '');
    for (const [index, file] of FILES.entries()) writeFileSync(join(site, `content/${index}.md`), `---\ntitle: a\n---\n\n${file}\n`);
    const { status, stdout, stderr } = spawnSync('hugo', ['--quiet'], {
      cwd: site,
      encoding: 'utf8',
      env: { ...process.env, HUGO_CACHEDIR: join(site, 'cache') },
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(
      wrong(
        FILES.map((_, index) => readFileSync(join(site, `public/${index}/index.html`), 'utf8').slice('<main>'.length, -'</main>'.length)),
      ),
    ).toEqual([]);
  } finally {
    rmSync(site, { recursive: true });
  }
});

test('any text stays what it is, and nothing but text', () => {
  const reader = new MarkdownIt({ html: true });
  const text = fc.string({ unit: fc.constantFrom(...'ab *_`[]()<>!#-+1.:|~{}\\&;="$%\n'), maxLength: 25 });
  fc.assert(
    fc.property(text, (value) => {
      const file = toMarkdown(`<p>${escaped(value)}</p>`);
      const { body } = new DOMParser().parseFromString(reader.render(file), 'text/html');
      // The sign that keeps a minifier from taking text for a tag is seen by nobody.
      const seen = body.textContent?.replaceAll(JOINER, '');
      expect(seen?.replace(/\s+/g, ' ').trim(), `${file}`).toBe(value.replace(/\s+/g, ' ').trim());
      const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
      expect(names, `${file}`).toEqual(value.trim() === '' ? [] : ['p']);
    }),
    { numRuns: 3000 },
  );
});
