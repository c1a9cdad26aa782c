// The names and values of YAML, each for itself: what generators take is read, and what is wrong with it is told.
import type { Message } from '@/utils/base/message';
import { type ErrorCode, isNode } from 'yaml';
import { dataOf, type ParsedYaml, parseYaml } from '../../tables/parse-yaml';
import { lenientValue } from './lenient-yaml';
import { simpleValue } from './simple-yaml';
import type { Written } from '../written-topics';
import { type Block, yamlBlocks } from './yaml-blocks';

/** Looking for names that are there twice takes the square of their number. */
const MOST_FOR_TWICE = 20_000;

/** Sentences of ours: those of the parser are for programmers. */
const REASONS: Partial<Record<ErrorCode, Message>> = {
  DUPLICATE_KEY: ['why_nameTwiceLast'],
  BLOCK_AS_IMPLICIT_KEY: ['why_colonUnquoted'],
  MULTILINE_IMPLICIT_KEY: ['why_noValue'],
  BAD_SCALAR_START: ['why_signUnquoted'],
  BAD_ALIAS: ['why_signUnquoted'],
  BAD_DQ_ESCAPE: ['why_backslash'],
  BAD_INDENT: ['why_indent'],
  TAB_AS_INDENT: ['why_tab'],
  MISSING_CHAR: ['why_signMissing'],
  UNEXPECTED_TOKEN: ['why_signStray'],
};
const MARGIN: Message = ['why_margin'];
const TIGHT: Message = ['why_spaceMissing'];
const OTHERWISE: Message = ['why_notFrontMatter'];
/** What is read is what was meant. */
const FORGIVEN: ReadonlySet<ErrorCode> = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT', 'BAD_DQ_ESCAPE', 'BAD_SCALAR_START']);

const TOO_DEEP: Message = ['why_tooDeep'];
const ANCHOR = /(?:^|[\s[,{])&\w/;
/** Brackets that stand open at once; the parser takes the square of them. */
const DEEPEST = 200;

export interface Remark {
  /** Of the file, from 1. */
  line: number | null;
  why: Message;
}

export interface ReadValues {
  values: unknown;
  /** Of what was read with a doubt. */
  doubts: Remark[];
  /** Of what was left out. */
  lost: Remark[];
  written: Written;
}

/** `first`: the line of the file that the text begins at. Never throws on what a file holds. */
export function yamlValues(text: string, first: number): ReadValues {
  const blocks = yamlBlocks(text);
  if (!blocks) return whole(text, first);
  const read: Reading = { values: {}, doubts: [], lost: [], written: writtenIn(blocks, first), hasAnchors: ANCHOR.test(text) };
  const values = new Map<string, unknown>();
  for (const block of blocks) {
    const value = simpleValue(block) ?? parsed(block, first, read);
    if (value === NEEDS_ALL) return whole(text, first);
    if (value === undefined) continue;
    if (values.has(block.key)) read.doubts.push({ line: block.line + first, why: REASONS.DUPLICATE_KEY! });
    if (block.margin !== null) read.doubts.push({ line: block.margin + first, why: MARGIN });
    if (block.tight) read.doubts.push({ line: block.line + first, why: TIGHT });
    values.set(block.key, value);
  }
  read.values = Object.fromEntries(values);
  return read;
}

interface Reading extends ReadValues {
  /** What a `*name` may stand for. */
  hasAnchors: boolean;
}

const NEEDS_ALL = Symbol('needs all');

function parsed(block: Block, first: number, read: Reading): unknown {
  if (isTooDeep(block.text)) return void read.lost.push({ line: block.line + first, why: TOO_DEEP });
  const { document, lines } = parseYaml(block.text, block.text.length < MOST_FOR_TWICE);
  const [error] = document.errors;
  const isForgiven = document.errors.every(({ code }) => FORGIVEN.has(code));
  const values = dataOf(document) as Record<string, unknown> | null | undefined;
  if (values === undefined && read.hasAnchors) return NEEDS_ALL;
  // What is missing at the end is missed behind it.
  const told = error && Math.min(lines.linePos(error.pos[0]).line, block.text.trimEnd().split('\n').length) + block.line + first - 1;
  const why = error ? (REASONS[error.code] ?? OTHERWISE) : REASONS.BAD_ALIAS!;
  if (values !== undefined && isForgiven) {
    if (error) read.doubts.push({ line: told!, why });
    return values?.[block.key] ?? null;
  }
  const meant = lenientValue(block) ?? (block.margin === null ? undefined : lenientValue(beforeMargin(block, block.margin)));
  (meant === undefined ? read.lost : read.doubts).push({ line: told ?? block.line + first, why });
  return meant;
}

const beforeMargin = ({ key, text, line }: Block, margin: number) => ({ key, text: text.split('\n', margin - line).join('\n') });

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]|-[ \t](?=-)|\n/g)) {
    if (sign === ']' || sign === '}') depth -= 1;
    else if (sign !== '\n') depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Of text that is not a map written name by name. */
function whole(text: string, first: number): ReadValues {
  if (isTooDeep(text)) return { values: undefined, doubts: [], lost: [{ line: first, why: TOO_DEEP }], written: () => null };
  const yaml = parseYaml(text);
  const { document, lines } = yaml;
  const error = document.errors.find(({ code }) => !FORGIVEN.has(code));
  const written: Written = (path) => writtenAt(path, yaml, text, first);
  const nothing = { values: undefined, doubts: [], written };
  if (error) return { ...nothing, lost: [{ line: lines.linePos(error.pos[0]).line + first - 1, why: REASONS[error.code] ?? OTHERWISE }] };
  const values = dataOf(document);
  return values === undefined ? { ...nothing, lost: [{ line: null, why: ['why_aliases'] }] } : { ...nothing, values, lost: [] };
}

/** Each block is parsed when something of it is asked for, and once. */
function writtenIn(blocks: readonly Block[], first: number): Written {
  const byKey = new Map(blocks.map((block) => [block.key, block]));
  const parsedOnce = new Map<Block, ParsedYaml>();
  return (path) => {
    const block = byKey.get(String(path[0]));
    if (!block) return null;
    const known = parsedOnce.get(block);
    if (!known && isTooDeep(block.text)) return null;
    const yaml = known ?? parseYaml(block.text);
    parsedOnce.set(block, yaml);
    return writtenAt(path, yaml, block.text, block.line + first);
  };
}

/** `first`: the line of the file that the text begins at. */
function writtenAt(path: Parameters<Written>[0], { document, lines }: ParsedYaml, text: string, first: number): ReturnType<Written> {
  const node = document.getIn(path, true);
  if (!isNode(node) || !node.range) return null;
  const [from, to] = node.range;
  return { line: lines.linePos(from).line + first - 1, source: text.slice(from, to) };
}
