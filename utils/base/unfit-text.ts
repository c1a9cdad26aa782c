// Whether a text from a file can be a name: one line that reads as it is written.

const UNFIT: readonly [signs: RegExp, why: string][] = [
  [/^\s*$/, 'it is empty'],
  [/[\r\n\u0085\u2028\u2029]/, 'it has a line break'],
  [/\p{Cs}/u, 'it has half of a letter'],
  [/[\u0000-\u001f\u007f-\u009f]/, 'it has signs that cannot be seen'],
  // Direction marks stay: names in Arabic and Hebrew need them. Overrides and isolates make a name read as another.
  [/[\u202a-\u202e\u2066-\u2069]/, 'it has hidden signs that change the order of its letters'],
];

/** Why it cannot; null where it can. */
export const unfitText = (text: string): string | null => UNFIT.find(([signs]) => signs.test(text))?.[1] ?? null;

/** Without what cannot be seen, as it is typed or pasted; lines stay. */
export const visibleText = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
