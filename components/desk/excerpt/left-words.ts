// What is said of what was left out of a body.
import { plural, say } from '../../shared/words/say';

export const leftWords = {
  leftOut: (count: number) => plural('leftOut', count),
  putBack: (count: number) => plural('leftPutBack', count),
  takeBack: say('leftTakeBack'),
  leaveOut: say('leftLeaveOut'),
} as const;
