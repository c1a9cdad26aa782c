// What stands at Save: the main action, where it goes, and what state the draft is in.
import { number, plural, say } from '../../shared/words/say';

export const saveWords = {
  curator: say('curator'),
  curatorHow: say('curatorHow'),
  save: say('save'),
  saveSeveral: (count: number) => say('saveSeveral', number(count)),
  saveAgain: say('saveAgain'),
  saveKeys: say('saveKeys'),
  saveAndCloseKeys: say('saveAndCloseKeys'),
  saveWhere: (where: string) => say('saveWhere', where),
  places: (count: number) => plural('places', count),
  saveTo: say('saveTo'),
  addPlace: say('addPlace'),
  notSetUp: say('placeNotSetUp'),
  placeGone: say('placeGone'),
  newDraft: say('newDraft'),
  savedDraft: say('savedDraft'),
  draftFrom: (when: string) => say('draftFrom', when),
  notKept: say('notKept'),
  savedRenamed: say('savedRenamed'),
  underOtherName: say('underOtherName'),
  mayClose: say('mayClose'),
  undoing: say('undoing'),
  notSaved: say('notSaved'),
  kept: say('kept'),
  nothing: say('nothing'),
} as const;
