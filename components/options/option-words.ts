// What the options say on all their parts.
import { say } from '../shared/words/say';

export const optionWords = {
  page: say('options_page'),
  product: say('options_product'),
  library: say('options_library'),
  licences: say('options_licences'),
  saved: say('options_saved'),
  undo: say('options_undo'),
  cancel: say('options_cancel'),
  add: say('options_add'),
  remove: say('options_remove'),
  removeNamed: (name: string) => say('options_removeNamed', name),
  done: say('options_done'),
  /** Of a field in which something stands that cannot be kept. */
  untilThen: (why: string, kept: string) => (kept === '' ? why : say('options_untilThen', why, kept)),
  notKept: (text: string, why: string) => say('options_notKept', text, why),
  looksLike: (name: string) => say('options_looksLike', name),
  noMatch: (query: string) => say('options_noMatch', query.trim()),
  nameMissing: say('options_nameMissing'),
  named: say('options_topicName'),
  importHeading: say('options_importHeading'),
};
