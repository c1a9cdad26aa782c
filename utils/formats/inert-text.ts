// A text that is no HTML even where a theme prints it as it is, or takes its tags off and its references apart and prints the rest, as
// Pelican's and MkDocs' do with titles.

/** It joins two signs, and no reader sees it. */
export const JOINER = '\u2060';

/** What would begin a tag or a reference has the joiner within; quotes are those of typography, which end no attribute. */
export const inertText = (text: string): string =>
  text
    .replace(/["']/g, (quote, at: number) => (quote === '"' ? '“”' : '‘’').charAt(opens(text.charAt(at - 1)) ? 0 : 1))
    .replace(/<(?=[A-Za-z/!?])|&(?=#|\w\w)/g, `$&${JOINER}`);

/** Behind nothing, a space, a bracket, a dash or a quote that opens itself. */
const opens = (before: string): boolean => before === '' || /[\s([{<\-–—‘“"]/.test(before);
