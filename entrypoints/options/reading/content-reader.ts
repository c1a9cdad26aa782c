// Reads the files that a site has published, some at a time.
import { MOST_CHARACTERS } from '@/utils/taxonomy/content/file-head';
import type { FoundKey, KeyUse } from '@/utils/taxonomy/content/found-keys';
import { ContentReader, type FoundContent, type TakenContent } from '@/utils/taxonomy/content/read-content';
import { decodeText } from '@/utils/taxonomy/tables/decode-text';

/** Front matter, and the sign that ends it. */
const MOST_OF_FILE = MOST_CHARACTERS + 1_000;

export function createContentReader() {
  let content = new ContentReader();
  let keys: FoundKey[] = [];
  let guessed = 0;

  return {
    /** Some of the files of a site; `first`: those before are of another. */
    async addContent(files: { path: string; file: File }[], first: boolean): Promise<void> {
      if (first) {
        content = new ContentReader();
        guessed = 0;
      }
      const texts = await Promise.all(
        files.map(async ({ path, file }) => ({ path, ...decodeText(new Uint8Array(await file.slice(0, MOST_OF_FILE).arrayBuffer())) })),
      );
      for (const { path, text, encoding } of texts) {
        if (encoding === 'Windows-1252') guessed += 1;
        await content.add(path, text);
      }
    },

    async content(): Promise<FoundContent & { guessed: number }> {
      const found = content.found();
      keys = found.keys;
      return { ...found, guessed };
    },

    async takeContent(uses: Record<string, KeyUse>): Promise<TakenContent> {
      return content.take(uses, keys);
    },
  };
}
