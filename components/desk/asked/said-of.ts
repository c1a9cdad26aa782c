// What is wrong with an asked field, in a sentence; empty where it is missing alone.
import type { AskedFault } from '@/utils/core/asks/asked-faults';
import { speak } from '../../shared/words/say';

export const saidOf = ({ why }: AskedFault): string => (why ? speak(why) : '');
