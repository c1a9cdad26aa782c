// What a receipt says.
import type { Receipt } from '@/utils/core/delivery';
import { say } from '../../../shared/words/say';

export const receiptWords = {
  receipt: say('receipt'),
  onItsWay: (where: string) => say('onItsWay', where),
  savedDelivered: say('savedDelivered'),
  savedNeedsYou: say('savedNeedsYou'),
  underWay: say('underWay'),
  delivered: say('delivered'),
  beforeGone: say('beforeGone'),
  beforeUnknown: say('beforeUnknown'),
  beforePart: say('beforePart'),
  waiting: say('waiting'),
  waitingUntil: (time: string) => say('waitingUntil', time),
  needsYou: say('needsYou'),
  registeredOnly: (state: string) => say('registeredOnly', state),
  renamed: say('renamed'),
  renamedByOther: say('renamedByOther'),
  pack: say('pack'),
  withImage: say('withImage'),
  withoutImage: say('savedWithoutImage'),
  imageLost: say('savedImageLost'),
} as const;

/** What became of the files that an update was to replace; empty where that is as it was said. */
export const beforeWords = (before: Receipt['before'] | null): string =>
  ({ replaced: '', part: receiptWords.beforePart, 'not-found': receiptWords.beforeGone, unknown: receiptWords.beforeUnknown })[
    before ?? 'replaced'
  ];
