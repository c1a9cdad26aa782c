// Words of a table as a part of a pattern.

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any of them. What comes behind has to tell where a word ends: the first that fits is taken, also where another is longer. */
export const anyOf = (words: readonly string[]): string => `(?:${words.map(escaped).join('|')})`;

/** Of the names that elements have: any of `within` anywhere in one, or any of `whole` between what is no letter. */
export const namedAs = (within: readonly string[], whole: readonly string[] = []): RegExp =>
  new RegExp([...within.map(escaped), ...(whole.length > 0 ? [`(?<![a-z])${anyOf(whole)}(?![a-z])`] : [])].join('|'), 'i');

/** Any of them; `aktualizac` is any word that begins so, `update.` that word alone. For patterns with the flag `u`. */
export const anyStemOf = (words: readonly string[]): string =>
  `(?:${words.map((word) => (word.endsWith('.') ? `${escaped(word.slice(0, -1))}(?!\\p{L})` : escaped(word))).join('|')})`;

/**
 * Whether a text has one of such stems, whatever comes behind it. Asked before a pattern of them: that has to be prepared for each page
 * anew, which takes a browser milliseconds, and few lines have any.
 */
export function mayHoldStemOf(words: readonly string[]): (text: string) => boolean {
  const stems = words.map((word) => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase());
  return (text) => {
    const lower = text.toLowerCase();
    return stems.some((stem) => lower.includes(stem));
  };
}
