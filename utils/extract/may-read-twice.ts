// Whether a page may be given to a second reader, whose patterns take the longer the more often the same stands in one text.

/** Elements; Defuddle's time grows faster than a page, and past this it may take seconds. */
const MOST_ELEMENTS = 7_000;
/** Characters of all text; the longest articles have fewer. */
const MOST_TEXT = 300_000;
/** Characters of white space, and of a word, in one piece: no text has such, and a pattern that looks for an end of it looks at each again. */
const [LONGEST_SPACE, LONGEST_WORD] = [200, 2_000];

/** Whether the copy is such that Defuddle is done in a moment. */
export function mayReadTwice(copy: Document, elements: number): boolean {
  if (elements > MOST_ELEMENTS) return false;
  const text = copy.documentElement.textContent ?? '';
  return text.length <= MOST_TEXT && !hasLongRun(text, /\s/, LONGEST_SPACE) && !hasLongRun(text, /\S/, LONGEST_WORD);
}

/** Looks at as few characters as it can: a run of that length has one at each multiple of it. */
function hasLongRun(text: string, sign: RegExp, longest: number): boolean {
  for (let at = longest - 1; at < text.length; at += longest) {
    if (!sign.test(text[at]!)) continue;
    let [from, to] = [at, at];
    while (from > 0 && at - from < longest && sign.test(text[from - 1]!)) from -= 1;
    while (to < text.length - 1 && to - from < longest && sign.test(text[to + 1]!)) to += 1;
    if (to - from >= longest) return true;
  }
  return false;
}
