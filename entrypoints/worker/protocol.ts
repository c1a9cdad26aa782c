// What a page and its worker say to each other, whatever the worker is for.
import type { Problem } from '@/utils/core/problem';

/** A call of one of the worker's functions. */
export interface Question {
  id: number;
  name: string;
  args: unknown[];
}

/** `to`: the id of the question. */
export type Answer = { to: number; result: unknown } | { to: number; problem: Problem } | { to: number; error: string };
