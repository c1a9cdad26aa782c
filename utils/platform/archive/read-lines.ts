// A list of an archive, a line at a time: however long the list is, one line of it is in memory.
import { crc32 } from '@/utils/base/crc32';
import { fail } from '@/utils/core/problem';

/** Bytes; the longest record is a draft with two million characters of a page. */
const MOST = 32 * 1024 ** 2;
const LINE_END = 10;

/** Throws the Problem `archive-damaged` where a line is too long, or the bytes do not add up to `sum`. */
export async function* readLines(pieces: AsyncIterable<Uint8Array>, sum: number): AsyncGenerator<string> {
  let begun: Uint8Array[] = [];
  let length = 0;
  let read = 0;
  for await (const piece of pieces) {
    read = crc32(piece, read);
    let from = 0;
    for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, from)) {
      yield textOf([...begun, piece.subarray(from, end)]);
      [begun, length, from] = [[], 0, end + 1];
    }
    if (from < piece.length) begun.push(piece.slice(from));
    length += piece.length - from;
    if (length > MOST) fail('archive-damaged');
  }
  if (length > 0 || read !== sum) fail('archive-damaged');
}

function textOf(pieces: Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
  } catch {
    return fail('archive-damaged');
  }
}
