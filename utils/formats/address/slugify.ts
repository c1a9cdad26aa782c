// Any text as a slug: lower-case ASCII letters, digits and single hyphens; empty where nothing of it is left.
import { normalForm } from '@/utils/base/normal-form';
import type { Latin } from '@/utils/core/article';

/** Letters that Unicode does not take apart into an ASCII letter and its marks. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
  ĸ: 'k',
  ə: 'e',
  ƒ: 'f',
};

/**
 * `Crème brûlée & tea` → `creme-brulee-and-tea`. Letters that neither the table nor `latin` knows separate, as signs do.
 * With `max`, at most so many bytes, cut at a hyphen where there is one.
 */
export function slugify(text: string, max = Infinity, latin: Latin = {}): string {
  const spelt = spell(text, (sign, isMark) => (Object.hasOwn(latin, sign) ? latin[sign]! : isMark ? '' : '-'));
  return cutAtHyphen(
    spelt
      .replaceAll('&', 'and')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    max,
  );
}

/** The letters and marks of a text that only `Latin` can tell of, each once. */
export function unknownLetters(text: string): string[] {
  const unknown = new Set<string>();
  spell(text, (sign) => {
    unknown.add(sign);
    return '';
  });
  return [...unknown];
}

/** At most so many characters, all of them before a hyphen where there is one. */
export function cutAtHyphen(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.lastIndexOf('-', max);
  return text.slice(0, end > 0 ? end : max);
}

/** `ask` is asked for what the table does not know: letters, and marks on such letters. Marks on other letters are left out. */
function spell(text: string, ask: (sign: string, isMark: boolean) => string): string {
  let isAsked = false;
  const met = new Map<string, string | null>();
  return normalForm(text, 'NFC').replace(/[\0-\x7f]+|[^]/gu, (sign) => {
    if (sign <= '\x7f') {
      isAsked = false;
      return sign.toLowerCase();
    }
    if (/^\p{M}/u.test(sign)) return isAsked ? ask(sign, true) : '';
    const known = met.get(sign) ?? inTable(sign);
    met.set(sign, known);
    isAsked = known === null && /^\p{L}/u.test(sign);
    return known ?? (isAsked ? ask(sign, false) : '-');
  });
}

/** Null for what has no ASCII letter or digit in it, and is more than marks. */
function inTable(sign: string): string | null {
  const bare = sign
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (letter) => LETTERS[letter] ?? letter);
  return bare === '' || /[a-z0-9&]/.test(bare) ? bare : null;
}
