// Reads a YAML head as readers of 1.1 and of 1.2 would, and holds it against what is meant.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Meant, MeantMap } from '../meant';
import { readings, textOf } from '../../yaml/readings';

export function differs(text: string, meant: MeantMap): readonly string[] | null {
  for (const { contents, errors } of readings(text)) {
    const where = errors.length > 0 ? [] : difference(contents, meant);
    if (where) return where;
  }
  return null;
}

function difference(node: unknown, meant: Meant): readonly string[] | null {
  if (meant.is === 'map') {
    if (!isMap(node)) return meant.entries.size === 0 && node === null ? null : [];
    for (const [key, value] of meant.entries) {
      const pair = node.items.find((each) => keyOf(each.key) === key);
      const where = pair === undefined ? [] : difference(pair.value, value);
      if (where) return [key, ...where];
    }
    return node.items.length === meant.entries.size ? null : [];
  }
  if (meant.is === 'list') {
    if (!isSeq(node) || node.items.length !== meant.items.length) return [];
    return meant.items.map((item, index) => difference(node.items[index], item)).find((where) => where !== null) ?? null;
  }
  return meant.is === 'fixed' ? (isSame(node, meant.value) ? null : []) : isScalar(node) && saysScalar(node, meant) ? null : [];
}

const keyOf = (key: unknown): string | undefined => (isScalar(key) ? String(key.value) : undefined);

type Leaf = Exclude<Meant, { is: 'map' | 'list' | 'fixed' }>;

export function saysScalar(node: Node & { value?: unknown; source?: string }, meant: Leaf): boolean {
  switch (meant.is) {
    case 'text':
      return textOf(node) === meant.text;
    case 'plain':
      return node.source === meant.text;
    case 'number':
      return node.value === meant.number;
    case 'yes-no':
      return node.value === meant.yes;
    case 'nothing':
      return node.value === null;
  }
}

/** What the format itself says: the same scalars, in the same order. */
function isSame(node: unknown, fixed: unknown): boolean {
  if (isScalar(fixed)) return isScalar(node) && node.source === fixed.source && node.type === fixed.type;
  if (isSeq(fixed))
    return isSeq(node) && node.items.length === fixed.items.length && fixed.items.every((item, index) => isSame(node.items[index], item));
  if (isMap(fixed)) {
    return (
      isMap(node) &&
      node.items.length === fixed.items.length &&
      fixed.items.every(({ key, value }, index) => isSame(node.items[index]?.key, key) && isSame(node.items[index]?.value, value))
    );
  }
  return (fixed ?? null) === null && (node === null || (isScalar(node) && node.value === null && node.source === ''));
}
