// What is to be known of the hosts of one kind, to make of each answer what was asked for or a Problem: data, written beside that kind.
import type { HttpAnswer } from '@/utils/core/http';
import type { ProblemCode } from '@/utils/core/problem';
import type { HostWords } from './host-words';
import type { Refusal } from './refusal-table';

export interface HostRules {
  /** What a status means where the host's words say nothing; those that mean the same everywhere are in http-problems.ts. */
  statuses: Readonly<Partial<Record<number, ProblemCode>>>;
  /** Statuses that mean the same where a page comes with them; of all others a page says only that something stands in between. */
  evenAsPage?: readonly number[];
  /** An answer of one of these statuses that the host itself did not write tells of something that stands in between. */
  signed?: { statuses: readonly number[]; isIn(answer: HttpAnswer): boolean };
  /** A page for people is never its answer, also where that says that all went well: a login stands in between. */
  noPages?: true;
  /** Which of its refusals ask to wait, beside those that say so in their headers. */
  limits?: Refusal;
  /** What its words mean where the question itself has no meaning for them. */
  refusal?: Refusal;
  words?: HostWords;
  /** What a refusal tells beside its sentence. */
  details?(answer: HttpAnswer, means: ProblemCode): Record<string, string>;
  /** Milliseconds that it wants between two writes. */
  betweenWrites?: number;
}
