// Both versions of what lies at its place already, and what the curator decides.
import type { ReceiptLine } from '@/components/desk/footer/save-view';
import type { ComparisonWay } from '@/components/shared/comparison/compared-file';
import type { FileThere } from '@/utils/destinations/destination';
import type { DeskStore } from '../session/desk-store';

/** Seldom needed. */
const loadComparison = () => import('../../outbox/compare-delivery').then(({ createComparison }) => createComparison());

export function createCompareDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>, saveAsNew: (line: ReceiptLine) => Promise<void>) {
  let loading: ReturnType<typeof loadComparison> | undefined;
  const comparison = () => (loading ??= loadComparison());
  let seen: FileThere[] = [];

  return {
    /** Throws the Problems of its destination. */
    async open(line: ReceiptLine): Promise<void> {
      const looked = await (await comparison()).look(line.row.id);
      if (!looked) return;
      seen = looked.seen;
      set({ comparison: { line, files: looked.files } });
    },

    async settle(way: ComparisonWay): Promise<void> {
      const { line } = get().comparison ?? {};
      set({ comparison: null });
      const { forget, settle } = await comparison();
      forget();
      if (!line || way === 'close') return;
      await (way === 'save-as-new' ? saveAsNew(line) : settle(line.row.id, way, seen));
    },
  };
}
