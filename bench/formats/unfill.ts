// What a published file was made of: the facts and the typed values that a format would have been filled with to make it.
import type { Article } from '../../utils/core/article.ts';
import type { Asked, AskField } from '../../utils/core/asks/asked.ts';
import { fillTemplate } from '../../utils/formats/language/fill-holes.ts';
import type { Hole, Part } from '../../utils/formats/language/template.ts';
import type { Entry, HeadNode } from '../../utils/formats/head/tree.ts';
import { shownScope } from '../../utils/formats/shown/fill-shown.ts';
import type { ShownParts } from '../../utils/formats/shown/shown-parts.ts';
import type { Published } from './read-published.ts';

/** By the names of the language; those of lists have lists. */
type Found = Map<string, unknown>;

export function unfill(file: Published, format: ShownParts, bare: Article): Article {
  const found: Found = new Map();
  for (const entry of format.head?.root.entries ?? []) fromEntry(entry, at(file.head, entry.path), found, format);
  fromParts(pathParts(format), file.path, found, new Set(found.keys()), format, bare);
  const written = file.body.split('\n');
  let isAbove = true;
  for (const [index, line] of (format.body?.lines ?? []).entries()) {
    const parts = line.map((part): Part => (typeof part === 'string' ? part : part.hole));
    if (parts.some((part) => typeof part !== 'string' && part.name === 'body')) isAbove = false;
    else if (isAbove) fromText(parts, written[index] ?? '', found);
    else if (parts.length > 1) fromText(parts, written.findLast((each) => regexOf(parts).test(each)) ?? '', found);
  }
  return articleOf(found, format, bare);
}

const at = (head: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    head,
  );

const pathParts = ({ path }: ShownParts): Part[] => (path.template.kind === 'text' ? path.template.parts : []);

function fromEntry(entry: Entry, value: unknown, found: Found, format: ShownParts): void {
  if (value !== undefined && value !== null) fromNode(entry.node, value, found, format);
}

function fromNode(node: HeadNode, value: unknown, found: Found, format: ShownParts): void {
  if (node.is === 'map') for (const entry of node.entries) fromEntry(entry, at(value, entry.path), found, format);
  else if (node.is === 'list') fromList(node.items, [value].flat(), found);
  else if (node.is === 'scalar') {
    const [only] = node.parts;
    if (node.parts.length === 1 && typeof only === 'object') put(only, value, found);
    else fromText(node.parts, String(value), found);
  }
}

/** An item that is repeated gathers what each has; fixed ones are passed over. */
function fromList(items: Entry[], values: unknown[], found: Found): void {
  const item = items.find(({ node }) => node.is !== 'fixed');
  if (!item) return;
  if (item.node.is === 'scalar') {
    const hole = item.node.parts.find((part): part is Hole => typeof part !== 'string');
    if (hole) put(hole, hole.list ? values : values[0], found);
  } else if (item.node.is === 'map') {
    const { entries } = item.node;
    const base = entries
      .flatMap(({ node }) => (node.is === 'scalar' ? node.parts : []))
      .find((part): part is Hole => typeof part !== 'string')
      ?.name?.split('.')[0];
    const maps = values.map((value) =>
      Object.fromEntries(
        entries.flatMap(({ path, node }) => {
          const hole = node.is === 'scalar' ? node.parts.find((part): part is Hole => typeof part !== 'string') : undefined;
          const one = at(value, path);
          return hole && one !== undefined && one !== null ? [[hole.name!.split('.')[1]!, one]] : [];
        }),
      ),
    );
    if (base) found.set(base, maps);
  }
}

function put({ name, words }: Hole, value: unknown, found: Found): void {
  if (name === null || words.some((word) => !['keep', 'bare', 'fold', 'date', 'default', 'uniq', 'first'].includes(word))) return;
  const isDate = words.includes('date');
  // The most that is known of a moment counts: a day in the path says less than a time in the head.
  const text = isDate ? momentOf(String(value)) : value;
  if (isDate && (!/^\d{4}-\d{2}-\d{2}/.test(String(text)) || String(found.get(name) ?? '').length >= String(text).length)) return;
  found.set(name, words.includes('first') ? [value] : text);
}

