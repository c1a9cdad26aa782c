// How a list of maps is written: one map with a hole for each of its keys, in the style that most of its files show.
import type { Entry, MapNode } from '../../head/tree';
import type { KindName } from '../../shown/split-source';
import { type Found, type Key, mergeMaps } from '../head/merge-head';
import { inBrackets } from '../head/print-head';
import { isEmpty } from '../head/values';
import { fieldsOf } from '../meanings/map-fields';
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
  const fields = new Map(fieldsOf(key).map((field) => [field.of.join('\0'), field.name]));
  const inner = mapWay(item, item.node, maps, { fields, list: name, key, keeps, kind });
  const { entry } = model;
  if (entry.isTable === 'many') return `${entry.indent}${entry.lead}${inner}${entry.tail}`;
  if (entry.node.is !== 'list') return null;
  const one = `${item.indent}${item.lead}${inner}${item.tail}`;
  return `${entry.indent}${entry.lead}${entry.node.brackets ? inBrackets([one], entry.node.brackets) : one}${entry.tail}`;
}

const itemsOf = (entry: Entry): Entry[] => (entry.isTable === 'many' ? [entry] : entry.node.is === 'list' ? entry.node.items : []);

interface Way {
  /** By the ways to them: the names that holes have. */
  fields: ReadonlyMap<string, string>;
  list: string;
  key: Key;
  keeps: boolean;
  kind: KindName;
}

/** `above`: the key of the map that this one stands in. */
function mapWay(item: Entry, node: MapNode, maps: readonly MapNode[], way: Way, above: readonly string[] = []): string {
  const { fields, list, key, keeps, kind } = way;
  const nameOf = (path: readonly string[]) => fields.get([...above, path.at(-1)!].join('\0'));
  const children = mergeMaps(
    maps,
    maps.map(() => 1),
  ).filter(({ path, holds }) => holds === 'map' || nameOf(path) !== undefined);
  const below = maps.flatMap(({ entries }) => entries.slice(1)).find(({ indent }) => indent !== '')?.indent ?? `${item.indent}  `;
  const entries = children.map(({ found, path, holds }, index) => {
    const present = found.flatMap((each) => (each ? [each.entry] : []));
    const filled = found.flatMap((each) => (each && !isEmpty(each.data) ? [each.entry] : []));
    const inner = filled.flatMap((entry) => (entry.node.is === 'map' ? [entry.node] : []));
    const model = (holds === 'map' ? filled.findLast((entry) => entry.node.is === 'map') : filled.at(-1)) ?? present.at(-1)!;
    const indent = node.brackets ? model.indent : node.compact && index === 0 ? '' : node.compact ? below : model.indent;
    if (holds === 'map' && model.node.is === 'map')
      return `${indent}${model.lead}${mapWay(model, model.node, inner, way, path)}${model.tail}`;
    const empties = present.length - filled.length;
    const styles = (filled.length > 0 ? filled : present).map((entry) => styleOf(entry.node, kind));
    const style = mostWeight(styles, [])!;
    const isKept = empties > found.length - present.length;
    const [blank = null] = isKept ? blanksOf({ found }, true) : keeps && index === 0 && above.length === 0 ? blanksOf(key, true) : [];
    const keep = keepWord(blank, isKept ? style.style : null);
    const lead = /\s$/.test(model.lead) || kind === 'json' ? model.lead : `${model.lead} `;
    const value = writeParts([{ expression: `${list}.${nameOf(path)!}` }], style, kind, keep, `${below}  `);
    return `${indent}${lead}${value}${node.brackets ? '' : model.tail || '\n'}`;
  });
  return node.brackets ? inBrackets(entries, node.brackets) : entries.join('');
}
