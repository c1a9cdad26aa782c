// Both versions of what lies at its place already, and what the curator decides.
import type { ReceiptLine } from '@/components/desk/footer/save-view';
import type { ComparisonWay } from '@/components/shared/comparison/compared-file';
import type { FileThere } from '@/utils/destinations/destination';
import type { DeskStore } from '../session/desk-store';

const loadOutbox = () => import('../../outbox/outbox');

export function createCompareDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>, saveAsNew: (line: ReceiptLine) => Promise<void>) {
  /** As it lay there when it was looked at: only that may give way. */
  let seen: FileThere[] = [];
  let urls: string[] = [];

  const urlOf = (bytes: Uint8Array, type: string): string => {
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    urls.push(url);
    return url;
  };

  function close(): void {
    for (const url of urls) URL.revokeObjectURL(url);
    urls = [];
    set({ comparison: null });
  }

  return {
    /** Throws the Problems of its destination. */
    async open(line: ReceiptLine): Promise<void> {
      const { id } = line.row;
      const [{ outbox }, { comparedFiles }] = await Promise.all([loadOutbox(), import('../../outbox/compared-files')]);
      const [there, bundle] = await Promise.all([outbox.look(id), outbox.filesOf(id)]);
      if (!bundle) return;
      seen = there;
      set({ comparison: { line, files: comparedFiles(bundle, there, urlOf) } });
    },

    async settle(way: ComparisonWay): Promise<void> {
      const { line } = get().comparison ?? {};
      close();
      if (!line || way === 'close') return;
      if (way === 'save-as-new') return saveAsNew(line);
      const { outbox } = await loadOutbox();
      await (way === 'keep' ? outbox.keepTheirs(line.row.id) : outbox.replaceTheirs(line.row.id, seen));
    },
  };
}
