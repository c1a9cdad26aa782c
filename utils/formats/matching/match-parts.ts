// Finds in a text what each hole of a template has written there. Linear: no pattern is tried twice at one place.
import { readDate } from '../dates/read-date';
import { wordsOf } from '../language/hole-words';
import type { Hole, Part } from '../language/template';

export type HoleText = readonly [hole: Hole, text: string];

/**
 * Null where the template has not written the text. Where several ways would do, each hole ends at the first that comes behind it; the
 * last literal is that at the end. `known`: what a hole would write, where that is known already.
 */
export function matchParts(
  parts: readonly Part[],
  text: string,
  known: (hole: Hole) => string | undefined = () => undefined,
): HoleText[] | null {
  const found: HoleText[] = [];
  let at = 0;
  let open: Hole | null = null;
  let from = 0;
  const close = (until: number): boolean => {
    if (!open) return until === at;
    const written = text.slice(from, until);
    if (written === '') return false;
    found.push([open, written]);
    open = null;
    return true;
  };
  for (const [index, part] of parts.entries()) {
    const fixed = typeof part === 'string' ? part : known(part);
    if (fixed !== undefined) {
      const isLast = index === parts.length - 1;
      const next =
        open === null ? (text.startsWith(fixed, at) ? at : -1) : isLast ? lastAt(text, fixed, from) : text.indexOf(fixed, from + 1);
      if (next < 0 || !close(next)) return null;
      if (typeof part !== 'string') found.push([part, fixed]);
      at = next + fixed.length;
    } else if (typeof part !== 'string') {
      const date = maskOf(part);
      // A hole right behind another: none tells where the one ends.
      if (open !== null) {
        if (!date) return null;
        const next = dateFrom(text, from + 1, date);
        if (!next || !close(next.begin)) return null;
        found.push([part, text.slice(next.begin, next.end)]);
        at = next.end;
      } else if (date) {
        const read = readDate(text, at, date.mask, date.language);
        if (!read) return null;
        found.push([part, text.slice(at, read.end)]);
        at = read.end;
      } else {
        open = part;
        from = at;
      }
    }
  }
  if (open !== null) return close(text.length) ? found : null;
  return at === text.length ? found : null;
}

const lastAt = (text: string, end: string, from: number): number =>
  text.endsWith(end) && text.length - end.length > from ? text.length - end.length : -1;

/** The mask of a hole that writes nothing but a date. */
function maskOf(hole: Hole): { mask: string | undefined; language: string | undefined } | null {
  const last = wordsOf(hole).findLast(({ word }) => !['keep', 'bare', 'fold', 'default'].includes(word));
  if (last?.word !== 'date') return null;
  const [mask, language] = last.given.map((one) => (one.is === 'fixed' ? String(one.value) : undefined));
  return { mask, language };
}

/** The first date behind a place; not far, for each place is tried. */
const FAR = 300;

function dateFrom(text: string, from: number, { mask, language }: { mask: string | undefined; language: string | undefined }) {
  for (let begin = from; begin < Math.min(text.length, from + FAR); begin++) {
    const read = readDate(text, begin, mask, language);
    if (read) return { begin, end: read.end };
  }
  return null;
}
