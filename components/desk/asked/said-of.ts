// What is wrong with an asked field, in a sentence.
import type { AskedFault } from '@/utils/core/asks/asked-faults';
import { speak } from '../../shared/words/say';

/** Of the field at that place; empty where it is missing alone. Null: nothing is wrong. */
export function saidOf(faults: readonly AskedFault[], at: string): string | null {
  const fault = faults.find((one) => one.at === at);
  if (!fault) return null;
  return fault.why ? speak(fault.why) : '';
}
