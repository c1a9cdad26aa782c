// What reads files for the options: one file of a vocabulary at a time, or the files of a site. Long work, so the page has it done in a
// worker.
import { fail } from '@/utils/core/problem';
import { isSiteFile, readSite, type ReadSite } from '@/utils/taxonomy/site-file/read-site';
import { decodeText, type Encoding, guessesFor, isBinary } from '@/utils/taxonomy/tables/decode-text';
import { formatReader, withMistakes } from './format-reader';
import { createContentReader } from './content-reader';
import { createLearnReader } from './learn-reader';
import { createTopicsReader, type Tabled } from './topics-reader';

/** A million topics with synonyms are some 60 MB. */
const MOST_BYTES = 200_000_000;

export type OpenedFile = Tabled | ({ kind: 'site'; encoding: Encoding } & ReadSite);

export type Reader = ReturnType<typeof createReader>;

/** `tell`: how much of a file is read. */
export function createReader(tell: (done: number, of: number) => void) {
  const topics = createTopicsReader(tell);
  return {
    /** Throws the Problems `vocabulary-too-large`, `file-kind-unknown` and `vocabulary-unreadable`. */
    async open(file: File): Promise<OpenedFile> {
      if (file.size > MOST_BYTES) return fail('vocabulary-too-large', { name: file.name, limit: `${MOST_BYTES / 1_000_000} MB` });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const decoded = decodeText(bytes);
      const { text, encoding } = decoded;
      if (isBinary(text)) return fail('file-kind-unknown', { name: file.name });
      const extension = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
      if (extension === 'json' && isSiteFile(text)) return { kind: 'site', encoding, ...(await withMistakes(readSite(text))) };
      const encodings = guessesFor(decoded);
      return topics.openTable(text, encoding, { bytes: encodings.length > 0 ? bytes : new Uint8Array(), extension, encodings });
    },

    ...topics.verbs,
    ...createContentReader(),
    ...formatReader,
    ...createLearnReader(),
  };
}
