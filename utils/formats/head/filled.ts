// What filling a head makes of each of its parts, and how the parts are put together.
import type { Meant } from './meant';
import type { Brackets, Entry } from './tree';

/** `fixed` has no holes; `empty` has some, and none of them was filled. */
export type Holes = 'fixed' | 'empty' | 'filled';

export interface Filled {
  text: string;
  meant: Meant;
  holes: Holes;
}

export interface FilledEntry {
  entry: Entry;
  /** Behind its lead; null where the entry is left out. */
  text: string | null;
  meant: Meant;
  holes: Holes;
}

export const leftOut = (entry: Entry): FilledEntry => ({ entry, text: null, meant: { is: 'nothing' }, holes: 'empty' });

export function together(parts: readonly { holes: Holes }[]): Holes {
  const has = (state: Holes) => parts.some(({ holes }) => holes === state);
  return has('filled') ? 'filled' : has('empty') ? 'empty' : 'fixed';
}

/** Each entry on its own lines. `compact`: the first that is left stands on the line of its list's dash. */
export function inLines(filled: readonly FilledEntry[], compact: boolean): string {
  let isFirst = compact;
  return filled
    .map(({ entry, text }) => {
      // A table takes the blank line above it away.
      if (text === null) return entry.isTable ? '' : entry.above;
      const begins = isFirst ? '' : entry.above + entry.indent;
      isFirst = false;
      const isBare = text === '' || text.startsWith('\n');
      return `${begins}${isBare ? entry.lead.trimEnd() : entry.lead}${text}${entry.tail}`;
    })
    .join('');
}

/** `items`: those of the format, for the first of them shows the white space behind the bracket. */
export function inBrackets(filled: readonly FilledEntry[], items: readonly Entry[], { open, first, between, close }: Brackets): string {
  const left = filled.filter(({ text }) => text !== null);
  if (left.length === 0) return `${open}${close.replace(',', '').trim()}`;
  const inner = left.map(({ entry, text }, index) => {
    const space = index === 0 ? first : entry.node === items[0]?.node ? between : entry.indent;
    return `${index === 0 ? '' : ','}${space}${entry.lead}${text}${entry.tail}`;
  });
  return `${open}${inner.join('')}${close}`;
}
