// Brings together what an article says and what a work package holds, by what was written last.
import type { Content } from './wanted';
import { FACTS, type FactName } from '../settings';

/** `subject`, `description`, or the name of a fact. */
export type Part = 'subject' | 'description' | FactName;
export const PARTS: readonly Part[] = ['subject', 'description', ...FACTS];

/** `all`: ours goes, where nobody changed the same since. `missing`: only what is empty is filled in. */
export type How = 'all' | 'missing';

export interface Merged {
  /** What is to be written. */
  write: Part[];
  /** What both changed since, each otherwise. */
  collided: Part[];
}

const valueOf = (content: Content, part: Part): string[] | undefined =>
  part === 'subject' || part === 'description' ? [content[part]] : content.fields[part];

/** Servers write line ends and empty lines at the end as they like, and a list has no order of its own. */
const plain = (value: string[] | undefined): string =>
  JSON.stringify(
    (value ?? [])
      .map((each) => each.replaceAll('\r\n', '\n').trim())
      .filter(Boolean)
      .toSorted(),
  );

/** @param base what was written last; null where that is not known, or was not ours. */
export function merge(base: Content | null, theirs: Content, ours: Content, how: How): Merged {
  const write: Part[] = [];
  const collided: Part[] = [];
  for (const part of PARTS) {
    const wanted = valueOf(ours, part);
    if (wanted === undefined) continue;
    const [before, now, then] = [base && valueOf(base, part), valueOf(theirs, part), wanted].map((value) => plain(value ?? undefined));
    if (now === then) continue;
    if (how === 'missing') {
      if (now === '[]') write.push(part);
    } else if (!base || now === before) write.push(part);
    else if (then !== before) collided.push(part);
  }
  return { write, collided };
}
