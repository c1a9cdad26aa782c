// Letters of every script in ASCII, by a library as large as all our code for making a file: loaded for a text that needs it.
import anyAscii from 'any-ascii';
import type { Latin } from '@/utils/core/slugify';

export const latinOf = (signs: readonly string[]): Latin => Object.fromEntries(signs.map((sign) => [sign, latin(sign)]));

function latin(sign: string): string {
  const written = anyAscii(sign).toLowerCase();
  // A soft sign or an ayin is part of its word; what only looks like a quote (`ʻ`) separates, as it always did.
  if (!/[a-z0-9]/.test(written)) return /^(?:\p{M}|(?!\p{Lm})\p{L})$/u.test(sign) && written !== '' ? '' : /^\p{M}/u.test(sign) ? '' : '-';
  const word = written.replace(/['`"]/g, '');
  // Chinese has no spaces; each of its signs is a syllable.
  return /^\p{Script=Han}$/u.test(sign) ? `-${word}-` : word;
}
