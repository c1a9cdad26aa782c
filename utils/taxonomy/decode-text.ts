// The text of a file that may have been written by any program: most write UTF-8, spreadsheets often do not.

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** UTF-16 tells itself by its byte order mark. What is not UTF-8 is taken for Windows-1252, which any bytes are. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): { text: string; encoding: Encoding } {
  const decode = (label: string, fatal = false) => new TextDecoder(label, { fatal }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le'), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be'), encoding: 'UTF-16' };
  try {
    return { text: decode('utf-8', true), encoding: 'UTF-8' };
  } catch (error) {
    // So says a decoder that was asked to be strict.
    if (!(error instanceof TypeError)) throw error;
    return { text: decode('windows-1252'), encoding: 'Windows-1252' };
  }
}
