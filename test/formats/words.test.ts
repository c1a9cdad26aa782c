import { expect, test } from 'vitest';
import { compileFormat } from '@/utils/formats/language/compile-format';
import { fillEntries } from '@/utils/formats/language/fill-holes';

const scope = {
  title: 'A & B',
  byline: '',
  topics: ['x', 'y', 'x'],
  url: 'https://www.Himss.org:8443/a?b#c',
  cleanUrl: 'not an address',
  body: '<p>One two &amp; three</p>',
  created: '2026-01-02T03:04:05Z',
  summary: '<<script>x</script>',
};

const value = (hole: string) => fillEntries(compileFormat(`---\n$path: a.md\na: '{{ ${hole} }}'\n---\n`).frontMatter, scope)['a'];

test.for([
  ['title | slugify', 'a-and-b'],
  ['title | slugify: 5', 'a-and'],
  ['title | uuid5', '9b79fb97-03e7-5f6e-a3ac-8587b0dce8a9'],
  ['url | host', 'www.himss.org'],
  ['url | brand', 'himss.org'],
  ['cleanUrl | host', undefined],
  ['cleanUrl | brand', undefined],
  ['topics | json', '["x","y","x"]'],
  ['title | json', '"A & B"'],
  ['body | excerpt: 200', 'One two & three'],
  ['body | excerpt: 9', 'One two &'],
  ['created | timestamp', '2026-01-02T03:04:05.000000Z'],
  ['title | timestamp', undefined],
  ['created | timestamp | slice: 0, 10', '2026-01-02'],
  ['title | append: "!"', 'A & B!'],
  ['title | prepend: "!"', '!A & B'],
  ['title | downcase', 'a & b'],
  ['title | upcase | capitalize', 'A & b'],
  ['title | remove: " "', 'A&B'],
  ['title | replace: "&", "+"', 'A + B'],
  ['title | split: " "', ['A', '&', 'B']],
  ['title | prepend: "  " | strip', 'A & B'],
  ['topics | concat: topics | size', 6],
  ['topics | first', 'x'],
  ['topics | last', 'x'],
  ['topics | uniq | join: ", "', 'x, y'],
  ['topics | pop', ['x', 'y']],
  ['topics | shift', ['y', 'x']],
  ['byline | default: true', true],
] as [string, unknown][])('%s gives %j', ([hole, expected]) => {
  expect(value(hole)).toEqual(expected);
});

test('a word cannot fill the memory', () => {
  expect(() =>
    value('title | replace: "", body | replace: "", body | replace: "", body | replace: "", body | replace: "", body | replace: "", body'),
  ).toThrow('limit');
});
