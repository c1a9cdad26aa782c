// Where the parts of a YAML template stand in its text.
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';
import { withoutEnd } from '@/utils/base/without-ends';

/** Of a pair, that of its colon; -1 where it has none. */
export function colonOf(pair: Pair): number {
  const sep = (pair as { srcToken?: { sep?: { type: string; offset: number }[] } }).srcToken?.sep;
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  return colon?.offset ?? -1;
}

export const dashOf = (list: YAMLSeq, index: number): number => dashesOf(list)[index] ?? 0;

/** Of each list those of all its items: each is asked for, of long lists too. */
const dashes = new WeakMap<YAMLSeq, number[]>();

function dashesOf(list: YAMLSeq): number[] {
  const known = dashes.get(list);
  if (known) return known;
  const items = (list as { srcToken?: { items: { start: { type: string; offset: number }[] }[] } }).srcToken?.items ?? [];
  const found = items.flatMap(({ start }) => start.flatMap(({ type, offset }) => (type === 'seq-item-ind' ? [offset] : [])));
  dashes.set(list, found);
  return found;
}

export const isEmpty = (node: Node): boolean => isScalar(node) && (node.range?.[0] ?? 0) === (node.range?.[1] ?? 0);

/** Where a value ends, without the comment behind it; 0 where there is none. */
export function contentEnd(node: unknown, text: string): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? contentEnd(last.value, text) || colonOf(last) + 1 : 0;
  }
  if (isSeq(node) && !node.flow) return contentEnd(node.items.at(-1), text) || dashOf(node, node.items.length - 1) + 1;
  if (!node || (isScalar(node) && isEmpty(node))) return 0;
  const end = (node as Node).range?.[1] ?? 0;
  const isBlock = isScalar(node) && node.type?.startsWith('BLOCK');
  // The line end of a block scalar is that of its entry.
  return isBlock ? withoutEnd(text.slice(0, end), /\n/).length : end;
}

export const isLineStart = (at: number, text: string): boolean => at === 0 || text.charAt(at - 1) === '\n';

export function endOfLine(at: number, text: string): number {
  if (isLineStart(at, text) && at > 0) return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
