// How a list of maps is written: one map with a hole for each of its keys, in the style that most of its files show.
import type { Entry, MapNode } from '../../head/tree';
import type { KindName } from '../../shown/split-source';
import { type Found, type Key, mergeMaps } from '../head/merge-head';
import { inBrackets } from '../head/print-head';
import { isEmpty } from '../head/values';
import { fieldsOf } from '../meanings/typed';
import { mostWeight } from './most-weight';
import { blanksOf, keepWord } from './keep-words';
import { styleOf, writeParts } from './scalar-styles';

/** `name`: of the field that holds the list. Null where no file has an item. */
export function mapsWay(key: Key, name: string, keeps: boolean, kind: KindName): string | null {
  const newest = key.found.filter((each): each is Found => each !== undefined && !isEmpty(each.data)).toReversed();
  const items = newest.flatMap(({ entries }) => entries.flatMap((entry) => itemsOf(entry)));
  const maps = items.flatMap(({ node }) => (node.is === 'map' ? [node] : [])).toReversed();
  const [model] = newest;
  const [item] = model ? itemsOf(model.entry) : [];
  if (!model || !item || item.node.is !== 'map') return null;
  const inner = mapWay(item, item.node, maps, key, { name, keeps }, kind);
  const { entry } = model;
  if (entry.isTable === 'many') return `${entry.indent}${entry.lead}${inner}${entry.tail}`;
  if (entry.node.is !== 'list') return null;
  const one = `${item.indent}${item.lead}${inner}${item.tail}`;
  return `${entry.indent}${entry.lead}${entry.node.brackets ? inBrackets([one], entry.node.brackets) : one}${entry.tail}`;
}

const itemsOf = (entry: Entry): Entry[] => (entry.isTable === 'many' ? [entry] : entry.node.is === 'list' ? entry.node.items : []);

function mapWay(
  item: Entry,
  node: MapNode,
  maps: readonly MapNode[],
  key: Key,
  { name, keeps }: { name: string; keeps: boolean },
  kind: KindName,
): string {
  const fields = new Map(fieldsOf(key).map((field) => [field.of, field.name]));
  const children = mergeMaps(
    maps,
    maps.map(() => 1),
  ).filter(({ path }) => fields.has(path[0]!));
  const below = maps.flatMap(({ entries }) => entries.slice(1)).find(({ indent }) => indent !== '')?.indent ?? `${item.indent}  `;
  const entries = children.map(({ found, path }, index) => {
    const present = found.flatMap((each) => (each ? [each.entry] : []));
    const filled = found.flatMap((each) => (each && !isEmpty(each.data) ? [each.entry] : []));
    const model = filled.at(-1) ?? present.at(-1)!;
    const empties = present.length - filled.length;
    const styles = (filled.length > 0 ? filled : present).map((entry) => styleOf(entry.node, kind));
    const style = mostWeight(styles, [])!;
    const isKept = empties > found.length - present.length;
    const [blank = null] = isKept ? blanksOf({ found }, true) : keeps && index === 0 ? blanksOf(key, true) : [];
    const keep = keepWord(blank, isKept ? style.style : null);
    const lead = /\s$/.test(model.lead) || kind === 'json' ? model.lead : `${model.lead} `;
    const value = writeParts([{ expression: `${name}.${fields.get(path[0]!)!}` }], style, kind, keep, `${below}  `);
    const indent = node.brackets ? model.indent : node.compact && index === 0 ? '' : node.compact ? below : model.indent;
    return `${indent}${lead}${value}${node.brackets ? '' : model.tail || '\n'}`;
  });
  return node.brackets ? inBrackets(entries, node.brackets) : entries.join('');
}
