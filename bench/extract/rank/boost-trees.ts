// Gradient boosting of small trees: rows of numbers with a yes or no → trees whose sum, through a logistic curve, is the chance of a yes.

/** `[column, threshold, left, right]`: a row goes left where its number is not above the threshold; `[value]`: a leaf. */
export type TreeNode = [number, number, number, number] | [number];
export type Tree = TreeNode[];

export interface Trees {
  /** Log odds before any tree. */
  base: number;
  trees: Tree[];
}

export interface Rows {
  /** By column, of all rows. */
  columns: readonly Float32Array[];
  truth: Uint8Array;
  weights: Float64Array;
}

export interface Shape {
  trees: number;
  depth: number;
  rate: number;
  /** Rows that a leaf holds at least. */
  leastRows: number;
  /** Added to the weight of a leaf, which draws it to nothing. */
  shrink: number;
}

export const SHAPE: Shape = { trees: 60, depth: 3, rate: 0.25, leastRows: 200, shrink: 1 };
const MOST_BINS = 64;

/** Always the same trees for the same rows. */
export function boostTrees({ columns, truth, weights }: Rows, shape: Shape = SHAPE): Trees {
  const count = truth.length;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const scaled = weights.map((weight) => (weight * count) / sum);
  const edges = columns.map(edgesOf);
  const bins = columns.map((values, column) => binsOf(values, edges[column]!));
  const yes = scaled.reduce((total, weight, row) => total + (truth[row]! ? weight : 0), 0) / count;
  const base = Math.log(yes / (1 - yes));
  const raw = new Float64Array(count).fill(base);
  const [slopes, curves] = [new Float64Array(count), new Float64Array(count)];
  const trees: Tree[] = [];
  for (let number = 0; number < shape.trees; number += 1) {
    for (let row = 0; row < count; row += 1) {
      const chance = 1 / (1 + Math.exp(-raw[row]!));
      slopes[row] = scaled[row]! * (chance - truth[row]!);
      curves[row] = scaled[row]! * chance * (1 - chance);
    }
    trees.push(growTree({ bins, edges, slopes, curves, raw, shape }));
  }
  return { base, trees };
}

interface Growing {
  bins: readonly Uint8Array[];
  edges: readonly (readonly number[])[];
  slopes: Float64Array;
  curves: Float64Array;
  raw: Float64Array;
  shape: Shape;
}

/** Grows one tree level by level, and adds what it says to `raw`. */
function growTree({ bins, edges, slopes, curves, raw, shape }: Growing): Tree {
  const count = raw.length;
  const tree: Tree = [[0]];
  const nodeOf = new Uint16Array(count);
  let open = [0];
  for (let level = 0; level < shape.depth && open.length > 0; level += 1) {
    const slot = new Int16Array(tree.length).fill(-1);
    for (const [index, node] of open.entries()) slot[node] = index;
    const splits = bestSplits(open.length, slot, nodeOf, { bins, edges, slopes, curves, raw, shape });
    const next: number[] = [];
    const children = new Map<number, { bin: number; column: number; left: number }>();
    for (const [index, node] of open.entries()) {
      const split = splits[index];
      if (!split) continue;
      const left = tree.push([0], [0]) - 2;
      tree[node] = [split.column, edges[split.column]![split.bin]!, left, left + 1];
      children.set(node, { ...split, left });
      next.push(left, left + 1);
    }
    for (let row = 0; row < count; row += 1) {
      const split = children.get(nodeOf[row]!);
      if (split) nodeOf[row] = split.left + (bins[split.column]![row]! > split.bin ? 1 : 0);
    }
    open = next;
  }
  const [slope, curve] = [new Float64Array(tree.length), new Float64Array(tree.length)];
  for (let row = 0; row < count; row += 1) {
    slope[nodeOf[row]!]! += slopes[row]!;
    curve[nodeOf[row]!]! += curves[row]!;
  }
  for (const [node, content] of tree.entries())
    if (content.length === 1) tree[node] = [round((-shape.rate * slope[node]!) / (curve[node]! + shape.shrink))];
  for (let row = 0; row < count; row += 1) raw[row]! += tree[nodeOf[row]!]![0];
  return tree;
}

/** For each open node the split that gains most; undefined where none gains. */
function bestSplits(
  nodes: number,
  slot: Int16Array,
  nodeOf: Uint16Array,
  { bins, slopes, curves, shape, edges }: Growing,
): ({ column: number; bin: number } | undefined)[] {
  const best: ({ column: number; bin: number; gain: number } | undefined)[] = [];
  const size = nodes * MOST_BINS;
  const [slope, curve, rows] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (const [column, bin] of bins.entries()) {
    slope.fill(0);
    curve.fill(0);
    rows.fill(0);
    for (let row = 0; row < bin.length; row += 1) {
      const node = slot[nodeOf[row]!]!;
      if (node < 0) continue;
      const at = node * MOST_BINS + bin[row]!;
      slope[at]! += slopes[row]!;
      curve[at]! += curves[row]!;
      rows[at]! += 1;
    }
    for (let node = 0; node < nodes; node += 1) {
      const sums = (values: Float64Array) => values.subarray(node * MOST_BINS, (node + 1) * MOST_BINS);
      const [g, h, n] = [sums(slope), sums(curve), sums(rows)];
      const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
      const [allG, allH, allN] = [total(g), total(h), total(n)];
      const worth = (a: number, b: number) => (a * a) / (b + shape.shrink);
      let [leftG, leftH, leftN] = [0, 0, 0];
      for (let at = 0; at < edges[column]!.length; at += 1) {
        leftG += g[at]!;
        leftH += h[at]!;
        leftN += n[at]!;
        if (leftN < shape.leastRows || allN - leftN < shape.leastRows) continue;
        const gain = worth(leftG, leftH) + worth(allG - leftG, allH - leftH) - worth(allG, allH);
        if (gain > (best[node]?.gain ?? 1e-6)) best[node] = { column, bin: at, gain };
      }
    }
  }
  return best;
}

/** Four digits are enough, and make the file of the trees small. */
const round = (value: number): number => Number(value.toPrecision(4));

/** Up to 63 numbers between those that occur, as even as they lie. */
function edgesOf(values: Float32Array): number[] {
  const sorted = values.toSorted();
  const edges = new Set<number>();
  for (let at = 1; at < MOST_BINS; at += 1) {
    const place = Math.floor((at * sorted.length) / MOST_BINS);
    const value = sorted[place]!;
    let below = place;
    while (below > 0 && sorted[below] === value) below -= 1;
    if (sorted[below]! < value) edges.add(round((sorted[below]! + value) / 2));
  }
  return [...edges].toSorted((one, other) => one - other);
}

function binsOf(values: Float32Array, edges: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => {
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > edges[middle]!) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

/** The chance of a yes, 0 to 1. */
export function chanceOf({ base, trees }: Trees, valueOf: (column: number) => number): number {
  let sum = base;
  for (const tree of trees) {
    let node = tree[0]!;
    while (node.length === 4) node = tree[valueOf(node[0]) > node[1] ? node[3] : node[2]]!;
    sum += node[0];
  }
  return 1 / (1 + Math.exp(-sum));
}
