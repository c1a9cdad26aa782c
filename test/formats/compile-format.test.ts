import { describe, expect, test } from 'vitest';
import { ProblemError } from '@/utils/core/problem';
import { compileFormat } from '@/utils/formats/language/compile-format';
import { fillEntries } from '@/utils/formats/language/fill-holes';
import { detailsOf } from '../in-words';

function mistakeIn(source: string) {
  try {
    const { frontMatter } = compileFormat(source);
    fillEntries(frontMatter, { title: 'A title', topics: ['a', 'b'] });
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'format-broken') return detailsOf(error.problem);
    throw error;
  }
  throw new Error('nothing was wrong');
}

test.for([
  [`<p onclick="x('{{ title }}')">x</p>`, 'onclick'],
  ['<script>x = "{{ title }}"</script>', 'script'],
  ['<STYLE>a { content: "{{ title }}" }</STYLE>', 'STYLE'],
  ['<p style = "{{ title }}">x</p>', 'style'],
])('in its body no name can stand with %j', ([html, what]) => {
  const details = mistakeIn(`---\n$path: news/a.md\na: 1\n---\n\n{{ body }}\n${html}\n`);
  expect(details['why']).toContain(`“${what}”`);
  expect(details['line']).toBe('7');
});

test('its body may have what runs where only the excerpt is filled in, and any other HTML', () => {
  const bodyOf = (html: string) => compileFormat(`---\n$path: news/a.md\na: 1\n---\n\n${html}{{ body }}\n`).body.length;
  expect(bodyOf('<style>p { margin: 0 }</style>')).toBe(2);
  expect(bodyOf('<p title="{{ title }}">{{ title }}, on = off</p>')).toBe(6);
});

/** The lines stand below `---` and `$path`: the first of them is line 3 of the file. */
const format = (...lines: string[]) => ['---', '$path: news/a.md', ...lines, '---', '', '{{ body }}', ''].join('\n');

