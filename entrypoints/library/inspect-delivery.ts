// What the curator looks at of one delivery: its files as they are kept, or both versions where another lies at its place.
import type { Inspected } from '@/components/library/library-view';
import { libraryWords } from '@/components/library/library-words';
import type { ComparisonWay } from '@/components/shared/comparison/compared-file';
import { createComparison } from '../outbox/compare-delivery';
import { outbox } from '../outbox/outbox';
import type { LibraryStore } from './library-store';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export function createInspection({ get, set, say, attempt }: LibraryStore) {
  const comparison = createComparison();

  const show = (inspected: Inspected | null) => {
    comparison.forget();
    set({ inspected });
  };
  /** Opens it unless something else was opened meanwhile; null: its files are kept no longer. */
  const open = (id: string, make: () => Promise<Inspected | null>) =>
    void attempt(id, async () => {
      const opening: Inspected = { id, kind: 'opening' };
      show(opening);
      try {
        const inspected = await make();
        if (!inspected) return say(id, libraryWords.noFiles);
        if (get().inspected === opening) set({ inspected });
      } finally {
        if (get().inspected === opening) set({ inspected: null });
      }
    });

  return {
    openFiles: (id: string) =>
      open(id, async () => {
        const bundle = await outbox.filesOf(id);
        if (!bundle) return null;
        const { article, image } = bundle;
        const shown = image && { path: image.path, url: comparison.urlOf(image.bytes, image.type) };
        return { id, kind: 'files', files: { path: article.path, text: textOf(article.bytes), image: shown } };
      }),
    compare: (id: string) =>
      open(id, async () => {
        const looked = await comparison.look(id);
        return looked && { id, kind: 'comparison', ...looked };
      }),
    close: () => show(null),
    /** Of both versions one stays, as it was seen. */
    settle(id: string, way: Extract<ComparisonWay, 'keep' | 'replace'>): void {
      const { inspected } = get();
      if (inspected?.kind !== 'comparison' || inspected.id !== id) return;
      void attempt(id, async () => {
        await comparison.settle(id, way, inspected.seen);
        show(null);
        say(id, way === 'keep' ? libraryWords.theirsKept : libraryWords.isQueued);
      });
    },
  };
}
