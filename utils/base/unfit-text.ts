// Whether a text from a file can be a name: one line that reads as it is written.
import type { Message } from './message';

const UNFIT: readonly [signs: RegExp, name: string][] = [
  [/^\s*$/, 'why_empty'],
  [/[\r\n\u0085\u2028\u2029]/, 'why_lineBreak'],
  [/\p{Cs}/u, 'why_halfLetter'],
  [/[\u0000-\u001f\u007f-\u009f]/, 'why_unseenSigns'],
  // Direction marks stay: names in Arabic and Hebrew need them. Overrides and isolates make a name read as another.
  [/[\u202a-\u202e\u2066-\u2069]/, 'why_turnedLetters'],
];

/** Why it cannot, as the half of a sentence; null where it can. */
export function unfitText(text: string): Message | null {
  const name = UNFIT.find(([signs]) => signs.test(text))?.[1];
  return name ? [name] : null;
}

/** Without what cannot be seen, as it is typed or pasted; lines stay. */
export const visibleText = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
