// The text of a file that was chosen, with what is to be known of how it was read.
import { optionWords } from '@/components/options/option-words';
import { decodeText } from '@/utils/taxonomy/decode-text';

export interface ReadText {
  text: string;
  /** Its encoding is a guess: accents may be wrong. */
  guessed: boolean;
  notes: string[];
}

export async function readText(file: File): Promise<ReadText> {
  const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const guessed = encoding === 'Windows-1252';
  return { text, guessed, notes: guessed ? [optionWords.readAs(encoding)] : [] };
}
