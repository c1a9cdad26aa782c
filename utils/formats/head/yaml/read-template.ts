// Reads a YAML head with holes into the tree that shows how it is written. JSON, being YAML in brackets, is read by the same.
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { mistake } from '../../language/mistake';
import type { HeadSource } from '../head-kind';
import { readScalar } from './read-scalar';
import { colonOf, contentEnd, dashOf, endOfLine, isEmpty, isLineStart } from './positions';
import { hasHole, type Placeheld, withPlaceholders } from '../placeholders';
import type { Brackets, Entry, HeadNode, HeadTree, MapNode } from '../tree';

interface Reading extends Placeheld {
  source: HeadSource;
  /** The line of format.md. */
  lineOf(offset: number): number;
}

/** Throws the Problem `format-broken` at the line of the first mistake. */
export function readTemplate(source: HeadSource): HeadTree {
  const held = withPlaceholders(source.text, source.known, source.lineOf);
  const document = parseDocument(held.text, {
    keepSourceTokens: true,
    lineCounter: new LineCounter(),
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [first] = [...document.errors, ...document.warnings];
  if (first) return mistake(source.lineOf(Math.min(first.pos[0], held.text.trimEnd().length)), 'format_said', `${first.message}.`);
  const root = document.contents;
  if (!isMap(root)) return mistake(source.lineOf(0), 'format_noMap');
  const reading: Reading = { ...held, source, lineOf: source.lineOf };
  const tree = readMap(root, root.flow ? (root.range?.[0] ?? 0) : 0, reading);
  const end = root.flow ? (root.range?.[1] ?? 0) : endOfLine(contentEnd(root, reading.text), held.text);
  if (root.flow) {
    const begins = root.range?.[0] ?? 0;
    if (tree.brackets) tree.brackets.open = held.text.slice(0, begins) + tree.brackets.open;
  }
  return { root: tree, below: held.text.slice(end), quote: quoteOf(held.text) };
}

/** The quotes shown most around whole values; single where none are. */
function quoteOf(text: string): 'single' | 'double' {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[:-] +"|\[ *"/g) > count(/[:-] +'|\[ *'/g) ? 'double' : 'single';
}

/** `from`: where the lines begin that belong to its first entry. */
function readMap(map: YAMLMap, from: number, reading: Reading): MapNode {
  const entries: Entry[] = [];
  let at = from;
  for (const pair of map.items) {
    const [key, begin] = keyOf(pair, reading);
    const node = (pair.value ?? null) as Node | null;
    const colon = colonOf(pair);
    if (colon < 0) return mistake(reading.lineOf(begin), 'format_keyNoText', '?');
    if (map.flow) {
      const start = node && !isEmpty(node) ? (node.range?.[0] ?? colon + 1) : colon + 1;
      entries.push({
        path: [key],
        line: reading.lineOf(begin),
        above: '',
        indent: gap(at, begin, reading),
        lead: reading.text.slice(begin, start),
        node: readNode(node, start, reading, true),
        tail: '',
      });
      at = contentEnd(node, reading.text) || start;
    } else {
      const entry = blockEntry([key], begin, colon + 1, node, at, reading);
      entries.push(entry.entry);
      at = entry.end;
    }
  }
  return {
    is: 'map',
    entries,
    brackets: map.flow ? bracketsOf(map, entries, at, reading) : null,
    compact: !map.flow && !isLineStart(from, reading.text),
  };
}

function readList(list: YAMLSeq, from: number, reading: Reading): HeadNode {
  const items: Entry[] = [];
  let at = from;
  for (const [index, item] of list.items.entries()) {
    const node = item as Node | null;
    if (isPair(item)) return mistake(reading.lineOf(at), 'format_pairInList');
    if (list.flow) {
      const start = node?.range?.[0] ?? at;
      items.push({
        path: [],
        line: reading.lineOf(start),
        above: '',
        indent: gap(at, start, reading),
        lead: '',
        node: readNode(node, start, reading, true),
        tail: '',
      });
      at = contentEnd(node, reading.text) || start;
    } else {
      const begin = dashOf(list, index);
      const entry = blockEntry([], begin, begin + 1, node, at, reading);
      items.push(entry.entry);
      at = entry.end;
    }
  }
  return { is: 'list', items, brackets: list.flow ? bracketsOf(list, items, at, reading) : null };
}

/** An entry on lines of its own. `sign`: behind its colon or dash. */
function blockEntry(
  path: string[],
  begin: number,
  sign: number,
  node: Node | null,
  at: number,
  { ...reading }: Reading,
): { entry: Entry; end: number } {
  const { text } = reading;
  const ownLine = text.lastIndexOf('\n', begin - 1) + 1;
  const starts = ownLine >= at ? ownLine : begin;
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  const isBelow = isBlock && text.slice(sign, node.range?.[0]).includes('\n');
  const value = isBelow ? endOfLine(sign, text) : node && !isEmpty(node) ? (node.range?.[0] ?? sign) : sign;
  const contents = contentEnd(node, reading.text) || sign;
  const end = endOfLine(contents, text);
  const line = reading.lineOf(begin);
  const common = { path, line, above: text.slice(at, starts), indent: text.slice(starts, begin), lead: text.slice(begin, value) };
  const inner = readNode(node, value, reading, false, begin - ownLine + 2);
  // The lines of an inner block end themselves, as those of a block scalar without holes do.
  const tail = isBlock && inner.is !== 'fixed' ? '' : text.slice(contents, end);
  return { entry: { ...common, node: inner, tail }, end };
}

function readNode(node: Node | null, from: number, reading: Reading, flow: boolean, below = 0): HeadNode {
  const end = contentEnd(node, reading.text) || from;
  const text = reading.text.slice(from, end);
  if (isAlias(node)) return mistake(reading.lineOf(from), 'format_alias', '$let');
  if (!hasHole(text)) {
    refuseAnchors(node, reading);
    return { is: 'fixed', text, value: node };
  }
  if (isMap(node)) return readMap(node, node.flow ? (node.range?.[0] ?? from) : from, reading);
  if (isSeq(node)) return readList(node, node.flow ? (node.range?.[0] ?? from) : from, reading);
  return isScalar(node) ? readScalar(node, reading, flow, below) : mistake(reading.lineOf(from), 'format_said', text);
}

function refuseAnchors(node: Node | null, reading: Reading): void {
  if (node && !isAlias(node) && 'anchor' in node && node.anchor) mistake(reading.lineOf(node.range?.[0] ?? 0), 'format_alias', '$let');
}

function keyOf({ key }: Pair, { text, lineOf }: Reading): [string, number] {
  const [begin, end] = (key as Node).range ?? [0, 0];
  const line = lineOf(begin);
  if (hasHole(text.slice(begin, end))) return mistake(line, 'format_keyHole');
  if (!isScalar(key)) return mistake(line, 'format_keyNoText', text.slice(begin, end));
  return [String(key.value), begin];
}

function bracketsOf({ range }: YAMLMap | YAMLSeq, entries: Entry[], at: number, { text }: Reading): Brackets {
  const [begin, end] = range ?? [0, 0];
  const first = entries[0]?.indent ?? '';
  return {
    open: text.charAt(begin),
    first,
    between: entries[1]?.indent ?? (first.includes('\n') ? first : ' '),
    close: text.slice(entries.length > 0 ? at : begin + 1, end),
  };
}

/** The white space before an entry in brackets, without the bracket or comma before it. */
const gap = (from: number, to: number, { text }: Reading): string => text.slice(from, to).replace(/^\s*[,[{]/, '');
