// What the desk tells when something did not go as wished.
import type { Problem } from '@/utils/core/problem';

export interface DeskNotice {
  problem: Problem;
  /** What can be done about it with one click. */
  action: 'read-again' | 'none';
}
