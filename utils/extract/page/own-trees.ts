// Whether what a page shows stands in shadow roots, in a frame, or in what was sent later, rather than where its own tree has it.
import { framesOfArticle } from './flatten-page';
import { proseLength } from './prose-length';
import { type RootOf, shadowRootsOf } from './shadow-roots';
import { streamedParts } from './streamed-parts';

/** Whether a page's heading, or most of its prose, stands in trees of their own. */
export function showsOwnTrees(document: Document, rootOf: RootOf): boolean {
  if (framesOfArticle(document, rootOf).length > 0 || streamedParts(document).length > 0) return true;
  const roots = shadowRootsOf(document, rootOf);
  if (roots.length === 0) return document.querySelector('template[shadowrootmode]') !== null;
  const prose = roots.reduce((length, root) => length + proseLength(root), 0);
  if (prose > proseLength(document)) return true;
  return document.querySelector('h1') === null && roots.some((root) => root.querySelector('h1') !== null);
}
