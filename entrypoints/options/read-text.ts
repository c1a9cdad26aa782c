// The text of a file that was chosen, with what is to be known of how it was read.
import { importWords } from '@/components/options/topics/import-words';
import { decodeText } from '@/utils/taxonomy/tables/decode-text';

export interface ReadText {
  text: string;
  /** Its encoding is a guess: accents may be wrong. */
  guessed: boolean;
  notes: string[];
}

export async function readText(file: File): Promise<ReadText> {
  const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const guessed = encoding === 'Windows-1252';
  return { text, guessed, notes: guessed ? [importWords.readAs(encoding)] : [] };
}
