// A worker's answers to the questions of its page.
import { ProblemError } from '@/utils/core/problem';
import type { Answer, Question } from './protocol';

type Verbs = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** Never throws: what goes wrong is the answer. */
export async function answerPage(verbs: Verbs, { id, name, args }: Question, say: (answer: Answer) => void): Promise<void> {
  try {
    const result = await verbs[name]!(...(args as never[]));
    say({ to: id, result });
  } catch (error) {
    if (error instanceof ProblemError) say({ to: id, problem: error.problem });
    else say({ to: id, error: String(error) });
  }
}
