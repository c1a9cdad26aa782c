// Whether a node of a published file says what is meant, however it is written.
import { isMap, isScalar, isSeq } from 'yaml';
import type { Meant } from '../../head/meant';
import { saysScalar } from '../../head/yaml/read-back';

/** The way to the first key of which a reader takes something else; null where there is none. `resolve`: what an alias stands for. */
export function nodeDifference(given: unknown, meant: Meant, resolve: (node: unknown) => unknown): readonly string[] | null {
  const node = resolve(given);
  if (meant.is === 'map') {
    if (!isMap(node)) return [];
    for (const [key, value] of meant.entries) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
      const where = pair ? nodeDifference(pair.value, value, resolve) : [];
      if (where) return [key, ...where];
    }
    return node.items.length === meant.entries.size ? null : [];
  }
  if (meant.is === 'list') {
    if (!isSeq(node) || node.items.length !== meant.items.length) return [];
    for (const [index, item] of meant.items.entries()) {
      const where = nodeDifference(node.items[index], item, resolve);
      if (where) return [String(index), ...where];
    }
    return null;
  }
  if (meant.is === 'fixed') return isAlike(valueOf(node), valueOf(meant.value)) ? null : [];
  if (node === null) return meant.is === 'nothing' ? null : [];
  if (!isScalar(node)) return [];
  // In quotes or not: it is the date that counts.
  const says = meant.is === 'plain' && node.type !== 'PLAIN' ? node.value === meant.text : saysScalar(node, meant);
  return says ? null : [];
}

const valueOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'toJSON' in node ? (node as { toJSON(): unknown }).toJSON() : node;

function isAlike(one: unknown, other: unknown): boolean {
  if (one === other || ((one ?? null) === null && (other ?? null) === null)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  return JSON.stringify(one) === JSON.stringify(other);
}
