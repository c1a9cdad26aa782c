// Any text as a slug: lower-case ASCII letters, digits and single hyphens, never empty.

/** Letters that Unicode does not take apart into an ASCII letter and its marks. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'ng', ŧ: 't', ĸ: 'k', ə: 'e', ƒ: 'f',
};

/**
 * `Crème brûlée & tea` → `creme-brulee-and-tea`; text without one Latin letter or digit → `untitled`.
 * With `max`, at most so many characters, cut between words where there are two.
 */
export function slugify(text: string, max = Infinity): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (letter) => LETTERS[letter] ?? letter)
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return shorten(slug, max) || 'untitled';
}

function shorten(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const end = slug.lastIndexOf('-', max);
  return slug.slice(0, end > 0 ? end : max);
}
