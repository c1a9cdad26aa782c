// Things that hold things below them, as trees of topics are kept: each one a row of its own that names what it stands below.
import { isRecord } from '@/utils/base/plain-data';
import { columnNamed } from '../topics-file/column-names';
import { cellOf } from './json-cell';

const PARENT = 'parent';
const DEEPEST = 50;
/** What things below one another are called, beside what thesauri call them. */
const BELOW = new Set(['items', 'nodes', 'topics', 'tags', 'terms', 'categories', 'subcategories', 'sections', 'entries']);

export interface Branch {
  entry: unknown;
  /** Of the entry of the list that it stands in. */
  place: number;
}

const isBelow = (key: string, value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(isRecord) &&
  (columnNamed(key)?.kind === 'narrower' || BELOW.has(key.toLowerCase()));

/** The entries themselves where none has anything below it. */
export function withBranches(entries: readonly unknown[]): Branch[] {
  const isTree = entries.some((entry) => isRecord(entry) && Object.entries(entry).some(([key, value]) => isBelow(key, value)));
  if (!isTree) return entries.map((entry, place) => ({ entry, place }));
  return entries.flatMap((entry, place) => branchesOf(entry, '', 0).map((branch) => ({ entry: branch, place })));
}

function branchesOf(entry: unknown, parent: string, depth: number): unknown[] {
  if (!isRecord(entry)) return [entry];
  const parts = Object.entries(entry);
  const below = depth < DEEPEST ? parts.filter(([key, value]) => isBelow(key, value)) : [];
  const own = Object.fromEntries(parts.filter((part) => !below.includes(part)));
  const here = parent === '' ? own : { ...own, [PARENT]: parent };
  const name = cellOf(own);
  return [here, ...below.flatMap(([, things]) => (things as unknown[]).flatMap((thing) => branchesOf(thing, name || parent, depth + 1)))];
}
