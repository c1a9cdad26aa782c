// How much of an article's text is drawn before one asks for more.

/** Paragraphs; a page can have thousands. */
export const FIRST = 40;
/** Characters of one: more than a screen holds. */
export const DRAWN = 5_000;

export const isList = (html: string): boolean => /^<[ou]l[\s>]/.test(html);

/** The lines of a list, each with its sign. */
export const withItems = (text: string): string => text.replace(/^/gm, '• ');
