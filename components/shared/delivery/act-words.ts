// What the acts on a delivery are called, on whatever screen.
import { say } from '../words/say';

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
  openCommit: say('openCommit'),
  openReview: say('openReview'),
} as const;
