// What code tells by the names of sentences, as a curator reads it.
import { speak } from '@/components/shared/words/say';
import type { Message } from '@/utils/base/message';
import { type Problem, ProblemError } from '@/utils/core/problem';

export const inWords = <Remark extends { why: Message }>(remarks: readonly Remark[]): (Omit<Remark, 'why'> & { why: string })[] =>
  remarks.map((remark) => ({ ...remark, why: speak(remark.why) }));

/** What fills the names in its sentences. */
export const detailsOf = ({ details, reason }: Problem): Record<string, string> => (reason ? { ...details, why: speak(reason) } : details);

/** What a Problem that is thrown is about: its code, what fills its sentence, and why. */
export function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return [error.problem.code, ...Object.values(detailsOf(error.problem))].join(' ');
    throw error;
  }
  return '';
}
