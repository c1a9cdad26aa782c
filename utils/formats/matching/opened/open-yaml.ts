// Opens a head of YAML, or of JSON, which is YAML in brackets.
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { OpenedHead, Opening } from './opened-head';
import { nodeDifference } from './yaml-difference';

/** Values of one head; what has more by its aliases is refused. */
const MOST_VALUES = 20_000;
const MOST_ALIASES = 100;

export function openYaml(text: string): Opening {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const lineAt = (offset: number): number => Math.max(0, lines.linePos(offset).line - 1);
  const [error] = document.errors;
  if (error) return { broken: { line: lineAt(error.pos[0]), why: error.message } };
  const root: unknown = document.contents;
  if (root !== null && !isMap(root)) return { broken: { line: 0, why: '' } };
  const twice = root && keyTwice(root);
  if (twice) return { broken: { line: lineAt(rangeOf(twice.key)), why: '', twice: keyText(twice.key) } };
  const resolve = resolver(document);
  const budget = { left: MOST_VALUES };
  const values = root ? textsOf(root, resolve, budget) : {};
  if (budget.left < 0) return { broken: { line: 0, why: '' } };
  const find = (path: readonly string[]): unknown =>
    path.reduce<unknown>((node, key) => {
      const value = resolve(node);
      return isSeq(value) ? value.items[Number(key)] : isMap(value) ? pairOf(value, key)?.value : undefined;
    }, root);
  return {
    head: {
      values: values as OpenedHead['values'],
      order: root?.items.map(({ key }) => keyText(key)) ?? [],
      lineOf(path) {
        for (let length = path.length; length > 0; length--) {
          const above = resolve(find(path.slice(0, length - 1)));
          const key = path[length - 1] ?? '';
          const place = isMap(above) ? pairOf(above, key)?.key : isSeq(above) ? above.items[Number(key)] : undefined;
          if (place) return lineAt(rangeOf(place));
        }
        return 0;
      },
      differs: (path, meant) => nodeDifference(find(path) ?? null, meant, resolve),
    },
  };
}

/** Aliases that stand for one another, or for too much, stand for nothing. */
function resolver(document: Document): (node: unknown) => unknown {
  let resolved = 0;
  return (node) => {
    if (!isAlias(node)) return node;
    resolved += 1;
    return resolved > MOST_ALIASES ? undefined : ((node as Alias).resolve(document) ?? undefined);
  };
}

const rangeOf = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? 0;
const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');
const pairOf = (map: YAMLMap, key: string): Pair | undefined => map.items.find((each) => keyText(each.key) === key);

/** Generators refuse such a file, or take one of the two. */
function keyTwice(map: YAMLMap): Pair | null {
  const seen = new Set<string>();
  for (const pair of map.items) {
    const key = keyText(pair.key);
    if (seen.has(key)) return pair;
    seen.add(key);
    const inner = isMap(pair.value) ? keyTwice(pair.value) : null;
    if (inner) return inner;
  }
  return null;
}

function textsOf(given: unknown, resolve: (node: unknown) => unknown, budget: { left: number }): unknown {
  const node = resolve(given);
  budget.left -= 1;
  if (budget.left < 0) return null;
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), textsOf(value, resolve, budget)]));
  if (isSeq(node)) return node.items.map((item) => textsOf(item, resolve, budget));
  if (!isScalar(node) || node.value === null) return null;
  return node.type === 'PLAIN' && node.source !== undefined ? node.source : String(node.value);
}
