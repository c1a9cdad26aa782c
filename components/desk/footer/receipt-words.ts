// What a receipt says.
import { plural, say } from '../../shared/words/say';

export const receiptWords = {
  receipt: say('receipt'),
  onItsWay: (where: string) => say('onItsWay', where),
  savedDelivered: say('savedDelivered'),
  savedNeedsYou: say('savedNeedsYou'),
  underWay: say('underWay'),
  delivered: say('delivered'),
  inReview: say('inReview'),
  waiting: say('waiting'),
  waitingUntil: (time: string) => say('waitingUntil', time),
  needsYou: say('needsYou'),
  registeredOnly: (state: string) => say('registeredOnly', state),
  renamed: say('renamed'),
  renamedByOther: say('renamedByOther'),
  pack: say('pack'),
  andMore: (count: number) => plural('andMore', count),
} as const;
