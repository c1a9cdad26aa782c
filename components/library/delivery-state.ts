// The state of a delivery in words, and the tone of its dot.
import type { Delivery } from '@/utils/core/delivery';
import { momentOf } from '../dates';
import { libraryWords } from './library-words';

export type Tone = 'done' | 'moving' | 'late' | 'needs' | 'off';

const TONES: Record<Delivery['state'], Tone> = { delivered: 'done', queued: 'moving', sending: 'moving', waiting: 'late', 'needs-you': 'needs', refused: 'off' };

export const toneOf = ({ state }: Delivery): Tone => TONES[state];

/** `now`: ISO 8601. */
export function stateOf({ state, problem, receipt, retryAt }: Delivery, now: string): string {
  if (state === 'waiting' && retryAt) return libraryWords.waitingUntil(momentOf(retryAt, now));
  if (state === 'delivered' && receipt?.review) return libraryWords.inReview;
  if (state === 'refused' && problem?.code === 'delivery-cancelled') return libraryWords.cancelled;
  if (state === 'refused' && problem?.code === 'delivery-undone') return libraryWords.undone;
  if (state === 'refused' && problem?.code === 'delivery-given-up') return libraryWords.givenUp;
  return libraryWords.states[state];
}
