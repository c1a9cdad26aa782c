// What the bytes of a file have that some programs refuse: told, and read all the same.
import type { Message } from '@/utils/base/message';
import type { Encoding } from '../../tables/decode-text';

interface Odd {
  line: number | null;
  why: Message;
}

/** What stands for bytes that are no letter. */
const LOST = '\uFFFD';
/** A letter that is cut by the end of what was read is no fault of the file's. */
const CUT = 4;

/** `text`: the bytes, decoded; lines are of the file, from 1. */
export function oddLetters(bytes: Uint8Array, text: string, encoding: Encoding): Odd[] {
  const odd: Odd[] = [];
  if (encoding !== 'UTF-8') odd.push({ line: 1, why: ['why_readAs', encoding] });
  else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) odd.push({ line: 1, why: ['why_byteOrderMark'] });
  const lost = text.slice(0, -CUT).indexOf(LOST);
  if (encoding === 'UTF-8' && lost >= 0) odd.push({ line: text.slice(0, lost).split('\n').length, why: ['why_brokenUtf8'] });
  const carriage = text.indexOf('\r');
  if (carriage >= 0) odd.push({ line: text.slice(0, carriage).split('\n').length, why: ['why_windowsLines'] });
  return odd;
}
