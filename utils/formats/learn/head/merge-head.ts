// The heads of all files as one: each key with what every file has there.
import type { Entry, HeadNode, MapNode } from '../../head/tree';
import { type Data, dataOf, isEmpty } from './values';
import { orderKeys } from './order-keys';

/** What a key holds in most files. `maps`: a list of maps. `other`: what no hole can be filled with. */
export type Holds = 'scalar' | 'list' | 'maps' | 'map' | 'other';

/** What one file has at a key. */
export interface Found {
  entry: Entry;
  data: Data;
  /** Of a list of tables of TOML: all of them. */
  entries: Entry[];
}

export interface Key {
  /** The way to it, with dots. */
  id: string;
  path: string[];
  holds: Holds;
  /** By the index of the file. */
  found: (Found | undefined)[];
  /** Of a map. */
  children: Key[];
  /** Of a map whose keys are data, such as months or versions. */
  hasDataKeys: boolean;
}

/** `maps`: of each file, by its index. `weights`: how much each counts. */
export function mergeMaps(maps: readonly (MapNode | undefined)[], weights: readonly number[], above: readonly string[] = []): Key[] {
  const lists = maps.map((map) => [...new Set(map?.entries.map(({ path }) => path.join('.')))]);
  return orderKeys(lists, weights).map((name) => {
    const found = maps.map((map): Found | undefined => {
      const entries = map?.entries.filter(({ path }) => path.join('.') === name) ?? [];
      const [entry] = entries;
      if (!entry) return undefined;
      const isMany = entry.isTable === 'many';
      return { entry, entries, data: isMany ? entries.map((each) => dataOf(each.node)) : dataOf(entry.node) };
    });
    return keyOf([...above, name], found, weights);
  });
}

function keyOf(path: string[], found: (Found | undefined)[], weights: readonly number[]): Key {
  const holds = heldBy(found, weights);
  const nodes = found.map((each) => (holds === 'map' && each?.entry.node.is === 'map' ? each.entry.node : undefined));
  const children = holds === 'map' ? mergeMaps(nodes, weights, path) : [];
  return { id: path.join('.'), path, holds, found, children, hasDataKeys: hasDataKeys(children, nodes.filter((node) => node).length) };
}

function heldBy(found: readonly (Found | undefined)[], weights: readonly number[]): Holds {
  const votes = new Map<Holds, number>();
  // A map that is mostly there and empty is no map to fill.
  const isBare = (each: Found | undefined) => each !== undefined && isEmpty(each.data) && printsMap(each);
  if (found.filter(isBare).length * 2 > found.length) return 'scalar';
  for (const [index, each] of found.entries()) {
    if (!each || isEmpty(each.data)) continue;
    const holds = each.entry.isTable === 'many' ? 'maps' : holdsOf(each.entry.node);
    votes.set(holds, (votes.get(holds) ?? 0) + weights[index]!);
  }
  // A word is a list of that word: what can hold a list can hold both.
  if (votes.has('scalar') && votes.has('list')) return 'list';
  return [...votes].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'scalar';
}

const printsMap = ({ entry: { node } }: Found): boolean => node.is === 'fixed' && node.text.trim().startsWith('{');

function holdsOf(node: HeadNode): Holds {
  if (node.is === 'map') return 'map';
  if (node.is !== 'list') return 'scalar';
  if (node.items.every((item) => item.node.is === 'fixed')) return 'list';
  const isFixed = (each: HeadNode) => each.is === 'fixed';
  // One map deep within each.
  const isFlat = (each: HeadNode) => isFixed(each) || (each.is === 'map' && each.entries.every((entry) => isFixed(entry.node)));
  return node.items.every((item) => item.node.is === 'map' && item.node.entries.every((entry) => isFlat(entry.node))) ? 'maps' : 'other';
}

/** More keys below one than a curator would fill. */
const MOST_KEYS = 24;

/** Many keys, and hardly one that most files have; or so many that no one would fill them. */
function hasDataKeys(children: readonly Key[], files: number): boolean {
  if (leavesOf(children).length > MOST_KEYS) return true;
  // `1`, `2.x`, `2026-08`.
  if (children.filter(({ path }) => /^\d/.test(path.at(-1)!)).length * 2 > children.length) return true;
  if (children.filter((child) => child.hasDataKeys).length * 2 > children.length) return true;
  if (files < 2 || children.length < 3) return false;
  const often = children.filter(({ found }) => found.filter((each) => each !== undefined).length * 2 > files).length;
  return often === 0 || (children.length >= 8 && often * 4 < children.length);
}

/** The keys that hold something, without the maps that they stand in. */
export const leavesOf = (keys: readonly Key[]): Key[] =>
  keys.flatMap((key) => (key.holds === 'map' && !key.hasDataKeys ? leavesOf(key.children) : [key]));
