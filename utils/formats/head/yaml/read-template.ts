// Reads a YAML head with holes into the tree that shows how it is written. JSON, being YAML in brackets, is read by the same.
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { mistake } from '../../language/mistake';
import type { HeadSource } from '../head-kind';
import { readScalar } from './read-scalar';
import { colonOf, contentEnd, dashOf, endOfLine, isEmpty, isLineStart } from './positions';
import { hasHole, type Placeheld, withPlaceholders } from '../placeholders';
import type { Brackets, Entry, HeadNode, HeadTree, MapNode } from '../tree';

/** Throws the Problem `format-broken` at the line of the first mistake. */
export function readTemplate(source: HeadSource): HeadTree {
  const held = withPlaceholders(source);
  const { text, lineOf } = held;
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' });
  const [first] = [...document.errors, ...document.warnings];
  if (first) return mistake(lineOf(Math.min(first.pos[0], text.trimEnd().length)), 'format_said', `${first.message}.`);
  const root = document.contents;
  if (!isMap(root)) return mistake(lineOf(0), 'format_noMap');
  const [begin, flowEnd] = root.flow ? (root.range ?? [0, 0]) : [0, 0];
  const tree = readMap(root, begin, held);
  const end = root.flow ? flowEnd : endOfLine(contentEnd(root, text), text);
  if (tree.brackets) tree.brackets.open = text.slice(0, begin) + tree.brackets.open;
  return { root: tree, below: text.slice(end), quote: quoteOf(text) };
}

/** The quotes shown most around whole values; single where none are. */
function quoteOf(text: string): 'single' | 'double' {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[:-] +"|\[ *"/g) > count(/[:-] +'|\[ *'/g) ? 'double' : 'single';
}

/** `from`: where the lines begin that belong to its first entry. */
function readMap(map: YAMLMap, from: number, held: Placeheld): MapNode {
  const entries: Entry[] = [];
  let at = from;
  for (const pair of map.items) {
    const [key, begin] = keyOf(pair, held);
    const node = (pair.value ?? null) as Node | null;
    const colon = colonOf(pair);
    if (colon < 0) return mistake(held.lineOf(begin), 'format_keyNoText', '?');
    if (map.flow) {
      const start = node && !isEmpty(node) ? (node.range?.[0] ?? colon + 1) : colon + 1;
      entries.push({
        path: [key],
        line: held.lineOf(begin),
        above: '',
        indent: gap(at, begin, held),
        lead: held.text.slice(begin, start),
        node: readNode(node, start, held, true),
        tail: '',
      });
      at = contentEnd(node, held.text) || start;
    } else {
      const entry = blockEntry([key], begin, colon + 1, node, at, held);
      entries.push(entry.entry);
      at = entry.end;
    }
  }
  return {
    is: 'map',
    entries,
    brackets: map.flow ? bracketsOf(map, entries, at, held) : null,
    compact: !map.flow && !isLineStart(from, held.text),
  };
}

function readList(list: YAMLSeq, from: number, held: Placeheld): HeadNode {
  const items: Entry[] = [];
  let at = from;
  for (const [index, item] of list.items.entries()) {
    const node = item as Node | null;
    if (isPair(item)) return mistake(held.lineOf(at), 'format_pairInList');
    if (list.flow) {
      const start = node?.range?.[0] ?? at;
      items.push({
        path: [],
        line: held.lineOf(start),
        above: '',
        indent: gap(at, start, held),
        lead: '',
        node: readNode(node, start, held, true),
        tail: '',
      });
      at = contentEnd(node, held.text) || start;
    } else {
      const begin = dashOf(list, index);
      const entry = blockEntry([], begin, begin + 1, node, at, held);
      items.push(entry.entry);
      at = entry.end;
    }
  }
  return { is: 'list', items, brackets: list.flow ? bracketsOf(list, items, at, held) : null };
}

/** An entry on lines of its own. `sign`: behind its colon or dash. */
function blockEntry(
  path: string[],
  begin: number,
  sign: number,
  node: Node | null,
  at: number,
  held: Placeheld,
): { entry: Entry; end: number } {
  const { text, lineOf } = held;
  const ownLine = text.lastIndexOf('\n', begin - 1) + 1;
  const starts = ownLine >= at ? ownLine : begin;
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  const isBelow = isBlock && text.slice(sign, node.range?.[0]).includes('\n');
  const value = isBelow ? endOfLine(sign, text) : node && !isEmpty(node) ? (node.range?.[0] ?? sign) : sign;
  const contents = contentEnd(node, text) || sign;
  const end = endOfLine(contents, text);
  const line = lineOf(begin);
  const common = { path, line, above: text.slice(at, starts), indent: text.slice(starts, begin), lead: text.slice(begin, value) };
  const inner = readNode(node, value, held, false, begin - ownLine + 2);
  // The lines of an inner block end themselves, as those of a block scalar without holes do.
  const tail = isBlock && inner.is !== 'fixed' ? '' : text.slice(contents, end);
  return { entry: { ...common, node: inner, tail }, end };
}

function readNode(node: Node | null, from: number, held: Placeheld, flow: boolean, below = 0): HeadNode {
  const end = contentEnd(node, held.text) || from;
  const text = held.text.slice(from, end);
  if (isAlias(node)) return mistake(held.lineOf(from), 'format_alias', '$let');
  const isTakenApart = held.expands && (isMap(node) || isSeq(node)) && node.items.length > 0;
  if (!hasHole(text) && !isTakenApart) {
    refuseAnchors(node, held);
    return { is: 'fixed', text, value: node };
  }
  if (isMap(node)) return readMap(node, node.flow ? (node.range?.[0] ?? from) : from, held);
  if (isSeq(node)) return readList(node, node.flow ? (node.range?.[0] ?? from) : from, held);
  return isScalar(node) ? readScalar(node, held, flow, below) : mistake(held.lineOf(from), 'format_said', text);
}

function refuseAnchors(node: Node | null, held: Placeheld): void {
  if (node && !isAlias(node) && 'anchor' in node && node.anchor) mistake(held.lineOf(node.range?.[0] ?? 0), 'format_alias', '$let');
}

function keyOf({ key }: Pair, { text, lineOf }: Placeheld): [string, number] {
  const [begin, end] = (key as Node).range ?? [0, 0];
  const line = lineOf(begin);
  if (hasHole(text.slice(begin, end))) return mistake(line, 'format_keyHole');
  if (!isScalar(key)) return mistake(line, 'format_keyNoText', text.slice(begin, end));
  return [String(key.value), begin];
}

function bracketsOf({ range }: YAMLMap | YAMLSeq, entries: Entry[], at: number, { text }: Placeheld): Brackets {
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
const gap = (from: number, to: number, { text }: Placeheld): string => text.slice(from, to).replace(/^\s*[,[{]/, '');
