// The lists in JSON, of which one or all may hold the topics.
import { isRecord } from '@/utils/base/plain-data';
import { columnNamed } from '../topics-file/column-names';
import type { Path } from './json-text';

export interface FoundList {
  /** `data.tags.nodes`; empty where it is the whole file. */
  key: string;
  path: Path;
  entries: unknown[];
}

/** The choice of all lists, each entry with the key of its own. */
export const ALL_LISTS = '*';

type JsonObject = Record<string, unknown>;
const isFilled = (value: unknown) => (Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0);

/** Objects in objects that lists are looked for in. */
const DEEPEST = 8;

/** Those with something in them. An object of objects is a list of things with keys. Empty where there is nothing. */
export function listsIn(value: unknown): FoundList[] {
  if (Array.isArray(value)) return [{ key: '', path: [], entries: value }];
  if (!isRecord(value)) return [];
  if (isTreeOfNames(value, 0)) return [{ key: '', path: [], entries: namesIn(value, '') }];
  const found = below(value, []);
  if (found.length > 0) return found;
  const entries = Object.entries(value);
  return entries.length > 0
    ? [{ key: '', path: [], entries: entries.map(([key, held]) => Object.assign({ key }, isRecord(held) ? held : { value: held })) }]
    : [];
}

/** `{ "Care": { "ICU": {}, "Ward": {} }, "Tech": {} }`: names that hold nothing but names. */
function isTreeOfNames(object: JsonObject, depth: number): boolean {
  const entries = Object.entries(object);
  const isTree = entries.every(
    ([key, held]) => held === null || (depth < DEEPEST && columnNamed(key) === null && isRecord(held) && isTreeOfNames(held, depth + 1)),
  );
  return isTree && (depth > 0 || entries.some(([, held]) => isFilled(held)));
}

const namesIn = (object: JsonObject, parent: string): JsonObject[] =>
  Object.entries(object).flatMap(([name, held]) => [{ name, parent } as JsonObject].concat(isRecord(held) ? namesIn(held, name) : []));

function below(object: JsonObject, path: Path): FoundList[] {
  if (path.length > DEEPEST) return [];
  const filled = Object.entries(object).filter(([, held]) => isFilled(held));
  // Several things without a list beside them are entries themselves.
  if (filled.length > 1 && !filled.some(([, held]) => Array.isArray(held))) return [];
  return filled.flatMap(([key, held]) => {
    const at = [...path, key];
    return Array.isArray(held) ? [{ key: at.map(String).join('.'), path: at, entries: held }] : below(held as JsonObject, at);
  });
}

/**
 * The list that is named as topics are; all of them where each is a list of words under a key of its own; else the longest, and one of
 * objects rather than one of words.
 */
export function likeliestList(lists: readonly FoundList[]): string {
  const ranks = lists.map(({ path }) => {
    const named = path.map((key) => columnNamed(String(key)));
    return Math.min(...named.map((column) => (column?.kind === 'topic' ? column.rank : Infinity)));
  });
  const best = Math.min(...ranks);
  if (best < Infinity) return lists[ranks.indexOf(best)]!.key;
  if (lists.length > 1 && lists.every(({ entries }) => entries.every((entry) => typeof entry === 'string'))) return ALL_LISTS;
  const [longest] = lists.toSorted(
    (one, other) => Number(isRecord(other.entries[0])) - Number(isRecord(one.entries[0])) || other.entries.length - one.entries.length,
  );
  return longest?.key ?? '';
}
