// What is opened of one delivery: its files as they are kept, or both versions where another lies at its place.
import type { Opened } from '@/components/library/library-view';
import { libraryWords } from '@/components/library/library-words';
import type { Bundle } from '@/utils/core/bundle';
import { readBundle } from '@/utils/platform/database/saved-articles';
import { comparedFiles } from '../outbox/compared-files';
import { outbox } from '../outbox/outbox';
import type { LibraryStore } from './library-store';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export function createOpened({ view, set, say, attempt }: LibraryStore) {
  let urls: string[] = [];

  const urlOf = (bytes: Uint8Array, type: string): string => {
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    urls.push(url);
    return url;
  };
  const show = (opened: Opened | null) => {
    for (const url of urls) URL.revokeObjectURL(url);
    urls = [];
    set({ opened });
  };
  /** Opens it unless something else was opened meanwhile. */
  const open = (id: string, make: (bundle: Bundle) => Promise<Opened>) =>
    void attempt(id, async () => {
      const opening: Opened = { id, kind: 'opening' };
      show(opening);
      try {
        const bundle = await readBundle(id);
        if (!bundle) return say(id, libraryWords.noFiles);
        const opened = await make(bundle);
        if (view().opened === opening) set({ opened });
      } finally {
        if (view().opened === opening) set({ opened: null });
      }
    });
  const then = (id: string, act: () => Promise<void>, text: string) =>
    void attempt(id, async () => {
      await act();
      show(null);
      say(id, text);
    });

  return {
    actions: {
      openFiles: (id: string) =>
        open(id, async ({ article, image }) => ({
          id,
          kind: 'files',
          files: {
            path: article.path,
            text: textOf(article.bytes),
            image: image && { path: image.path, url: urlOf(image.bytes, image.type) },
          },
        })),
      compare: (id: string) =>
        open(id, async (bundle) => {
          const seen = await outbox.look(id);
          return { id, kind: 'comparison', files: comparedFiles(bundle, seen, urlOf), seen };
        }),
      closeOpened: () => show(null),
      keepTheirs: (id: string) => then(id, () => outbox.keepTheirs(id), libraryWords.theirsKept),
      replaceTheirs(id: string) {
        const { opened } = view();
        if (opened?.kind === 'comparison' && opened.id === id) then(id, () => outbox.replaceTheirs(id, opened.seen), libraryWords.isQueued);
      },
    },
  };
}
