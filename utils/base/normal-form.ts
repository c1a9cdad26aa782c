// Unicode's normal forms, in the time that a text is long.

/**
 * `text.normalize(form)`, without the marks beyond thirty on one letter: no script has more than a few, and putting thousands in order
 * takes engines minutes.
 */
export const normalForm = (text: string, form: 'NFC' | 'NFD' | 'NFKD'): string => text.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize(form);
