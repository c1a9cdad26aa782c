// What notices offer, and those that no Problem stands behind.
import { say } from '../../../shared/words/say';

export const noticeWords = {
  readAgain: say('readAgain'),
  openArticle: say('openArticle'),
  goWithout: say('goWithout'),
  saveAsks: (host: string) => say('saveAsks', host),
  waitsForImage: (host: string) => say('waitsForImage', host),
  withoutImage: (host: string) => say('withoutImage', host),
  allowHost: (host: string) => say('allowHost', host),
  looksRight: say('looksRight'),
  addressFine: say('addressFine'),
  mend: say('mend'),
  understood: say('understood'),
  typedNotTaken: (word: string, box: string) => say('typedNotTaken', word.trim(), box),
  typedHint: say('typedNotTakenHint'),
  saveWithoutTyped: say('saveWithoutTyped'),
  stillReading: say('stillReading'),
  stillReadingHint: say('stillReadingHint'),
  discarded: say('discarded'),
  clippedByYou: (day: string, where: string) => say('clippedByYou', day, where),
  editing: (day: string, where: string, communities: string) =>
    communities === '' ? say('editingSavedFile', day, where) : say('editingSaved', day, where, communities),
  clippedBy: (day: string, curator: string, where: string) => say('clippedBy', day, curator, where),
  clippedImageLost: say('clippedImageLost'),
  clippedWaiting: say('clippedWaiting'),
  clippedNeedsYou: say('clippedNeedsYou'),
  isPlaceOurs: (site: string, place: string) => say('isPlaceOurs', site, place),
  placeIsOurs: say('placeIsOurs'),
  placeIsNot: say('placeIsNot'),
} as const;
