// How a host's refusals are written down: beside each host stands a table of its rules, and the first row that fits is meant.
import type { ProblemCode } from '@/utils/core/problem';
import { plainWords } from './host-words';

export interface RefusalRow {
  /** What the host calls it, for whoever reads the table. */
  rule: string;
  /** Absent: whatever it is below 500. */
  status?: number[];
  /** One of these stands in what it says; in lower case, with a straight apostrophe. Absent: the status says enough. */
  says?: string[];
  /** What to do about it stands with the Problem: its hint, its button, and whether it holds up the destination. */
  means: ProblemCode;
  /** The host's own sentence is shown: only it says what the rule wants, or who set it. */
  shows?: true;
}

/** What a refusal means. */
export type Meant = Pick<RefusalRow, 'means' | 'shows'>;

/** Null leaves it to the table of statuses. */
export type Refusal = (status: number, words: string) => Meant | null;

export const refusalBy = (rows: RefusalRow[]): Refusal => (status, words) => {
  const said = plainWords(words);
  return rows.find((row) => (row.status ? row.status.includes(status) : status < 500) && (row.says?.some((each) => said.includes(each)) ?? true)) ?? null;
};