const MONTHS = ['jan', 'f[eé][bv]', 'mar', 'a[pv]r', 'ma[iy]', 'jui?n', 'jui?l', 'a(?:ug|o[uû])', 'sep', 'oct', 'nov', 'd[eé]c'];

/** ISO 8601 of what a mask has written; as it is where it is no date. */
function momentOf(text: string): string {
  const iso = /(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})((?:\.\d+)?))?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second = '00', fraction = '', zone = ''] = iso;
    return hour ? `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}` : `${year}-${month}-${day}`;
  }
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text)) + 1;
  const [day, year] = [/\b(\d{1,2})(?:er)?\b(?!\d)/.exec(text)?.[1], /\b(\d{4})\b/.exec(text)?.[1]];
  return month > 0 && day && year ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const regexOf = (parts: Part[]): RegExp =>
  new RegExp(`^${parts.map((part) => (typeof part === 'string' ? literal(part) : `(${holeOf(part)})`)).join('')}$`);

/** What a hole may have written: of a mask, its digits. */
function holeOf({ source }: Hole): string {
  const mask = /\| *date: *"([^"]*)"/.exec(source)?.[1];
  if (mask === undefined || /MMM|ddd|\(/.test(mask)) return '.+?';
  return mask.replace(/\[[^\]]*\]|G{4}|Y{4}|[YMDHhmsW]{2}|S+|[DMHhms]|[^A-Za-z]/g, (token) =>
    token.startsWith('[')
      ? literal(token.slice(1, -1))
      : /^[A-Z]/i.test(token)
        ? token.length === 1
          ? '\\d+'
          : `\\d{${token.length}}`
        : literal(token),
  );
}

function fromText(parts: Part[], text: string, found: Found): void {
  const values = regexOf(parts).exec(text)?.slice(1) ?? [];
  for (const [index, hole] of parts.filter((part) => typeof part !== 'string').entries()) {
    if (hole.name !== null && (!found.has(hole.name) || hole.words.includes('date'))) put(hole, values[index], found);
  }
}

/** Of the path, what is not known yet: what is known stands in it as it would be written. */
function fromParts(parts: Part[], path: string, found: Found, known: Set<string>, format: ShownParts, bare: Article): void {
  const scope = shownScope(articleOf(found, format, bare), format);
  const half = parts.map((part): Part => {
    if (typeof part === 'string' || !known.has(part.name ?? '')) return part;
    const text = fillTemplate({ kind: 'text', parts: [part] }, scope);
    return typeof text === 'string' ? text : part;
  });
  fromText(half, path, found);
}

const FACTS = ['title', 'byline', 'summary', 'url', 'cleanUrl', 'publishedTime', 'modifiedTime', 'created', 'changed', 'topics'] as const;

function articleOf(found: Found, { asks }: ShownParts, bare: Article): Article {
  const facts = Object.fromEntries(
    FACTS.flatMap((name) => (found.has(name) ? [[name, name === 'topics' ? [found.get(name)].flat() : String(found.get(name))]] : [])),
  );
  const asked: Asked = {};
  for (const ask of asks) if (found.has(ask.name)) asked[ask.name] = typed(ask, found.get(ask.name));
  return { ...bare, ...facts, asked };
}

function typed({ kind }: AskField, value: unknown): Asked[string] {
  if (kind === 'number') return typeof value === 'number' ? value : Number(value);
  if (kind === 'yes-no') return typeof value === 'boolean' ? value : value === 'true';
  if (kind === 'list' || kind === 'terms') return [value].flat().map(String);
  return kind === 'maps' ? (value as Asked[string]) : String(value);
}
