// Compiles a format.md: front matter with holes in it, a body, and directives ($let, $path, $image, $addresses), which are not written.
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { type FormatSource, HOLE_WITHOUT_QUOTES, readFormatSource } from './format-source';
import { mistake, nearest } from './mistake';
import { NAMES } from './names';
import { readHoles } from './read-holes';
import type { CompiledFormat, NamedTemplate, Template } from './template';

const DIRECTIVES = ['$let', '$path', '$image', '$addresses'];

/**
 * `source` is a whole format.md; docs/formats.md says what may stand in it.
 * Throws the Problem `format-broken` at the line of the first mistake: whatever compiles can be filled.
 */
export function compileFormat(source: string): CompiledFormat {
  const format = readFormatSource(source);
  const known = new Set(Object.keys(NAMES));
  const pairs = readPairs(format.frontMatter, format);
  const directive = (name: string) => pairs.find((pair) => pair.name === name);
  for (const { name, line } of pairs) {
    if (name.startsWith('$') && !DIRECTIVES.includes(name)) mistake(line, 'format_noDirective', name, nearest(name, DIRECTIVES));
  }

  const lets = compileLets(directive('$let'), format, known);
  const path = directive('$path') ?? mistake(1, 'format_pathMissing', '$path');
  const image = directive('$image');
  const frontMatter = pairs.filter(({ name }) => !name.startsWith('$')).map((pair) => compilePair(pair, format, known));
  return {
    lets,
    path: compileText(path, format, known),
    image: image ? compileText(image, format, known) : null,
    addresses: readAddresses(directive('$addresses'), frontMatter),
    frontMatter,
    body: readHoles(format.body, known, format.bodyLineOf),
  };
}

/** A key and its value, as they are written. */
interface Pair {
  name: string;
  node: Node | null;
  line: number;
}

function readPairs(map: YAMLMap, { lineOf }: FormatSource): Pair[] {
  return map.items.map(({ key, value }) => {
    const line = lineOf((key as Node).range?.[0] ?? 0);
    if (!isScalar(key)) return mistake(line, HOLE_WITHOUT_QUOTES);
    if (typeof key.value !== 'string') return mistake(line, 'format_keyNoText', String(key.source));
    if (/\{[{%]/.test(key.value)) return mistake(line, 'format_keyHole');
    return { name: key.value, node: value as Node | null, line };
  });
}

const compilePair = ({ name, node, line }: Pair, format: FormatSource, known: ReadonlySet<string>): NamedTemplate => ({
  name,
  template: node ? compileNode(node, format, known) : { kind: 'fixed', value: null },
  line,
});

/** For what becomes a name or a path: one text, no list and no map. */
function compileText(pair: Pair, format: FormatSource, known: ReadonlySet<string>): NamedTemplate {
  const entry = compilePair(pair, format, known);
  const { kind } = entry.template;
  return kind === 'fixed' || kind === 'text'
    ? entry
    : mistake(pair.line, kind === 'list' ? 'format_listNoText' : 'format_mapNoText', pair.name);
}

/** Those keys become addresses, so each holds a text or a list of texts. */
function readAddresses(pair: Pair | undefined, frontMatter: NamedTemplate[]): CompiledFormat['addresses'] {
  if (!pair) return { keys: [], line: 1 };
  if (!isSeq(pair.node)) return mistake(pair.line, 'format_addressesNoList', '$addresses');
  const keys = pair.node.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  for (const key of keys) {
    const entry = frontMatter.find(({ name }) => name === key);
    if (!entry) return mistake(pair.line, 'format_addressNoKey', '$addresses', key);
    if (entry.template.kind === 'map') mistake(entry.line, 'format_addressText', key);
  }
  return { keys, line: pair.line };
}

/** Adds each name to the known ones once it is defined. */
function compileLets(pair: Pair | undefined, format: FormatSource, known: Set<string>): NamedTemplate[] {
  if (!pair) return [];
  if (!isMap(pair.node)) return mistake(pair.line, 'format_letNoMap', '$let');
  return readPairs(pair.node, format).map((each) => {
    if (!/^[A-Za-z]\w*$/.test(each.name)) mistake(each.line, 'format_badName', each.name);
    const isKnown = [...known].some((name) => name.split('.')[0] === each.name);
    if (isKnown) mistake(each.line, 'format_nameTaken', each.name);
    const entry = compileText(each, format, known);
    known.add(each.name);
    return entry;
  });
}

function compileNode(node: Node, format: FormatSource, known: ReadonlySet<string>): Template {
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

function compileScalar(node: Scalar, line: number, format: FormatSource, known: ReadonlySet<string>): Template {
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
function lineOfHole({ value, range }: Scalar, index: number, { lineOf, written }: FormatSource): number {
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
