import { expect, test } from 'vitest';
import { compileFormat } from '@/utils/formats/language/compile-format';
import { renderBundle } from '@/utils/formats/render-bundle';
import { article4078 } from './sample-article';
import { problemOf } from '../in-words';

const article = {
  ...article4078,
  title: 'CON & <b>"bold"</b> {{% gist %}}',
  cleanUrl: 'https://a.example/?a=1&b=2',
  body: '<p>a</p>' as typeof article4078.body,
};

const render = (source: string, of = article) => renderBundle(of, compileFormat(source));
const textOf = ({ article: { bytes } }: ReturnType<typeof render>) => new TextDecoder().decode(bytes);

test('names in the body are text, the body alone is HTML', () => {
  const bundle = render('---\n$path: news/a.html\n---\n\n{{ body }}\n\n<p><a href="{{ cleanUrl }}">{{ title }}</a></p>\n{{ byline }}\n');
  expect(textOf(bundle)).toBe(
    '---\n{}\n---\n\n<p>a</p> <p><a href="https://a.example/?a=1&#38;b=2">CON &#38; &#60;b&#62;&#34;bold&#34;&#60;/b&#62; &#123;&#123;% gist %}}</a></p>',
  );
  expect(bundle.article.type).toBe('text/html');
});

test('words make text of the body', () => {
  const of = { ...article, body: '<p>1 &lt; 2</p>' as typeof article.body };
  expect(textOf(render('---\n$path: a.md\n---\n{{ body | excerpt: 9 }}\n', of))).toBe('---\n{}\n---\n\n<p>1 &#60; 2</p>');
});

test('a name cannot end the attribute that it stands in, whichever quotes are around it', () => {
  const of = { ...article, title: `it's "so"` };
  expect(textOf(render(`---\n$path: a.md\n---\n<p lang='{{ title }}'>a</p>\n`, of))).not.toContain("it's");
  expect(textOf(render(`---\n$path: a.md\n---\n<p>{{ title }}</p>\n`, of))).toContain('it&#39;s &#34;so&#34;');
});

test('a path may be a slug that is short enough', () => {
  const of = { ...article, title: 'word '.repeat(40) };
  expect(render('---\n$path: "news/{{ title | slugify: 80 }}.md"\n---\n', of).article.path).toMatch(/^news\/(word-)+word\.md$/);
});

test('a format without $image leaves the image out', () => {
  expect(render('---\n$path: a.md\n---\n').image).toBeNull();
});

test.for([
  ['a title as it is', '$path: "{{ title }}.md"'],
  ['a slug that is too long', `$path: "{{ url | append: '${'-word'.repeat(60)}' | slugify }}.md"`],
  ['a name that Windows keeps', '$path: "{{ title | slice: 0, 3 | downcase }}.md"'],
  ['nothing', '$path: "{{ byline }}"'],
  ['a list', '$path: "{{ topics }}"'],
  ['a way up', '$path: ../a.md'],
  ['a way from the root', '$path: /a.md'],
  ['another ending', '$path: a.toml'],
])('%s makes no path', ([, line]) => {
  expect(problemOf(() => render(`---\na: 1\n${line}\n---\n`))).toContain('format-broken 3 “$path” is not a path');
});

test('the path of the image is held to the same rules', () => {
  expect(problemOf(() => render('---\n$path: a.md\n$image: "{{ title }}.png"\n---\n'))).toContain('format-broken 3 “$image” is not a path');
});
