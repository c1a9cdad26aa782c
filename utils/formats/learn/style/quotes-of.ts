// The quotes that a site's files have, where a plain value cannot stand without.
import type { HeadNode, Quote } from '../../head/tree';
import type { ReadFile } from '../samples/read-file';

/** Null where no value has any. Those of keys that mostly have none say most. */
export function quotesOf(files: readonly ReadFile[]): Quote | null {
  const keys = new Map<string, Record<'plain' | Quote, number>>();
  const visit = (node: HeadNode, way: string): void => {
    if (node.is === 'fixed') {
      const counts = keys.get(way) ?? { plain: 0, single: 0, double: 0 };
      counts[node.text.startsWith('"') ? 'double' : node.text.startsWith("'") ? 'single' : 'plain'] += 1;
      keys.set(way, counts);
    } else if (node.is !== 'scalar') {
      for (const { path, node: below } of node.is === 'map' ? node.entries : node.items) visit(below, `${way}.${path.join('.')}`);
    }
  };
  for (const { head } of files) if (head) visit(head.root, '');
  const all = [...keys.values()];
  const count = (some: typeof all, quote: Quote) => some.reduce((sum, counts) => sum + counts[quote], 0);
  for (const some of [all.filter(({ plain, single, double }) => plain > single + double), all]) {
    const [single, double] = [count(some, 'single'), count(some, 'double')];
    if (single + double > 0) return double > single ? 'double' : 'single';
  }
  return null;
}
