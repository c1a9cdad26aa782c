// What a published file says in braces of a template is text to us: they stand as another sign while it is learnt from.

/** Of the private use area. */
const BRACE = '\ue010';

export const hideBraces = (text: string): string => text.replace(/\{(?=[{%])/g, BRACE);
export const showBraces = (text: string): string => text.replaceAll(BRACE, '{');
