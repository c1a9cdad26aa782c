import { expect, test } from 'vitest';
import { ProblemError } from '@/utils/core/problem';
import { compiled, loadPartsOf } from '@/utils/formats';
import { detailsOf } from '../../in-words';

async function mistakeIn(source: string) {
  await loadPartsOf(source);
  try {
    compiled(source);
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'format-broken') return detailsOf(error.problem);
    throw error;
  }
  throw new Error('nothing was wrong');
}

/** The head begins in line 3 of the file. */
const yaml = (...lines: string[]) => ['$path: a.md', '---', ...lines, '---', '', '{{ body | markdown }}', ''].join('\n');
const toml = (...lines: string[]) => yaml(...lines).replaceAll('---', '+++');
const json = (...lines: string[]) => ['$path: a.json', '{', ...lines, '}', ''].join('\n');
const asks = (...lines: string[]) => ['$path: a.md', '$ask:', ...lines, '---', 'a: 1', '---', ''].join('\n');

test.for([
  ['an unknown name', yaml('a: 1', 'b: {{ titel }}'), '4', 'there is no name “titel”; the nearest is “title”.'],
  ['an unknown word', yaml('a:', '  - {{ topics | slugfy }}'), '4', 'there is no word “slugfy”'],
  ['an unknown name of the body', yaml('a: 1').replace('{{ body', '{{ nix }} {{ body'), '6', '“nix”'],
  ['a tag', yaml('a: {% if x %}'), '3', 'no tags'],
  ['a hole over two lines', yaml('a: "{{ title', '  }}"'), '3', 'one line'],
  ['a hole in a script', yaml('a: 1').replace('{{ body', '<script>x = "{{ title }}"</script> {{ body'), '6', 'ends with “| json”'],
  ['a hole in a style', yaml('a: 1').replace('{{ body', '<style>a { b: "{{ title }}" }</style> {{ body'), '6', '“<style>”'],
  ['a hole in what runs on a click', yaml('a: 1').replace('{{ body', '<p\n  onclick="x(\'{{ title }}\')">{{ body'), '7', '“onclick”'],
  ['a hole in a comment', yaml('a: 1', '# b: {{ title }}'), '4', 'in a comment'],
  ['a hole in a comment behind a value', yaml('a: {{ title }} # {{ url }}'), '3', 'in a comment'],
  ['a hole in a comment of TOML', toml('a = "{{ title }}" # {{ title }}'), '3', 'in a comment'],
  ['a hole in a second document', '$path: a.yml\na: {{ title }}\n---\nb: {{ url }}\n', '4', 'below the end of the head'],
  ['YAML that is nested too deep', yaml(`a: ${'['.repeat(3000)}{{ title }}${']'.repeat(3000)}`), '3', 'nested'],
  ['TOML that is nested too deep', toml('b = 1', `a = ${'['.repeat(20_000)}"{{ title }}"${']'.repeat(20_000)}`), '4', 'nested'],
  ['fields that are nested too deep', asks(`  x: ${'{ x: '.repeat(5000)}1${' }'.repeat(5000)}`), '3', 'nested'],
  ['a number that nobody can type', asks('  x:', '    kind: number', '    from: 9', '    to: 1'), '6', 'at least 9 and at most 1'],
  ['a hole in a key', yaml('{{ title }}: 1'), '3', 'a key is fixed text'],
  ['broken YAML', yaml('a: 1', 'b: "x'), '4', 'quote'],
  ['a key twice', yaml('a: 1', 'a: {{ title }}'), '4', 'unique'],
  ['an alias', yaml('a: &x {{ title }}', 'b: *x'), '3', '$let'],
  ['a list in quotes', yaml('a: "{{ topics }}"'), '3', 'join'],
  ['a list among text', yaml('a: on {{ topics }}'), '3', 'join'],
  ['two lists in one item', asks('  more: { kind: list }').replace('a: 1', 'a:\n  - {{ topics }} {{ more }}'), '6', '“topics” and “more”'],
  ['a list for a head', yaml('- {{ title }}'), '3', 'map'],
  ['a head that does not end', '$path: a.md\n---\na: 1\n', '2', '“---” is missing'],
  [
    'a head without marks that has a line of another kind',
    '$path: a.md\n\nTitle: {{ title }}\nmore\n\n{{ body | markdown }}\n',
    '4',
    'without “---”',
  ],
  ['no path', '$zone: UTC\n---\na: 1\n---\n', '1', '“$path” is missing'],
  ['an unknown directive', '$path: a.md\n$imag: x\n---\na: 1\n---\n', '2', 'the nearest is “$image”'],
  ['an unknown zone', '$path: a.md\n$zone: Europe/Pariss\n---\na: 1\n---\n', '2', '“Europe/Pariss”'],
  ['an unknown writer', '$path: a.md\n$writer: x\n---\na: 1\n---\n', '2', 'pyyaml'],
  ['an unknown language', yaml(`a: {{ created | date: "MMMM", "x y" }}`), '3', 'no such language'],
  ['addresses without their key', '$path: a.md\n$addresses: [slug]\n---\na: 1\n---\n', '2', '“slug”'],
  ['a field of an unknown kind', asks('  x: { kind: txt }'), '3', 'no kind “txt”; the nearest is “text”'],
  ['a field that is no map', asks('  x: text'), '3', 'a map'],
  ['a field with an unknown setting', asks('  x: { labl: X }'), '3', 'the nearest is “label”'],
  ['a choice without options', asks('  x: { kind: one-of }'), '3', 'needs “options”'],
  ['a field whose name is taken', asks('  title: {}'), '3', '“title” is taken'],
  ['a list in a map that is asked for', asks('  x: { kind: maps, fields: { y: { kind: list } } }'), '3', 'one value'],
  ['a default of an unknown name', asks(`  x: { default: '{{ nix }}' }`), '3', '“nix”'],
  ['a limit that is none', asks('  x: { kind: number, from: a }'), '3', 'a number'],
  ['a line that is none of TOML', toml('a = "x"', 'b'), '4', 'no line of TOML'],
  ['a quote of TOML that does not end', toml('a = "{{ title }}'), '3', 'does not end'],
  ['an array of TOML that does not end', toml('a = [{{ topics }}'), '3', 'does not end'],
  ['a hole in a table’s name', toml('[{{ title }}]'), '3', 'a key is fixed text'],
  ['a key of TOML twice', toml('a = "x"', 'a = "{{ title }}"'), '4', 'twice'],
  ['single quotes in JSON', json(`  "a": '{{ title }}'`), '3', 'double quotes'],
  ['what is no JSON', json('  "a": yes', '  , "b": "{{ title }}"'), '3', 'no “yes”'],
  ['a key of JSON twice', json('  "a": "x",', '  "a": "{{ title }}"'), '4', 'unique'],
] as [string, string, string, string][])('%s is shown at its line', async ([, source, line, what]) => {
  const details = await mistakeIn(source);
  expect(details['why']).toContain(what);
  expect(details['line']).toBe(line);
});
