// Text that came from a page, made fit for a single-line field or for HTML.
import { normalForm } from './normal-form';
import { changeAround } from './mend-mojibake';

/** C0 and C1 controls, DEL and the byte order mark: never meant to be read. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\ufeff\u2028\u2029]+/g;
/** Direction marks, overrides and isolates, which make a line read as something else; and signs without a width, which only break words. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\u2060\u00ad]/g;

/** One line of well-formed NFC text without controls, at most `max` code points. */
export const singleLine = (text: string, max = 300): string => cut(withoutControls(normalForm(text.toWellFormed(), 'NFC')), max);

/** The same of a page's text that may have been misread: of a garbled letter one half may be a control, and it takes both to mend it. */
export const singleLineAsRead = (text: string, max = 300): string =>
  cut(changeAround(normalForm(text.toWellFormed(), 'NFC'), withoutControls), max);

const withoutControls = (text: string): string => text.replace(CONTROLS, ' ').replace(BIDI, '');

function cut(text: string, max: number): string {
  const line = text.replace(/ {2,}/g, ' ').trim();
  return line.length <= max ? line : Array.from(line).slice(0, max).join('').trimEnd();
}

/** As HTML shows it between tags; not for attributes. */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** How many characters a reader counts: code points, runs of white space as one. */
export function countCharacters(text: string): number {
  const line = text.replace(/\s+/g, ' ').trim();
  let pairs = 0;
  for (let at = 0; at < line.length - 1; at += 1) if (isHigh(line.charCodeAt(at)) && isLow(line.charCodeAt(at + 1))) pairs += 1;
  return line.length - pairs;
}

/** The two units that make one character of those beyond the first 65,536. */
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
