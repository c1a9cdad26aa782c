// The text of a file that may have been written by any program: most write UTF-8, spreadsheets often do not.

/** As they are called where they are chosen, and to a `TextDecoder`. Those that say of themselves what they are come first. */
const LABELS = {
  'UTF-8': 'utf-8',
  'UTF-16': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  'Windows-1252': 'windows-1252',
  'Windows-1250': 'windows-1250',
  'Windows-1251': 'windows-1251',
  'Windows-1253': 'windows-1253',
  'Windows-1254': 'windows-1254',
  'Mac Roman': 'macintosh',
  Shift_JIS: 'shift_jis',
  GBK: 'gbk',
  Big5: 'big5',
  'EUC-KR': 'euc-kr',
} as const;

export type Encoding = keyof typeof LABELS;
const SELF_TOLD: ReadonlySet<Encoding> = new Set(['UTF-16', 'UTF-16 BE']);
const GUESSES: readonly Encoding[] = (Object.keys(LABELS) as Encoding[]).filter((encoding) => !SELF_TOLD.has(encoding));

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** Bytes that tell UTF-16 without a mark. */
const LOOKED_AT = 4_096;
/** So large a part of letters are of texts. */
const PLAUSIBLE = 0.9;

/**
 * The text of a file. UTF-16 is known by its byte order mark, or by its zeros. What is mostly UTF-8 is read as UTF-8, with `\uFFFD` for the
 * rest of it; anything else as Windows-1252, which any bytes are.
 * @param chosen the encoding that the curator says it is in.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, chosen?: Encoding): Decoded {
  const encoding = chosen ?? encodingOf(bytes);
  return { text: new TextDecoder(LABELS[encoding]).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const wide = utf16Of(bytes);
  if (wide) return wide;
  return isMostlyUtf8(bytes) ? 'UTF-8' : 'Windows-1252';
}

function utf16Of(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  const start = bytes.subarray(0, Math.min(bytes.length, LOOKED_AT) & ~1);
  // No text of one byte a letter has a zero: spaces and line breaks of other scripts have theirs.
  if (start.length < 4 || !start.includes(0)) return null;
  const [little, big] = [plausible(start, 1), plausible(start, 0)];
  if (Math.max(little, big) < PLAUSIBLE) return null;
  return little >= big ? 'UTF-16' : 'UTF-16 BE';
}

/**
 * How well bytes fit UTF-16, 0 to 1, with the higher byte of a letter first or second: the part of the letters that texts are made of. A
 * text is of few scripts, so its higher bytes are few.
 */
function plausible(bytes: Uint8Array, high: 0 | 1): number {
  let good = 0;
  let basic = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    const letter = (bytes[at + high]! << 8) | bytes[at + 1 - high]!;
    if (letter === 9 || letter === 10 || letter === 13 || (letter >= 0x20 && letter < 0x7f)) basic += 1;
    else if ((letter >= 0xa0 && letter < 0x2100) || (letter >= 0x3000 && letter < 0xe000)) good += 1;
  }
  // What has no space, line break or sign of ASCII is rather bytes of something else.
  return basic === 0 ? 0 : (2 * (good + basic) + basic / 100) / bytes.length;
}

/** Whether what is not ASCII is well-formed UTF-8, but for a little; a letter that is cut at the end says nothing. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [good, bad] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    let follow = 1;
    while (follow < length && (bytes[at + follow] ?? 0) >> 6 === 2) follow += 1;
    const isCut = length > 1 && at + follow === bytes.length && follow < length && (follow > 1 || good > 0);
    if (length > 1 && follow === length) good += 1;
    else if (length !== 1 && !isCut) bad += 1;
    at += Math.max(1, length !== 0 && (follow === length || isCut) ? follow : 1);
  }
  return good > bad || bad === 0;
}

/** What else the bytes may be; nothing where they tell it. */
export const guessesFor = ({ text, encoding }: Decoded): readonly Encoding[] =>
  SELF_TOLD.has(encoding) || (encoding === 'UTF-8' && !text.includes('\uFFFD')) ? [] : GUESSES;

/** Whether the file is one of text at all. */
export const isBinary = (text: string): boolean => text.slice(0, LOOKED_AT).includes('\u0000') || text.startsWith('PK\u0003\u0004');
