// How likely each text of a page is the article's, by small trees that were grown from labelled pages.
import { COLUMNS } from './columns';
import type { KnownPage } from './known-page';
import grown from './trees.json';

/** Numbers of one node: column, threshold, and where it goes on, at or below the threshold and above it; of a leaf one, what it says. */
type TreeNode = readonly [number, number, number, number] | readonly [number];

export const TREES = grown.trees as unknown as readonly (readonly TreeNode[])[];

/** Of each text, 0 to 1; those of a table with headings are one. */
export function chancesOf(page: KnownPage): Float64Array {
  const row = new Float64Array(COLUMNS.length);
  const chances = Float64Array.from(page.texts, (_, at) => {
    for (const [column, { of }] of COLUMNS.entries()) row[column] = of(at, page);
    return 1 / (1 + Math.exp(-TREES.reduce((sum, tree) => sum + leafOf(tree, row), grown.base)));
  });
  for (const places of tablesOf(page)) {
    const mean = sumOf(places, (at) => chances[at]! * page.texts[at]!.text.length) / sumOf(places, (at) => page.texts[at]!.text.length);
    for (const at of places) chances[at] = mean;
  }
  return chances;
}

/** Places of the texts of each table that has headings: others may hold a page's layout. */
function tablesOf({ texts }: KnownPage): number[][] {
  const tables = new Map<Element, number[]>();
  const headed = new Set<Element>();
  for (const [at, { above }] of texts.entries()) {
    const table = above.find(({ nodeName }) => nodeName === 'TABLE');
    if (!table) continue;
    const places = tables.get(table);
    if (places) places.push(at);
    else tables.set(table, [at]);
    if (above.some(({ nodeName }) => nodeName === 'TH')) headed.add(table);
  }
  return [...tables].flatMap(([table, places]) => (headed.has(table) ? [places] : []));
}

const sumOf = (places: readonly number[], of: (at: number) => number): number => places.reduce((sum, at) => sum + of(at), 0);

function leafOf(tree: readonly TreeNode[], row: ArrayLike<number>): number {
  let node = tree[0]!;
  while (node.length === 4) node = tree[row[node[0]]! > node[1] ? node[3] : node[2]]!;
  return node[0];
}
