// Trees for pages, and the chances of texts on pages of other domains than those that their trees were grown from.
import { boostTrees, chanceOf, type Trees } from './boost-trees.ts';
import type { LabelledPage } from './labelled-pages.ts';

const FOLDS = 5;
/** Weight of a text; of those that count less and are not the article's one in three is looked at, and counts three times. */
const LIGHT = 0.002;
const ONE_IN = 3;

/** The fold of each page: pages of one domain are in one, and all are about as large. */
export function foldsOf(pages: readonly LabelledPage[]): number[] {
  const counts = new Map<string, number>();
  for (const { domain } of pages) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  const sizes = Array.from({ length: FOLDS }, () => 0);
  const folds = new Map<string, number>();
  for (const [domain, size] of [...counts].toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    folds.set(domain, smallest);
    sizes[smallest]! += size;
  }
  return pages.map(({ domain }) => folds.get(domain)!);
}

export function train(pages: readonly LabelledPage[]): Trees {
  const isLight = ({ truth, weights }: LabelledPage, at: number) => truth[at] === 0 && weights[at]! < LIGHT;
  const chosen = pages.flatMap((page, number) =>
    page.rows.flatMap((row, at) => {
      const light = isLight(page, at);
      if (light && (at + number) % ONE_IN > 0) return [];
      return [{ row, truth: page.truth[at]!, weight: page.weights[at]! * (light ? ONE_IN : 1) }];
    }),
  );
  return boostTrees({
    columns: pages[0]!.columns.map((_, column) => Float32Array.from(chosen, ({ row }) => row[column]!)),
    truth: Uint8Array.from(chosen, ({ truth }) => truth),
    weights: Float64Array.from(chosen, ({ weight }) => weight),
  });
}

export const chancesOf = ({ rows }: LabelledPage, trees: Trees): Float64Array =>
  Float64Array.from(rows, (row) => chanceOf(trees, (column) => row[column]!));

/** Of each page, by trees that saw none of its fold. */
export function outOfFold(pages: readonly LabelledPage[], folds: readonly number[]): Float64Array[] {
  const found: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const trees = train(pages.filter((_, at) => folds[at] !== fold));
    for (const [at, page] of pages.entries()) if (folds[at] === fold) found[at] = chancesOf(page, trees);
  }
  return found;
}
