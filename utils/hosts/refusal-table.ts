// How a host's refusals are written down: beside each host stands a table of its rules, and the first row that fits is meant.
import type { ProblemCode } from '@/utils/core/problem';
import { type HostWords, plainWords, withoutOpenings } from './host-words';

export interface RefusalRow {
  /** What the host calls it, for whoever reads the table. */
  rule: string;
  /** Absent: whatever it is below 500. */
  status?: number[];
  /** One of these stands anywhere in what it says; in lower case, with a straight apostrophe. Only where nobody else is quoted. */
  says?: string[];
  /**
   * One of its lines is one of these from its beginning to its end; `…` is what the host fills in. Where `says` is absent as well, the
   * status says enough.
   */
  lines?: string[];
  /** What to do about it stands with the Problem: its hint, its button, and whether it holds up the destination. */
  means: ProblemCode;
  /** Of `host-limits`: milliseconds to wait, whatever less it says. */
  least?: number;
}

/** What a refusal means. */
export type Meant = Pick<RefusalRow, 'means' | 'least'>;

/** Null leaves it to the table of statuses. */
export type Refusal = (status: number, words: string) => Meant | null;

/** @param shape with `…` where anything may stand, also nothing. */
export function isLine(line: string, shape: string): boolean {
  const [first = '', ...rest] = shape.split('…');
  const last = rest.pop();
  if (last === undefined) return line === first;
  if (!line.startsWith(first) || !line.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= line.length - last.length;
}

/** @param quoting lines that hold what somebody wrote: `says` looks for nothing in them. */
export function refusalBy(rows: RefusalRow[], words: HostWords = {}, quoting: string[] = []): Refusal {
  return (status, said) => {
    const lines = plainWords(said)
      .split(/\n|<br ?\/?>/)
      .map((line) => withoutOpenings(line, words).replace(/[.!]$/, ''));
    const unquoted = lines.filter((line) => !quoting.some((shape) => isLine(line, shape))).join('\n');
    const fits = ({ status: of, says, lines: shapes }: RefusalRow): boolean =>
      (of ? of.includes(status) : status < 500) &&
      ((!says && !shapes) ||
        says?.some((each) => unquoted.includes(each)) === true ||
        shapes?.some((shape) => lines.some((line) => isLine(line, shape))) === true);
    return rows.find(fits) ?? null;
  };
}
