// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import { expect, test } from 'vitest';
import { commentaryHtml } from '@/utils/curate/commentary';
import { rawHtml } from '@/utils/core/raw-html';
import { createSanitiser } from '@/utils/sanitise/sanitise-html';
import { bodyHtml } from '@/utils/formats/body-html';
import hostile from '../fixtures/hostile.json';

const IMAGE = '<img src="https://x.example/i.png" alt="*i* :x:">';
const TEXTS = [
  '![x](x){: onerror="alert(1)"}',
  '*x*{: onclick="alert(1)"} {::nomarkdown}<b>{:/}',
  '[x](javascript:alert(1)) [[x]] $$x$$ \\(y\\)',
  '# h {#id}',
  '    code',
  '```\nx\n```',
  '[^1]: note',
  '*[HTML]: text',
  '::: warning',
  '!!! note',
  'a\n\n\nb',
  'Term\n: text',
  '| a | b |\n|---|---|',
  '{{ site.title }} {% include x %} {# x #} #} {{< x >}} {{% x %}} {{',
  ':x: :smile: a:b:c 12:30:45',
  '"quotes" -- ... (c) \'s',
  'AT&T &copy; &amp;amp;',
  '\u0002wzxhzdk:0\u0003',
];
const MARKUP = [
  `<p>a</p>${IMAGE}`,
  `<a href="https://x.example/:x:"><div>*a*</div></a>`,
  '<span>*a*</span> _b_',
  '<p>a<ul><li>b</ul>c',
  '<td>a</td>',
  '<table><tr><td>a</table>',
  '<li>a</li><dd>b</dd>',
  '<pre>\n\n  a\tb\n\n    c\n```\n</pre>',
  '<p>a</p>     b',
  '<hr><br><wbr>a',
  '<p markdown="1">*a*</p>',
  '<h2>*a* {: .x}</h2>',
  '<p>a<!--more-->b</p>',
  `${'<b>'.repeat(300)}a`,
  `${'<blockquote>'.repeat(300)}a`,
];

const sanitise = createSanitiser(window);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const BODIES = [
  ...[...MARKUP, ...hostile].flatMap((html) => [html, `<p>a</p>${html}`]),
  ...TEXTS.flatMap((text) => [
    escaped(text),
    `${IMAGE}<p>${escaped(text)}</p>${escaped(text)}<a href="https://x.example/?${escaped(text)}" title="${escaped(text)}">a</a>`,
  ]),
]
  .map((html) => bodyHtml(sanitise(rawHtml(html))))
  .concat(TEXTS.map((text) => bodyHtml(commentaryHtml(text))))
  .filter((body) => body !== '');

/** What a browser makes of it; white space and line breaks between the blocks are the generator's own. */
function seen(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of [...body.childNodes]) if (node.nodeType === 3 && node.textContent?.trim() === '') node.remove();
  return body.innerHTML.trim();
}

const KRAMDOWN = `require 'kramdown'; require 'json'
puts JSON.generate(JSON.parse(STDIN.read).map { |body| Kramdown::Document.new(body).to_html })`;
const PYTHON_MARKDOWN = `import json, sys, markdown
json.dump([markdown.markdown(body, extensions=['extra', 'smarty', 'toc']) for body in json.load(sys.stdin)], sys.stdout)`;

const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
function ask(command: string, ...args: string[]): string[] {
  const { stdout, stderr, status } = spawnSync(command, args, {
    input: JSON.stringify(BODIES),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

test.skipIf(!runs('ruby', '-e', "require 'kramdown'"))('kramdown publishes every body as it is (skipped without ruby and kramdown)', () => {
  expect(ask('ruby', '-e', KRAMDOWN).map(seen)).toEqual(BODIES.map(seen));
});

test.skipIf(!runs('python3', '-c', 'import markdown'))(
  'Python-Markdown publishes every body as it is (skipped without python3 and markdown)',
  () => {
    expect(ask('python3', '-c', PYTHON_MARKDOWN).map(seen)).toEqual(BODIES.map(seen));
  },
);

test('Liquid finds nothing to run in any body', async () => {
  const liquid = new Liquid();
  expect(await Promise.all(BODIES.map((body) => liquid.parseAndRender(body, { site: { title: 'secret' } })))).toEqual(BODIES);
});

const HUGO = `enableEmoji = true\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n[markup.goldmark.renderer]\nhardWraps = true\nunsafe = `;

test.skipIf(!runs('hugo', 'version')).for([
  ['publishes every body as it is', true, BODIES.map(seen)],
  ['without unsafe leaves every body out, and nothing else happens', false, BODIES.map(() => '')],
] as [string, boolean, string[]][])('Hugo %s (skipped without hugo)', ([, unsafe, expected]) => {
  expect(publishedByHugo(unsafe).map(seen)).toEqual(expected);
});

function publishedByHugo(unsafe: boolean): string[] {
  const site = mkdtempSync(join(tmpdir(), 'hugo-'));
  try {
    for (const folder of ['content', 'layouts/_default']) mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(join(site, 'config.toml'), `${HUGO}${unsafe}\n`);
    writeFileSync(join(site, 'layouts/_default/single.html'), '<main>{{ .Content }}</main>');
    for (const name of ['index', '_default/list']) writeFileSync(join(site, `layouts/${name}.html`), '');
    for (const [index, body] of BODIES.entries()) writeFileSync(join(site, `content/${index}.md`), `---\ntitle: a\n---\n\n${body}`);
    const { status, stdout } = spawnSync('hugo', ['--quiet'], {
      cwd: site,
      encoding: 'utf8',
      env: { ...process.env, HUGO_CACHEDIR: join(site, 'cache') },
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    return BODIES.map((_, index) =>
      readFileSync(join(site, `public/${index}/index.html`), 'utf8').slice('<main>'.length, -'</main>'.length),
    );
  } finally {
    rmSync(site, { recursive: true });
  }
}
