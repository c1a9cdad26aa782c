// Data files of YAML and TOML, as generators keep their lists in: the same lists and things as in JSON.
import type { Message } from '@/utils/base/message';
import { isRecord } from '@/utils/base/plain-data';
import { fail } from '@/utils/core/problem';
import { parse as parseToml, TomlError } from 'smol-toml';
import { type Document, isCollection, isNode, isPair, type LineCounter } from 'yaml';
import { columnNamed } from '../topics-file/column-names';
import { type ListFile, openLists } from './json-table';
import type { Path } from './json-text';
import { dataOf, parseYaml } from './parse-yaml';

/** Parsers of YAML take the square of what stands in one another. */
const DEEPEST_LINE = 400;
const MOST_BRACKETS = 200;

/** Throws the Problem `vocabulary-unreadable` where nothing can be read, or there is no list in it. */
export function openData(text: string, kind: 'yaml' | 'toml'): ListFile {
  return kind === 'yaml' ? openYaml(text) : openToml(text);
}

function openYaml(text: string): ListFile {
  const nested = text.split('\n').findIndex((line) => isNested(line));
  if (nested >= 0) return fail('vocabulary-unreadable', { line: String(nested + 1) }, ['why_tooDeep']);
  const { document, lines } = parseYaml(text);
  const told = document.errors.map(({ pos: [at] }): [number, Message] => [lines.linePos(at).line, ['why_notFrontMatter']]);
  const value = dataOf(document);
  if (value === undefined) return fail('vocabulary-unreadable', { line: String(told[0]?.[0] ?? 1) }, ['why_aliases']);
  return openLists(meant(value), { size: text.length, told, linesOf: (path) => linesAt(document, lines, path) });
}

/** `- KLAS: Virtual Care` without quotes is a map to YAML; beside plain names it is one of them. */
function meant(value: unknown): unknown {
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, meant(held)]));
  if (!Array.isArray(value)) return value;
  const pairs = value.map((entry) => (isRecord(entry) ? Object.entries(entry) : []));
  const areNames = value.every((entry, place) => typeof entry === 'string' || isName(pairs[place]!));
  const keys = new Set(pairs.flatMap(([pair]) => (pair ? [pair[0]] : [])));
  return areNames && (keys.size > 1 || value.some((entry) => typeof entry === 'string'))
    ? value.map((entry, place) => (typeof entry === 'string' ? entry : pairs[place]![0]!.join(': ')))
    : value.map(meant);
}

const isName = (pairs: readonly [string, unknown][]): boolean =>
  pairs.length === 1 && ['string', 'number'].includes(typeof pairs[0]![1]) && columnNamed(pairs[0]![0]) === null;

/** Whether brackets or dashes of a line stand too deep in one another. */
function isNested(line: string): boolean {
  if (line.length < MOST_BRACKETS) return false;
  const brackets = line.split(/[[{]/).length - 1;
  return brackets > MOST_BRACKETS || /^[ \t]*(?:-[ \t]+){3}/.test(line.slice(0, DEEPEST_LINE));
}

/** The lines that the entries at that path begin at. */
function linesAt(document: Document, lines: LineCounter, path: Path): number[] {
  const list: unknown = path.length === 0 ? document.contents : document.getIn(path as unknown[], true);
  if (!isCollection(list)) return [];
  return list.items.map((item) => {
    const node: unknown = isPair(item) ? item.key : item;
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  });
}

function openToml(text: string): ListFile {
  try {
    return openLists(parseToml(text), { size: text.length, told: [], linesOf: () => [] });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return fail('vocabulary-unreadable', { line: String(error.line) }, ['why_lineNotToml']);
  }
}
