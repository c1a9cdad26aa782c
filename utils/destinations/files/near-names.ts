// Names that may be meant by one that is not there: the same in other letters, a slip of the keys away, or a part of it.
import { normalForm } from '@/utils/base/normal-form';

/** As many as one looks through. */
const MOST = 5;
/** Where sites usually keep their content, in the order in which it is likely; offered where no name is near. */
const USUAL = ['content', 'contents', 'src', 'source', 'docs', '_posts', 'posts', 'pages', 'site', 'web', 'website'];

/** Without accents, capitals, and what stands between words. */
export const foldName = (name: string): string =>
  normalForm(name, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-_. ]/g, '');

/** How many letters were left out, added, changed or swapped; `most + 1` for all that is more. */
export function slips(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const isSame = a[row - 1] === b[at - 1];
      let least = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1));
      if (a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      now.push(least);
    }
    [before, last] = [last, now];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

const LONGEST = 100;

/** The nearest first; how far a name may be is a third of it. */
export function nearNames(wanted: string, names: readonly string[]): string[] {
  const meant = foldName(wanted.slice(0, LONGEST));
  const most = Math.floor(meant.length / 3);
  const ranked = names.flatMap((name) => {
    const folded = foldName(name.slice(0, LONGEST));
    const far = slips(meant, folded, most);
    const isPart = meant.length > 2 && folded.length > 2 && (folded.startsWith(meant) || meant.startsWith(folded));
    return far <= most ? [{ name, far }] : isPart ? [{ name, far: most + 1 }] : [];
  });
  return ranked
    .toSorted((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Where content may be, by what such folders are usually called. */
export const usualNames = (names: readonly string[]): string[] =>
  USUAL.flatMap((usual) => names.filter((name) => foldName(name) === foldName(usual))).slice(0, MOST);
