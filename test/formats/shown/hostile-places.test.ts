// Any text as a fact within HTML, in the title or the goal of a link, or in a call of a template: it stays what it is, and nothing of it runs.
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { beforeAll, expect, test } from 'vitest';
import { SafeHtml } from '@/utils/core/safe-html';
import { compiled, loadPartsOf } from '@/utils/formats';
import { renderBundle } from '@/utils/formats/render-bundle';
import { ARTICLE } from './an-article';

const source = (body: string) => `$path: a.md\n---\na: 1\n---\n\n${body}\n\n{{ body | markdown }}\n`;
const IN_HTML = source(`<figure\n  class="a"\n  title="{{ title }}"\n><img src={{ url }} alt='{{ title }}'></figure>`);
const IN_LINKS = source(`[one]({{ url }} "{{ title }}") [two][x] <{{ url }}>\n\n[x]: {{ url }} '{{ title }}'`);
const GOALS = source(`[one]({{ title }})\n\n<a href="{{ title }}">x</a>`);
const CALLS = source(`{{ "{%" }} include s.html title="{{ title }}" at={{ url }} %}\n{{ "{{<" }} s "{{ title }}" \`{{ title }}\` >}}`);
const JSON_IN_SCRIPT = source(`<script type="application/ld+json">{"name": {{ title | json }}, "tags": {{ topics | json }}}</script>`);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'ab *_`[]()<>!#-=.:|~{}%\\&;"\'$@/'), maxLength: 14 }),
  fc.constantFrom(
    '" onerror=alert(1) x="',
    "' onclick='x",
    '--></script><b>',
    '%} {% evil',
    '>}} {{< evil >}}',
    '\\',
    '__hdeferred/',
    'HAHAHUGOSHORTCODE',
  ),
);
const titles = text.map((value) => `x${value.toWellFormed().replace(/[\s\0\p{Cc}]+/gu, ' ')}x`);
const fileOf = (from: string, title: string) => {
  const article = { ...ARTICLE, title, url: 'https://x.example/a_b?c=1&d=2', body: SafeHtml.parse('<p>body</p>') };
  return new TextDecoder().decode(renderBundle(article, compiled(from)).article.bytes).split('---\n\n')[1]!;
};
const { DOMParser } = new JSDOM('').window;
const reader = new MarkdownIt({ html: true });
const read = (file: string) => new DOMParser().parseFromString(reader.render(file), 'text/html').body;
const namesIn = (body: HTMLElement) => [...body.querySelectorAll('*')].map(({ localName }) => localName);

beforeAll(() => Promise.all([IN_HTML, IN_LINKS, GOALS, CALLS, JSON_IN_SCRIPT].map(loadPartsOf)));

test('a value of HTML is that text, in whichever line of its tag it stands', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const file = fileOf(IN_HTML, title);
      const body = read(file);
      expect(namesIn(body), `${file}`).toEqual(['figure', 'img', 'p']);
      expect(body.querySelector('figure')?.getAttributeNames()).toEqual(['class', 'title']);
      expect(body.querySelector('figure')?.getAttribute('title')).toBe(title);
      expect(body.querySelector('img')?.getAttributeNames()).toEqual(['src', 'alt']);
      expect(body.querySelector('img')?.alt).toBe(title);
      expect(body.querySelector('img')?.getAttribute('src')).toBe('https://x.example/a_b?c=1&d=2');
    }),
    { numRuns: 400 },
  );
});

test('the title of a link ends neither itself nor the link', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const file = fileOf(IN_LINKS, title);
      const body = read(file);
      expect(namesIn(body), `${file}`).toEqual(['p', 'a', 'a', 'a', 'p']);
      const links = [...body.querySelectorAll('a')];
      expect(links.map((link) => link.title).slice(0, 2)).toEqual([title, title]);
      expect(links.map((link) => link.getAttribute('href'))).toEqual(links.map(() => 'https://x.example/a_b?c=1&d=2'));
    }),
    { numRuns: 400 },
  );
});

test.for(['javascript:alert(1)', 'JavaScript:alert`1`', 'java\tscript:alert(1)', ' data:text/html,<script>x</script>', 'vbscript:x'])(
  'nothing is done where %j is followed',
  (title) => {
    for (const link of read(fileOf(GOALS, title)).querySelectorAll('a'))
      expect(URL.parse(link.getAttribute('href')!, 'https://site.example/')?.protocol).toBe('https:');
  },
);

test('what a template is called with is one text', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const [liquid = '', hugo = ''] = fileOf(CALLS, title).split('\n');
      // As Jekyll and Hugo read them.
      expect(liquid).toMatch(/^\{% include s\.html title="[^"\\]*" at="https:\/\/x\.example\/a_b\?c=1&d=2" %\}$/);
      expect(liquid.indexOf('%}')).toBe(liquid.length - 2);
      expect(hugo).toMatch(/^\{\{< s "[^"\\]*" `[^`]*` >\}\}$/);
      expect(hugo.indexOf('}}')).toBe(hugo.length - 2);
      expect(new DOMParser().parseFromString(liquid, 'text/html').body.children.length).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test('JSON in a script is that JSON', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const body = read(fileOf(JSON_IN_SCRIPT, title));
      // A parser of whole pages puts a script that comes first into the head.
      const scripts = body.ownerDocument.querySelectorAll('script');
      expect([scripts.length, ...namesIn(body)]).toEqual([1, 'p']);
      expect(JSON.parse(scripts[0]!.textContent)).toEqual({ name: title, tags: ARTICLE.topics });
    }),
    { numRuns: 400 },
  );
});
