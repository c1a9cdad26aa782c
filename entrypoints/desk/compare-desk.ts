// Both versions of what lies at its place already, and what the curator decides.
import type { ComparedFile, Version } from '@/components/comparison-view';
import type { ComparisonWay, ReceiptLine } from '@/components/desk-view';
import type { Bundle, BundleFile } from '@/utils/core/bundle';
import { readBundle } from '@/utils/platform/deliveries';
import type { DeskStore } from './desk-store';

const loadOutbox = () => import('../outbox/outbox');

export function createCompareDesk({ get, set }: Pick<DeskStore, 'get' | 'set'>, saveAsNew: (line: ReceiptLine) => Promise<void>) {
  /** As it lay there when it was looked at: only that may give way. */
  let seen: Uint8Array[] = [];
  let urls: string[] = [];

  const versionOf = (type: string, bytes: Uint8Array | null): Version => {
    if (bytes === null) return { kind: 'none' };
    if (!type.startsWith('image/')) return { kind: 'text', text: new TextDecoder().decode(bytes) };
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    urls.push(url);
    return { kind: 'image', url, bytes: bytes.length };
  };
  const filesOf = ({ article, image }: Bundle): BundleFile[] => (image ? [article, image] : [article]);

  function close(): void {
    for (const url of urls) URL.revokeObjectURL(url);
    urls = [];
    set({ comparison: null });
  }

  return {
    /** Throws the Problems of its destination. */
    async open(line: ReceiptLine): Promise<void> {
      const { id } = line.row;
      const { outbox } = await loadOutbox();
      const [there, bundle] = await Promise.all([outbox.look(id), readBundle(id)]);
      if (!bundle) return;
      seen = there.flatMap(({ bytes }) => bytes ?? []);
      const files = filesOf(bundle).map(({ path, type, bytes }, at): ComparedFile => ({
        path: there[at]?.path ?? path,
        theirs: versionOf(type, there[at]?.bytes ?? null),
        ours: versionOf(type, bytes),
      }));
      set({ comparison: { line, files } });
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
