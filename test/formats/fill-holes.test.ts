import { expect, test } from 'vitest';
import { compileFormat } from '@/utils/formats/language/compile-format';
import { fillEntries, fillTemplate } from '@/utils/formats/language/fill-holes';
import type { Scope } from '@/utils/formats/language/names';

const scope: Scope = {
  title: 'A title',
  byline: '',
  topics: ['x', 'y'],
  id: 7,
  workPackage: 0,
  publishedTime: null,
  image: { alt: null, size: [1, 2], format: null },
};

function filled(...lines: string[]) {
  const { lets, frontMatter } = compileFormat(['---', '$path: a.md', ...lines, '---', ''].join('\n'));
  const names = { ...scope };
  for (const { name, template } of lets) names[name] = fillTemplate(template, names) ?? null;
  return fillEntries(frontMatter, names);
}

test.for([
  [
    'a value without holes stays what it is',
    ['a: [1, true, x, null, 1.5]', 'b: {}', 'c: ""'],
    { a: [1, true, 'x', null, 1.5], b: {}, c: '' },
  ],
  ['a key without a value holds null', ['a:'], { a: null }],
  ['a single hole keeps a list', ['a: "{{ topics }}"'], { a: ['x', 'y'] }],
  ['a single hole keeps a number', ['a: "{{ id }}"'], { a: 7 }],
  ['a single hole keeps a list below a name', ['a: "{{ image.size }}"'], { a: [1, 2] }],
  ['a single hole keeps what its words make', ['a: "{{ topics | size }}"'], { a: 2 }],
  ['a hole with text around it is text', ['a: "n{{ id }}"', 'b: " {{ id }}"', 'c: "{{ id }}{{ id }}"'], { a: 'n7', b: ' 7', c: '77' }],
  ['zero is something', ['a: "{{ workPackage }}"'], { a: 0 }],
  ['an empty list is something', ['a: "{{ title | split: title | pop }}"'], { a: [] }],
  ['nothing drops its key', ['a: "{{ publishedTime }}"', 'b: "{{ byline }}"', 'c: 1'], { c: 1 }],
  ['nothing drops its key among text and other holes', ['a: "by {{ byline }} of {{ title }}"'], {}],
  ['nothing stays nothing behind words', ['a: "{{ byline | upcase | append: title | json }}"', 'b: "{{ image.alt | slugify }}"'], {}],
  ['`default` makes something of nothing', ['a: "{{ byline | default: title }}"', 'b: "{{ id | default: 1 }}"'], { a: 'A title', b: 7 }],
  ['an item with nothing is dropped', ['a: ["{{ title }}", "{{ byline }}"]'], { a: ['A title'] }],
  ['a list of nothing but nothing is dropped', ['a: ["{{ byline }}", "{{ image.alt }}"]'], {}],
  ['a fixed item keeps its list', ['a: [news, "{{ byline }}"]'], { a: ['news'] }],
  ['an empty list stays', ['a: []'], { a: [] }],
  ['a map of nothing is dropped with what is fixed in it', ['a: { b: "{{ byline }}", c: true }'], {}],
  ['a map with one thing in it stays', ['a: { b: "{{ byline }}", c: true, d: "{{ id }}" }'], { a: { c: true, d: 7 } }],
  ['a fixed map stays', ['a: { b: { c: true } }'], { a: { b: { c: true } } }],
  ['a hole in which one name of two is nothing is not filled', ['a: { b: "{{ title }}-{{ byline }}", c: 1 }'], {}],
  ['what is deep inside keeps all around it', ['a: { b: { c: [ { d: "{{ id }}" } ] }, e: 1 }'], { a: { b: { c: [{ d: 7 }] }, e: 1 } }],
  ['what is missing deep inside drops all around it', ['a: { b: { c: [ { d: "{{ byline }}", x: 1 } ] }, e: 1 }'], {}],
  [
    'a name is defined once and used after',
    ['$let:', '  b: "{{ id }}-{{ title }}"', '  c: "{{ b | upcase }}"', 'a: "{{ c }}"'],
    { a: '7-A TITLE' },
  ],
  ['a name that is defined as nothing is nothing', ['$let:', '  b: "{{ byline }}"', 'a: "{{ b }}"', 'c: "x{{ b }}"'], {}],
  ['a defined name keeps its type', ['$let:', '  b: "{{ topics }}"', 'a: "{{ b }}"'], { a: ['x', 'y'] }],
  ['braces that are no hole stay', ['a: "{ {x} }} {"'], { a: '{ {x} }} {' }],
  ['a key may be a word of JavaScript', ['__proto__: "{{ id }}"'], Object.fromEntries([['__proto__', 7]])],
] as [string, string[], unknown][])('%s', ([, lines, expected]) => {
  expect(filled(...lines)).toEqual(expected);
});
