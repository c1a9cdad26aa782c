// What a second reader is given of a page: its patterns take the longer, the more often the same stands in one text.
import { dropLongAttributes } from '@/utils/sanitise/cut-body';

/** Elements; Defuddle's time grows faster than a page, and past this it may take seconds. */
const MOST_ELEMENTS = 7_000;
/** Characters of all text; the longest articles have fewer. Of structured data as well. */
const MOST_TEXT = 300_000;
/** Characters of a word, which no language has. */
const LONGEST_WORD = 2_000;
/** Characters of white space in one piece, and how much of it stays in source code. */
const [LONGEST_SPACE, KEPT] = [50, 50];

/** Whether a copy is such that Defuddle is done in a moment, once it is tamed. */
export function mayReadTwice(copy: Document, elements: number): boolean {
  if (elements > MOST_ELEMENTS) return false;
  let left = MOST_TEXT;
  for (const { data } of textsOf(copy)) {
    left -= data.trim().length;
    if (left < 0 || hasLongWord(data)) return false;
  }
  return true;
}

/** Takes out of a copy what only keeps a reader busy: white space by the line, and attributes of a length that nobody needs. */
export function tame(copy: Document): void {
  dropLongAttributes(copy);
  for (const text of textsOf(copy)) {
    const kept = text.parentElement?.closest('pre, textarea') ? KEPT : 1;
    if (text.length > LONGEST_SPACE)
      text.data = text.data.replace(/\s+/g, (space) => (space.length > LONGEST_SPACE ? space.slice(0, kept) : space));
  }
  // What stands between its brackets is told by them.
  for (const data of copy.querySelectorAll('script')) {
    if (data.textContent.length > MOST_TEXT) data.remove();
    else data.textContent = JSON.stringify(JSON.parse(data.textContent));
  }
}

function* textsOf({ body }: Document): Generator<Text> {
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.parentNode?.nodeName !== 'SCRIPT') yield node as Text;
}

/** Looks at as few characters as it can: a word of that length has one at each multiple of it. */
function hasLongWord(text: string): boolean {
  for (let at = LONGEST_WORD - 1; at < text.length; at += LONGEST_WORD) {
    let [from, to] = [at, at];
    while (from > 0 && at - from < LONGEST_WORD && /\S/.test(text[from]!)) from -= 1;
    while (to < text.length && to - from <= LONGEST_WORD && /\S/.test(text[to]!)) to += 1;
    if (to - from > LONGEST_WORD) return true;
  }
  return false;
}
