// What is said of words that were proposed for the lists of a site.
import { plural, say } from '../../shared/words/say';
import { optionWords } from '../option-words';

export const proposedListWords = {
  heading: say('options_proposed'),
  how: say('options_proposedHow'),
  of: { topics: say('options_proposedTopic'), communities: say('options_proposedCommunity') },
  articles: (count: number) => plural('options_proposedFor', count),
  add: optionWords.add,
  addNamed: (name: string) => say('options_addNamed', name),
  copy: say('options_copyList'),
  copied: say('options_listCopied'),
} as const;
