// Problems that are answers: what is not there, or is there already.
import { type ProblemCode, ProblemError } from '@/utils/core/problem';

export const isProblem = (error: unknown, ...codes: ProblemCode[]): error is ProblemError =>
  error instanceof ProblemError && codes.includes(error.problem.code);

/** Waits for `answer`, but a Problem of this code is `instead`. */
export async function unless<T, U>(code: ProblemCode, instead: U, answer: Promise<T>): Promise<T | U> {
  try {
    return await answer;
  } catch (error) {
    if (isProblem(error, code)) return instead;
    throw error;
  }
}