describe('a mistake is shown at its line', () => {
  test.for([
    ['an unknown name', ['a: 1', 'b: "{{ titel }}"'], '4', 'there is no name “titel”; the nearest is “title”.'],
    ['an unknown name below a known one', ['a: "{{ image.alz }}"'], '3', '“image.alz”; the nearest is “image.alt”'],
    ['a map, where a name in it was meant', ['a: "{{ image }}"'], '3', 'no name “image”'],
    ['a name that every object inherits', ['a: "{{ constructor }}"'], '3', 'no name “constructor”'],
    ['a name in brackets', ['a: "{{ image[title] }}"'], '3', 'no name “image[title]”'],
    ['a name of a text', [`a: '{{ "x".title }}'`], '3', 'no name “"x".title”'],
    ['an unknown name behind a word', ['a: "{{ title | append: foo }}"'], '3', '“foo”'],
    ['an unknown word', ['a: "{{ title | slugfy }}"'], '3', 'there is no word “slugfy”; the nearest is “slugify”.'],
    ['a word that every object inherits', ['a: "{{ title | toString }}"'], '3', 'no word “toString”'],
    ['a word that is given too much', ['a: "{{ title | uuid5: 1 }}"'], '3', '“uuid5” takes nothing'],
    ['a word that is given too little', ['a: "{{ body | excerpt }}"'], '3', '“excerpt” takes 1'],
    ['a word that is given a named value', ['a: "{{ title | default: x: 1 }}"'], '3', 'nothing else'],
    ['a list given to a word for texts', ['a: "{{ topics | slugify }}"'], '3', 'join'],
    ['a list among text', ['a: "on {{ topics }}"'], '3', 'join'],
    ['a number that is none', [`a: '{{ title | excerpt: "x" }}'`], '3', 'takes a number'],
    ['a tag', ['a: "{% if title %}x{% endif %}"'], '3', 'no tags'],
    ['a tag that would read a file', [`a: '{% render "x" %}'`], '3', 'no tags'],
    ['a tag in the third line of a text', ['a: |', '  one', '  {{ title }}', '  {% x %}'], '6', 'no tags'],
    ['an unknown name in the third line of a text', ['a: >', '  {{ title }}', '  {{ url }}', '  {{ nix }}'], '6', '“nix”'],
    ['a hole that is never closed', ['a: "{{ title"'], '3', 'not closed'],
    ['a hole with nothing in it', ['a: "{{ }}"'], '3', 'invalid value expression'],
    ['two names in a hole', ['a: "{{ title url }}"'], '3', 'a hole holds one name'],
    ['an operator', ['a: "{{ title == url }}"'], '3', 'expected "|"'],
    ['an operator in words', ['a: "{{ title or url }}"'], '3', 'a hole holds one name'],
    ['a range', ['a: "{{ (1..9) }}"'], '3', 'nothing else'],
    ['something behind a word', ['a: "{{ title | upcase, url }}"'], '3', 'a hole holds one name'],
    ['broken YAML', ['a: 1', 'b: "x'], '5', 'Missing closing "quote.'],
    ['a key twice', ['a: 1', 'a: 2'], '4', 'Map keys must be unique.'],
    ['a hole without quotes', ['a: {{ title }}'], '3', 'must be in quotes'],
    ['a hole without quotes, and text', ['a: {{ title }} and more'], '3', 'must be in quotes'],
    ['a hole without quotes, in a list', ['a:', '- {{ title }}'], '4', 'must be in quotes'],
    ['a hole in a key', ['"{{ title }}": 1'], '3', 'a key is fixed text'],
    ['a key that is no text', ['1: 1'], '3', 'put 1 in quotes'],
    ['an alias', ['a: &x 1', 'b: *x'], '4', '$let'],
    ['a tag of YAML', ['a: !x 1'], '3', 'Unresolved tag'],
    ['a number that would change', ['a: 12345678901234567890'], '3', 'in quotes'],
    ['a number without end', ['a: .inf'], '3', 'in quotes'],
    ['an unknown directive', ['$imag: x'], '3', 'no directive “$imag”; the nearest is “$image”.'],
    ['$let that is no map', ['$let: x'], '3', '“$let” is a map'],
    ['a name used before it is defined', ['$let:', '  a: "{{ b }}"', '  b: x'], '4', 'no name “b”'],
    ['a name that is taken', ['$let:', '  title: x'], '4', '“title” is taken'],
    ['a name that is taken by a map', ['$let:', '  image: x'], '4', '“image” is taken'],
    ['a name that is none', ['$let:', '  a-b: x'], '4', 'is not a name'],
    ['a list where a path is wanted', ['$image: [x]'], '3', 'holds one text, not a list'],
  ] as [string, string[], string, string][])('%s', ([, lines, line, what]) => {
    const details = mistakeIn(format(...lines));
    expect(details['why']).toContain(what);
    expect(details['line']).toBe(line);
  });

  test.for([
    ['no front matter', 'title', '1', 'between two lines'],
    ['front matter that does not end', '---\n$path: a.md\n', '1', 'between two lines'],
    ['front matter that is a list', '---\n- a\n---\n', '2', 'a map'],
    ['front matter that is empty', '---\n---\n', '2', 'a map'],
    ['no path', '---\na: 1\n---\n', '1', '“$path” is missing'],
    ['a name of the body', '---\n$path: a.md\n---\n\n{{ body }}\n\n<p>{{ nix }}</p>\n', '7', '“nix”'],
    ['a tag of the body, with the line ends of Windows', '---\r\n$path: a.md\r\n---\r\n\r\n{% if %}\r\n', '5', 'no tags'],
  ] as [string, string, string, string][])('%s', ([, source, line, what]) => {
    const details = mistakeIn(source);
    expect(details['why']).toContain(what);
    expect(details['line']).toBe(line);
  });
});

test.for([
  'escape',
  'find_exp',
  'group_by_exp',
  'has_exp',
  'hmac_sha256',
  'include',
  'inspect',
  'map',
  'raw',
  'reject_exp',
  'render',
  'sample',
  'sha256',
  'sort',
  'strip_html',
  'url_decode',
  'where',
  'where_exp',
])('Liquid’s %s is not a word', (word) => {
  expect(mistakeIn(format(`a: "{{ title | ${word} }}"`))['why']).toContain(`no word “${word}”`);
});

test.for(['include', 'render', 'layout', 'for', 'assign', 'liquid', 'raw', 'comment', '#', '-'])('Liquid’s tag %s is refused', (tag) => {
  expect(mistakeIn(format(`a: '{% ${tag} x %}'`))['why']).toContain('no tags');
});
