// What is said of several articles at once.
import { plural, say } from '../../shared/words/say';

export const selectionWords = {
  selected: (count: number) => plural('library_selected', count),
  topics: (label: string | undefined) => (label === undefined ? say('library_selectedTopics') : say('library_selectedOf', label)),
  sendAgain: say('library_selectedSend'),
  export: say('library_selectedExport'),
  clear: say('library_selectedClear'),

  add: (label: string | undefined) => (label === undefined ? say('library_retagAdd') : say('library_retagAddTo', label)),
  remove: say('library_retagRemove'),
  findTopic: say('library_retagFind'),
  findOne: say('asked_find'),
  groups: [say('library_retagFind'), say('library_topics')] as const,
  oneSite: say('library_retagOneSite'),
  retagHow: say('library_retagHow'),
  replaced: (destination: string) => say('library_retagReplaced', destination),
  retag: (count: number) => plural('library_retag', count),

  // What was done
  retagged: (count: number) => plural('library_retagged', count),
  notRetagged: (count: number) => plural('library_notRetagged', count),
  sentAgain: (count: number) => plural('library_sentAgain', count),
  nothingToSend: say('library_nothingToSend'),
} as const;
