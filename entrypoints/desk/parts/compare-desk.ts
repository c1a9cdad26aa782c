// Both versions of what lies at its place already, and what the curator decides.
import type { ReceiptLine } from '@/components/desk/footer/save-view';
import type { ComparisonWay } from '@/components/shared/comparison/compared-file';
import type { FileThere } from '@/utils/destinations/destination';
import { createComparison } from '../../outbox/comparison';
import type { DeskStore } from '../session/desk-store';

export function createCompareDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>, saveAsNew: (line: ReceiptLine) => Promise<void>) {
  const comparison = createComparison();
  let seen: FileThere[] = [];

  return {
    /** Throws the Problems of its destination. */
    async open(line: ReceiptLine): Promise<void> {
      const looked = await comparison.look(line.row.id);
      if (!looked) return;
      seen = looked.seen;
      set({ comparison: { line, files: looked.files } });
    },

    async settle(way: ComparisonWay): Promise<void> {
      const { line } = get().comparison ?? {};
      comparison.forget();
      set({ comparison: null });
      if (!line || way === 'close') return;
      await (way === 'save-as-new' ? saveAsNew(line) : comparison.settle(line.row.id, way, seen));
    },
  };
}
