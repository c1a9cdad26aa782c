// Fills a head: writes each value in the style that is shown for it, and leaves out the keys that there is nothing for.
import { ITEM } from '../language/list-words';
import { mistake } from '../language/mistake';
import type { Scope } from '../language/names';
import { isNothing } from '../language/words';
import { holesOf } from './check-holes';
import { type Filled, type FilledEntry, inBrackets, inLines, leftOut, together } from './filled';
import { type Filling, fillScalar, writeList, writeValue } from './fill-scalar';
import { type MeantMap, meantMap, putAt } from './meant';
import type { Entry, HeadNode, HeadTree, ListNode, MapNode, ScalarNode } from './tree';
import type { HeadKind } from './head-kind';

/** `kept`: values that an update takes over from its file, whatever the holes say. Throws the Problem `format-broken`. */
export function fillHead(kind: HeadKind, tree: HeadTree, scope: Scope, kept: Filling['kept'] = {}): { text: string; meant: MeantMap } {
  const { text, meant } = fillMap(tree.root, { kind, tree, scope, base: null, kept });
  return { text: text + tree.below, meant };
}

function fill(node: HeadNode, filling: Filling): Filled | null {
  if (node.is === 'fixed') return { text: node.text, meant: { is: 'fixed', value: node.value }, holes: 'fixed' };
  if (node.is === 'scalar') return fillScalar(node, filling);
  if (node.is === 'list') return fillList(node, filling);
  const map = fillMap(node, filling);
  return map.holes === 'empty' ? null : map;
}

function fillMap(node: MapNode, filling: Filling): Filled & { meant: MeantMap } {
  const filled = node.entries.flatMap((entry) => fillEntry(entry, filling));
  const meant = meantMap();
  for (const { entry, text, meant: value } of filled) if (text !== null) putAt(meant, entry.path, value, entry.isTable === 'many');
  const text = node.brackets ? inBrackets(filled, node.entries, node.brackets) : inLines(filled, node.compact);
  return { text, meant, holes: together(filled) };
}

function fillList(node: ListNode, filling: Filling): Filled | null {
  const filled = node.items.flatMap((item) => repeat(item, filling));
  const left = filled.filter(({ text }) => text !== null);
  if (left.length === 0) return emptyList(node, filling);
  return { ...listOf(node, filled), holes: together(filled) };
}

function listOf(node: ListNode, filled: FilledEntry[]): Pick<Filled, 'text' | 'meant'> {
  const left = filled.filter(({ text }) => text !== null);
  const text = node.brackets ? inBrackets(filled, node.items, node.brackets) : inLines(filled, false);
  return { text, meant: { is: 'list', items: left.map(({ meant }) => meant) } };
}

/** All of whose holes had nothing: it goes, unless one of them says `keep`. */
function emptyList(node: ListNode, { kind }: Filling): Filled | null {
  const kept = holesOf(node).flatMap(({ keeps }) => keeps ?? []);
  if (kept.length === 0) return null;
  const nothing = kind.nothing({ is: 'scalar', style: 'plain', parts: [], indent: 0, opening: '', flow: node.brackets !== null });
  if (kept.includes('blank') && !nothing.isText)
    return { text: `${nothing.text}${node.brackets ? '' : '\n'}`, meant: { is: 'nothing' }, holes: 'filled' };
  return { text: node.brackets ? inBrackets([], [], node.brackets) : ' []\n', meant: { is: 'list', items: [] }, holes: 'filled' };
}

function fillEntry(entry: Entry, filling: Filling): FilledEntry[] {
  if (entry.isTable === 'many') return repeat(entry, filling);
  const kept = filling.tree.root.entries.includes(entry) ? keptOf(entry, filling) : undefined;
  return [kept ?? fillOne(entry, filling)];
}

function fillOne(entry: Entry, filling: Filling): FilledEntry {
  const filled = fill(entry.node, filling);
  if (!filled) return leftOut(entry);
  // A list that is kept though it is empty stands on the line of its key.
  const isEmptyBlock = entry.node.is === 'list' && filled.text === ' []\n';
  return isEmptyBlock ? { entry: { ...entry, lead: entry.lead.slice(0, entry.lead.indexOf(':') + 1) }, ...filled } : { entry, ...filled };
}

/** An item that has a hole of a list makes one for each of its values. */
function repeat(entry: Entry, filling: Filling): FilledEntry[] {
  const lists = filling.base === null ? holesOf(entry.node).flatMap(({ list, line }) => (list ? [{ list, line }] : [])) : [];
  const [first] = lists;
  if (!first) return [fillOne(entry, filling)];
  const other = lists.find(({ list }) => list.base !== first.list.base);
  if (other) mistake(other.line, 'format_twoLists', first.list.base, other.list.base);
  const values = first.list.read(filling.scope);
  const items = (Array.isArray(values) ? values : []).filter((value) => !isNothing(value)) as Scope[string][];
  if (items.length === 0) return [leftOut(entry)];
  // One scope for all of them, each in its turn: lists may be long.
  const scope: Scope = { ...filling.scope };
  const further = entry.isTable ? entry : { ...entry, above: '' };
  return items.map((value, index) => {
    scope[ITEM] = value;
    return fillOne(index === 0 ? entry : further, { ...filling, scope, base: first.list.base });
  });
}

/** What an update keeps stands in the style of its key; a list of it in that of its items. */
function keptOf(entry: Entry, filling: Filling): FilledEntry | undefined {
  const [key = ''] = entry.path;
  if (!Object.hasOwn(filling.kept, key)) return undefined;
  const value = filling.kept[key]!;
  const { node } = entry;
  const style: ScalarNode = scalarIn(node) ?? { is: 'scalar', style: 'plain', parts: [], indent: 0, opening: '', flow: false };
  const [item] = node.is === 'list' ? node.items : [];
  if (node.is === 'list' && item) {
    const items = [value].flat().map((one): FilledEntry => {
      const { text, meant } = writeValue(one, style, filling);
      return { entry: item, text, meant, holes: 'filled' };
    });
    return { entry, ...listOf(node, items), holes: 'filled' };
  }
  const written = typeof value === 'string' ? writeValue(value, style, filling) : writeList(value, style, filling);
  return { entry, ...written, holes: 'filled' };
}

function scalarIn(node: HeadNode): ScalarNode | null {
  if (node.is === 'scalar' || node.is === 'fixed') return node.is === 'scalar' ? node : null;
  const [first] = node.is === 'map' ? node.entries : node.items;
  return first ? scalarIn(first.node) : null;
}
