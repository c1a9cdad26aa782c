// What the acts on a delivery are called, on whatever screen.
import type { KindFacts } from '@/utils/core/kinds/kind-facts';
import { say, speak } from '../words/say';

export const actWords = {
  send: say('sendAgain'),
  sendNow: say('sendNow'),
  tryAgain: say('library_tryAgain'),
  allow: (what: string) => (what === '' ? say('allow') : say('allowHost', what)),
  settings: say('openSettings'),
  compare: say('compare'),
  saveAsNew: say('saveAsNew'),
  edit: say('library_edit'),
  openFiles: say('library_openFile'),
  show: say('showSaved'),
  pack: say('pack'),
  undo: say('library_undo'),
  cancel: say('library_cancel'),
  openArticle: say('library_openArticle'),
  /** Of the link to what arrived. */
  openReceipt: (isReview: boolean, about: KindFacts | null) =>
    isReview ? say('openReview') : about?.opens ? speak(about.opens) : say('openCommit'),
} as const;
