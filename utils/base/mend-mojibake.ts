// Text whose UTF-8 was once read as windows-1252: found, and mended where the curator wants it.

/** What windows-1252 makes of the bytes 0x80 to 0x9f; five of them it leaves as they are. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A character that was two to four bytes, read one by one: a lead byte and what must follow it. */
const tail = `[\\u0080-\\u00bf${CP1252}]`;
const MISREAD = new RegExp(`[ÂÃÄÅÎÏÐÑ×ØÙ]${tail}|[à-ï]${tail}{2}|[ð-ô]${tail}{3}`, 'gu');

/** `FÅ”` and `«Ä»` are letters and quotation marks; misread Polish, Greek or Cyrillic has such pairs everywhere. */
const UNSURE = /^[ÄÅÎÏÐÑ×ØÙ]/u;

/** Text was misread, written and misread again at most so often. */
const MOST_TIMES = 3;

/**
 * `text` as it was meant, or null where nothing in it was misread. Only sequences that are well-formed UTF-8 are mended, so that `Ã©`
 * becomes `é` and `Â£ 5` becomes `£ 5`, while `São`, `Ünal` and `naïve` stay.
 */
export function mendMojibake(text: string): string | null {
  if ((text.match(MISREAD)?.length ?? 0) === 1 && UNSURE.test(text.match(MISREAD)?.[0] ?? '')) return null;
  let mended = text;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const once = mended.replace(MISREAD, (sequence) => meant(sequence) ?? sequence);
    if (once === mended) break;
    mended = once;
  }
  return mended === text ? null : mended;
}

/** Sequences that are looked at: where so many mean nothing, none will. */
const MOST_SEQUENCES = 2_000;

/** Whether there is anything to mend in a text, however long it is. */
export function isMisread(text: string): boolean {
  let [count, isMeant] = [0, false];
  for (const [sequence] of text.matchAll(MISREAD)) {
    count += 1;
    isMeant ||= meant(sequence) !== null;
    if (isMeant && (count > 1 || !UNSURE.test(sequence))) return true;
    if (count === MOST_SEQUENCES) return false;
  }
  return false;
}

/** `text` with `change` made to all of it but what was misread, which would be past mending. */
export function changeAround(text: string, change: (text: string) => string): string {
  const misread = (text.match(MISREAD) ?? []).filter((sequence) => meant(sequence) !== null);
  let [changed, rest] = ['', text];
  for (const sequence of misread) {
    const at = rest.indexOf(sequence);
    changed += change(rest.slice(0, at)) + sequence;
    rest = rest.slice(at + sequence.length);
  }
  return changed + change(rest);
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function meant(sequence: string): string | null {
  const bytes = Array.from(sequence, (character) => {
    const index = CP1252.indexOf(character);
    return index < 0 ? character.charCodeAt(0) : 0x80 + index;
  });
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    // Not the bytes of a character: these signs were meant.
    return null;
  }
}
