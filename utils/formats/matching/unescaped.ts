// Text of a body as it was before it was made safe.
import { decodePart } from '@/utils/base/address/decode-part';
import { JOINER } from '../inert-text';

export const unescaped = (text: string): string =>
  text
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/\\([\\`*_[\]#\-+>!.)])/g, '$1')
    .replaceAll(JOINER, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Whether a text of a body says a value: signs that are written otherwise there do not count. */
export const saysSame = (text: string, value: string): boolean => letters(unescaped(text)) === letters(value);

const letters = (text: string): string => decodePart(text).replace(/[^\p{L}\p{N}]+/gu, '');
