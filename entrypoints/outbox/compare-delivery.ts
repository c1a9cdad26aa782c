// Both versions of what lies at a delivery's place, while the curator looks at them: at the desk and in the library.
import type { ComparedFile } from '@/components/shared/comparison/compared-file';
import type { FileThere } from '@/utils/destinations/destination';

export interface SeenFiles {
  files: ComparedFile[];
  /** As it lay there when it was looked at: only that may give way. */
  seen: FileThere[];
}

/** Not needed to show a screen. */
const load = () => Promise.all([import('./outbox'), import('./compared-files')]);

/** Of one screen, which shows one at a time. */
export function createComparison() {
  let urls: string[] = [];

  /** An address within this page, until `forget`. */
  const urlOf = (bytes: Uint8Array, type: string): string => {
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    urls.push(url);
    return url;
  };

  return {
    urlOf,
    /** Null where its files are kept no longer. Throws the Problems of its destination. */
    async look(id: string): Promise<SeenFiles | null> {
      const [{ outbox }, { comparedFiles }] = await load();
      const [seen, bundle] = await Promise.all([outbox.look(id), outbox.filesOf(id)]);
      return bundle && { files: comparedFiles(bundle, seen, urlOf), seen };
    },
    async settle(id: string, way: 'keep' | 'replace', seen: FileThere[]): Promise<void> {
      const [{ outbox }] = await load();
      await (way === 'keep' ? outbox.keepTheirs(id) : outbox.replaceTheirs(id, seen));
    },
    forget(): void {
      for (const url of urls) URL.revokeObjectURL(url);
      urls = [];
    },
  };
}
