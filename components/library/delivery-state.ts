// The state of a delivery in words.
import { isRegisteredOnly } from '@/utils/core/deliveries/queue';
import type { Delivery } from '@/utils/core/delivery';
import { momentOf } from '../shared/words/dates';
import { libraryWords } from './library-words';

/** `now`: ISO 8601. */
export function stateOf(delivery: Delivery, now: string): string {
  const state = wayOf(delivery, now);
  return isRegisteredOnly(delivery) && delivery.state !== 'refused' ? libraryWords.registeredOnly(state) : state;
}

function wayOf({ state, problem, receipt, retryAt }: Delivery, now: string): string {
  if (state === 'waiting' && retryAt) return libraryWords.waitingUntil(momentOf(retryAt, now));
  if (state === 'delivered' && receipt?.review) return libraryWords.inReview;
  if (state === 'refused' && problem?.code === 'delivery-cancelled') return libraryWords.cancelled;
  if (state === 'refused' && problem?.code === 'delivery-undone') return libraryWords.undone;
  if (state === 'refused' && problem?.code === 'delivery-overtaken') return libraryWords.overtaken;
  if (state === 'refused' && problem?.code === 'delivery-given-up') return libraryWords.givenUp;
  return libraryWords.states[state];
}
