// Reads the files that a site has published, some at a time, and of each no more than its front matter takes.
import { type ContentHints, ContentReader, type FoundContent } from '@/utils/taxonomy/content/read-content';
import { FIRST_BYTES, isCut, mostOf, whyTooLarge } from '@/utils/taxonomy/content/heads/file-head';
import { oddLetters } from '@/utils/taxonomy/content/heads/odd-letters';
import type { ContentChoices, TakenContent } from '@/utils/taxonomy/content/take-content';
import { decodeText } from '@/utils/taxonomy/tables/decode-text';

export interface ContentFile {
  path: string;
  file: File;
}

export function createContentReader() {
  let content = new ContentReader();
  let hints: ContentHints = { vocabularies: [], separations: {} };
  let guessed = 0;

  async function read(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const { text, encoding } = decodeText(bytes);
    if (encoding === 'Windows-1252') guessed += 1;
    await content.add(path, text, oddLetters(bytes, text, encoding));
  }

  return {
    /** Some of the files of a site; `first`: those before are of another. */
    async addContent(files: ContentFile[], first: boolean): Promise<void> {
      if (first) {
        content = new ContentReader();
        guessed = 0;
      }
      const begun = await Promise.all(files.map(async ({ file }) => bytesOf(file, FIRST_BYTES)));
      for (const [place, { path, file }] of files.entries()) {
        const why = whyTooLarge(path, file.size);
        if (why) content.leaveOut(path, why);
        // Large files one after the other, so that never many of them are held.
        else await read(path, await whole(path, file, begun[place]!));
      }
    },

    /** Separations are what the curator said of keys. */
    async content(how: ContentHints): Promise<FoundContent & { guessed: number }> {
      hints = how;
      return { ...content.found(hints), guessed };
    },

    async takeContent(choices: ContentChoices): Promise<TakenContent> {
      return content.take(choices, hints);
    },
  };
}

/** All of its front matter. */
async function whole(path: string, file: File, begun: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return file.size > begun.length && isCut(path, decodeText(begun).text) ? bytesOf(file, mostOf(path)) : begun;
}

const bytesOf = async (file: File, most: number) => new Uint8Array(await file.slice(0, most).arrayBuffer());
