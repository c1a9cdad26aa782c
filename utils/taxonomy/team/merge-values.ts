// Three versions of plain data become one: what both began with, what the team has by now, and what is here. Lists are merged by their
// entries, maps by their keys; where both changed the same, what is here stays and is told.
import { isRecord, writtenOut } from '@/utils/base/plain-data';
import { nameKey } from '../same-name';

export interface Merged {
  value: unknown;
  /** Where both changed the same: paths of keys and names of entries. */
  clashes: string[][];
}

type Found = Record<string, unknown>;

const isSame = (one: unknown, other: unknown): boolean => one === other || writtenOut(one) === writtenOut(other);
/** What an entry of a list is called; empty where it has no name. */
export const nameOf = (entry: unknown): string => (typeof entry === 'string' ? entry : isRecord(entry) ? String(entry['name'] ?? '') : '');
const slugOf = (entry: unknown): string => (isRecord(entry) ? String(entry['slug'] ?? '') : '');
const wordOf = (entry: unknown): string => nameKey(nameOf(entry));

/** By the end of its path, what an entry of a list is known by. Any other list is one value. */
const LISTS: Readonly<Record<string, (entry: unknown) => string>> = {
  communities: slugOf,
  contentTypes: slugOf,
  topics: wordOf,
  vocabularies: nameOf,
  terms: wordOf,
  hosts: String,
  recommended: wordOf,
  synonyms: wordOf,
  destinations: (entry) => (isRecord(entry) ? writtenOut([entry['kind'], entry['settings']]) : ''),
  proposed: (entry) => (isRecord(entry) ? `${String(entry['list'])} ${wordOf(entry)}` : ''),
};

/** What stands below `formats` is text, whatever it is called. */
const keyIn = (path: readonly string[]): ((entry: unknown) => string) | null => {
  const last = path.at(-1) ?? '';
  return path[0] === 'formats' || !Object.hasOwn(LISTS, last) ? null : (LISTS[last] ?? null);
};

/** Undefined stands for what is not there. */
export function mergeValues(base: unknown, theirs: unknown, mine: unknown, path: readonly string[] = []): Merged {
  if (isSame(mine, base)) return { value: theirs, clashes: [] };
  if (isSame(theirs, base) || isSame(theirs, mine)) return { value: mine, clashes: [] };
  if (isRecord(theirs) && isRecord(mine)) return mergeMaps(isRecord(base) ? base : {}, theirs, mine, path);
  const key = keyIn(path);
  if (key && Array.isArray(theirs) && Array.isArray(mine)) return mergeLists(Array.isArray(base) ? base : [], theirs, mine, key, path);
  return { value: mine, clashes: [[...path]] };
}

function mergeMaps(base: Found, theirs: Found, mine: Found, path: readonly string[]): Merged {
  const value: Found = {};
  const clashes: string[][] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergeValues(base[key], theirs[key], mine[key], [...path, key]);
    if (merged.value !== undefined) value[key] = merged.value;
    clashes.push(...merged.clashes);
  }
  return { value, clashes };
}

/** In the team's order; what is here alone comes behind it. */
function mergeLists(
  base: unknown[],
  theirs: unknown[],
  mine: unknown[],
  keyOf: (entry: unknown) => string,
  path: readonly string[],
): Merged {
  const byKey = (entries: unknown[]) => new Map(entries.map((entry) => [keyOf(entry), entry]));
  const [was, there, here] = [byKey(base), byKey(theirs), byKey(mine)];
  const value: unknown[] = [];
  const clashes: string[][] = [];
  for (const key of new Set([...there.keys(), ...here.keys()])) {
    const versions = [was.get(key), there.get(key), here.get(key)] as const;
    const merged = mergeValues(...versions, [...path, nameOf(versions[1] ?? versions[2]) || key]);
    // What one removed and the other changed stays, for a word is lost more easily than it is removed again.
    const kept = merged.value ?? (merged.clashes.length > 0 ? (versions[1] ?? versions[2]) : undefined);
    if (kept !== undefined) value.push(kept);
    clashes.push(...merged.clashes);
  }
  return { value, clashes };
}
