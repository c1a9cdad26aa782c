// Compiles the values of a format that are YAML: directives, and front matter that PyYAML writes.
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { HOLE_WITHOUT_QUOTES, type YamlSource } from './format-source';
import { mistake } from './mistake';
import { type KnownNames, readHoles } from './read-holes';
import type { NamedTemplate, Template } from './template';

/** A key and its value, as they are written. */
export interface Pair {
  name: string;
  node: Node | null;
  line: number;
}

export function readPairs(map: YAMLMap, { lineOf }: YamlSource): Pair[] {
  return map.items.map(({ key, value }) => {
    const line = lineOf((key as Node).range?.[0] ?? 0);
    if (!isScalar(key)) return mistake(line, HOLE_WITHOUT_QUOTES);
    if (typeof key.value !== 'string') return mistake(line, 'format_keyNoText', String(key.source));
    if (/\{[{%]/.test(key.value)) return mistake(line, 'format_keyHole');
    return { name: key.value, node: value as Node | null, line };
  });
}

/** A directive that lists keys of the front matter. */
export function readKeys({ name, node, line }: Pair): string[] {
  if (!isSeq(node)) return mistake(line, 'format_addressesNoList', name);
  return node.items.map((item) => (isScalar(item) ? String(item.value) : ''));
}

export const compilePair = ({ name, node, line }: Pair, format: YamlSource, known: KnownNames): NamedTemplate => ({
  name,
  template: node ? compileNode(node, format, known) : { kind: 'fixed', value: null },
  line,
});

/** For what becomes a name or a path: one text, no list and no map. */
export function compileText(pair: Pair, format: YamlSource, known: KnownNames): NamedTemplate {
  const entry = compilePair(pair, format, known);
  const { kind } = entry.template;
  return kind === 'fixed' || kind === 'text'
    ? entry
    : mistake(pair.line, kind === 'list' ? 'format_listNoText' : 'format_mapNoText', pair.name);
}

/** Of a name that a format defines: one that holes cannot begin with, or that is known already. */
export function refuseName({ name, line }: Pair, known: Iterable<string>): void {
  if (!/^[A-Za-z]\w*$/.test(name)) mistake(line, 'format_badName', name);
  if ([...known].some((one) => one.split('.')[0] === name)) mistake(line, 'format_nameTaken', name);
}

/** Adds each name to the known ones once it is defined. */
export function compileLets(pair: Pair | undefined, format: YamlSource, known: Set<string> & KnownNames): NamedTemplate[] {
  if (!pair) return [];
  if (!isMap(pair.node)) return mistake(pair.line, 'format_letNoMap', '$let');
  return readPairs(pair.node, format).map((each) => {
    refuseName(each, known);
    const entry = compileText(each, format, known);
    known.add(each.name);
    return entry;
  });
}

function compileNode(node: Node, format: YamlSource, known: KnownNames): Template {
  if (isMap(node)) {
    return { kind: 'map', entries: readPairs(node, format).map((pair) => compilePair(pair, format, known)) };
  }
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => compileNode(item as Node, format, known)) };
  }
  const line = format.lineOf(node.range?.[0] ?? 0);
  if (isAlias(node) || !isScalar(node)) return mistake(line, 'format_alias', '$let');
  return compileScalar(node, line, format, known);
}

function compileScalar(node: Scalar, line: number, format: YamlSource, known: KnownNames): Template {
  const { value } = node;
  if (typeof value === 'string') {
    const parts = readHoles(value, known, (index) => lineOfHole(node, index, format));
    return parts.every((part) => typeof part === 'string') ? { kind: 'fixed', value } : { kind: 'text', parts };
  }
  if (typeof value === 'number' && (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))) {
    return mistake(line, 'format_number');
  }
  return { kind: 'fixed', value: value as number | boolean | null };
}

/** YAML unfolds and unescapes a text, but its nth hole stays its nth hole. */
function lineOfHole({ value, range }: Scalar, index: number, { lineOf, written }: YamlSource): number {
  const [start, end] = range ?? [0, 0];
  const source = written(start, end);
  const before =
    String(value)
      .slice(0, index + 2)
      .split(/\{[{%]/).length - 1;
  let at = -1;
  for (let nth = 0; nth < before; nth++) at = source.slice(at + 1).search(/\{[{%]/) + at + 1;
  return lineOf(start + Math.max(at, 0));
}
