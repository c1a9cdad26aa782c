// A text that is no HTML even where a theme prints it as it is, or takes its tags off and its references apart and prints the rest, as
// Pelican's and MkDocs' do with titles.

/** It joins two signs, and no reader sees it. */
export const JOINER = '\u2060';

/**
 * What would begin a tag, a reference or an escape of a script has the joiner within; quotes are those of typography, which end no
 * attribute.
 */
export const inertText = (text: string): string =>
  inQuotes(
    text
      .replace(/["']/g, (quote, at: number) => (quote === '"' ? '“”' : '‘’').charAt(opens(text.charAt(at - 1)) ? 0 : 1))
      .replace(/<(?=[A-Za-z/!?])|&(?=#|\w\w)|\\/g, `$&${JOINER}`),
  );

/** Docusaurus' minifier takes an attribute's quotes off where it sees no need for them, and does not see the sign behind a `&` or `&a`. */
const UNSEEN = /&[A-Za-z]?[ \t\n\r\f`=<>]/g;

function inQuotes(text: string): string {
  const seen = text.replace(UNSEEN, '');
  return /[ \t\n\r\f`=<>]/.test(seen) ? text : text.replace(UNSEEN, (signs) => `&${JOINER}${signs.slice(1)}`);
}

/** Behind nothing, a space, a bracket, a dash or a quote that opens itself. */
const opens = (before: string): boolean => before === '' || /[\s([{<\-–—‘“"]/.test(before);
