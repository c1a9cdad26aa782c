// Unicode's normal forms, in the time that a text is long.

/**
 * `text.normalize(form)`, without the marks beyond thirty on one letter: no script has more than a few, and putting thousands in order
 * takes engines minutes.
 */
export const normalForm = (text: string, form: 'NFC' | 'NFD' | 'NFKD'): string =>
  isPlain(text) ? text : text.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize(form);

/** ASCII alone, which is the same in every form: most lines of most pages. */
// oxlint-disable-next-line no-control-regex
export const isPlain = (text: string): boolean => !/[^\u0000-\u007f]/.test(text);
