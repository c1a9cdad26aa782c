// Reads a TOML head with holes into the tree that shows how it is written.
import { mistake } from '../../language/mistake';
import type { HeadSource } from '../head-kind';
import { hasHole, type Placeheld, withPlaceholders } from '../placeholders';
import type { Entry, HeadTree, MapNode } from '../tree';
import { endOfLine, keysOf, scanKey, scanValue, skip } from './scan-value';

/** Throws the Problem `format-broken` at the line of the first mistake. */
export function readTemplate(source: HeadSource): HeadTree {
  const held = withPlaceholders(source);
  const { text } = held;
  const root: MapNode = { is: 'map', entries: [], brackets: null, compact: false };
  let table = root;
  let at = 0;
  for (;;) {
    const begin = skip(at, text);
    if (begin >= text.length) break;
    const line = text.lastIndexOf('\n', begin - 1) + 1;
    const isHeader = text.charAt(begin) === '[';
    const { entry, end } = (isHeader ? readHeader : readPair)(begin, held);
    const whole: Entry = { ...entry, above: text.slice(at, Math.max(line, at)), indent: text.slice(Math.max(line, at), begin) };
    (isHeader ? root : table).entries.push(whole);
    if (isHeader && entry.node.is === 'map') table = entry.node;
    at = end;
  }
  return { root, below: text.slice(at), quote: quoteOf(text) };
}

const quoteOf = (text: string): 'single' | 'double' =>
  (text.match(/= *'/g)?.length ?? 0) > (text.match(/= *"/g)?.length ?? 0) ? 'single' : 'double';

type Found = { entry: Entry; end: number };

function readHeader(begin: number, { text, lineOf }: Placeheld): Found {
  const end = Math.min(endOfLine(begin, text) + 1, text.length);
  const written = text.slice(begin, end);
  const line = lineOf(begin);
  if (hasHole(written)) return mistake(line, 'format_keyHole');
  const match = /^(\[\[?)([^\][#\n]+)\]\]?[ \t]*(?:#[^\n]*)?\n?$/.exec(written);
  if (!match) return mistake(line, 'format_noTomlLine');
  const node: MapNode = { is: 'map', entries: [], brackets: null, compact: false };
  const isTable = match[1] === '[[' ? 'many' : 'one';
  return { entry: { path: keysOf(match[2]!), line, above: '', indent: '', lead: written, node, tail: '', isTable }, end };
}

function readPair(begin: number, held: Placeheld): Found {
  const { text, lineOf } = held;
  const { path, value } = scanKey(begin, held);
  if (/[\n#]/.test(text.charAt(value)) || value >= text.length) return mistake(lineOf(begin), 'format_noTomlLine');
  const { node, end: after } = scanValue(value, held);
  const end = Math.min(endOfLine(after, text) + 1, text.length);
  const tail = text.slice(after, end);
  if (!/^[ \t]*(?:#[^\n]*)?\n?$/.test(tail)) return mistake(lineOf(after), 'format_noTomlLine');
  return { entry: { path, line: lineOf(begin), above: '', indent: '', lead: text.slice(begin, value), node, tail }, end };
}
