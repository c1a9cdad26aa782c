// The sentences for a Problem and for a Check, by their codes.
import type { Message } from '@/utils/base/message';
import type { CheckCode } from '@/utils/core/check';
import { causeOf, type Problem } from '@/utils/core/problem';
import { isKnown, say, speak } from './say';

export interface Sentences {
  /** What happened. */
  message: string;
  /** What to do. */
  hint: string;
}

/** Names in braces are filled from the problem's details; where a host's own sentence helps, `details.said`, it follows ours. */
export function describe(told: Problem): Sentences {
  const cause = causeOf(told);
  if (cause === told.code) return sentencesFor(told);
  const { message, hint } = sentencesFor({ ...told, code: cause });
  // What was sent last said so; this one waits with it.
  return {
    message: `${message} ${sentencesFor({ code: told.code, details: { destination: told.details['destination'] ?? '' } }).message}`,
    hint,
  };
}

function sentencesFor({ code, details, reason }: Problem): Sentences {
  const { message: told, hint } = sentencesOf('problem', code);
  const filling: Record<string, string> = { ...details, ...(reason && { why: reasonOf(reason) }) };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, detail: string) => filling[detail] ?? hole);
  const message = fill(told);
  return { message: details['said'] ? say('hostSays', message, details['said']) : message, hint: fill(hint) };
}

/** One that a later version kept may be unknown to this one. */
const reasonOf = (reason: Message): string => (isKnown(reason) ? speak(reason) : say('why_unknown'));

/** Why to look at a clip before trusting it. */
export const describeCheck = (code: CheckCode): Sentences => sentencesOf('check', code);

function sentencesOf(kind: 'problem' | 'check', code: string): Sentences {
  const name = `${kind}_${code.replaceAll('-', '_')}`;
  return { message: say(name), hint: say(`${name}_hint`) };
}
