// What Save was pressed for, as the draft keeps it: whoever finishes it does that, and does it once.
import type { Delivery } from '@/utils/core/delivery';
import type { Draft, SaveTarget } from '@/utils/core/draft';

/** `used`: ids of the destinations that a Save goes to, for one of a build before. */
export const targetsOf = ({ press }: Pick<Draft, 'press'>, used: string[]): SaveTarget[] =>
  press?.targets ?? used.map((destination) => ({ destination }));

/** Whether the outbox has it, where a press comes in one step. By the clock only where a build before kept no press. */
export const isInOutbox = ({ key, press, changedAt }: Draft, made: readonly Delivery[], used: string[]): boolean =>
  press
    ? made.some((row) => row.press === press.id)
    : used.every((id) => made.some((row) => row.draft === key && row.destination === id && row.createdAt >= changedAt));

/** It is in the outbox, or is not gone on with. */
export function atRest(draft: Draft): Draft {
  const { press: _, needsYouAt: __, ...rest } = draft;
  return { ...rest, saving: false };
}
