// The text of a file that may have been written by any program: most write UTF-8, spreadsheets often do not.

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** Bytes that tell UTF-16 without a mark: half of those of most texts are zero. */
const LOOKED_AT = 4_096;

/** UTF-16 tells itself by its byte order mark, or by its zeros. What is mostly UTF-8 is read so, with `\uFFFD` for what is not; the rest is taken for Windows-1252, which any bytes are. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): Decoded {
  const decode = (label: string, fatal = false) => new TextDecoder(label, { fatal }).decode(bytes);
  const wide = utf16Of(bytes);
  if (wide) return { text: decode(wide), encoding: 'UTF-16' };
  try {
    return { text: decode('utf-8', true), encoding: 'UTF-8' };
  } catch (error) {
    // So says a decoder that was asked to be strict.
    if (!(error instanceof TypeError)) throw error;
    return isMostlyUtf8(bytes) ? { text: decode('utf-8'), encoding: 'UTF-8' } : { text: decode('windows-1252'), encoding: 'Windows-1252' };
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, LOOKED_AT) >> 1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (pairs > 1 && odd * 2 > pairs && even === 0) return 'utf-16le';
  return pairs > 1 && even * 2 > pairs && odd === 0 ? 'utf-16be' : null;
}

/** Whether more of what is not ASCII is well-formed UTF-8 than not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [good, bad] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    let follow = 1;
    while (follow < length && (bytes[at + follow] ?? 0) >> 6 === 2) follow += 1;
    if (length > 1 && follow === length) good += 1;
    else if (length !== 1) bad += 1;
    at += Math.max(1, length !== 0 && follow === length ? length : 1);
  }
  return good > bad;
}

/** Whether the file is one of text at all. */
export const isBinary = (text: string): boolean => text.slice(0, LOOKED_AT).includes('\u0000') || text.startsWith('PK\u0003\u0004');
