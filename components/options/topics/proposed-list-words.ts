// What is said of words that were proposed for the lists of a site.
import type { Proposal } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { plural, say } from '../../shared/words/say';
import { optionWords } from '../option-words';

export const proposedListWords = {
  heading: say('options_proposed'),
  how: say('options_proposedHow'),
  /** In the site's own words, where it has some. */
  listOf({ list, vocabulary = '' }: Proposal, { labels = {}, vocabularies = [] }: Pick<Site, 'labels' | 'vocabularies'>): string {
    if (list === 'terms') return vocabularies.find(({ name }) => name === vocabulary)?.label ?? vocabulary;
    return labels[list] ?? say(list === 'topics' ? 'options_proposedTopic' : 'options_proposedCommunity');
  },
  articles: (count: number) => plural('options_proposedFor', count),
  add: optionWords.add,
  addNamed: (name: string) => say('options_addNamed', name),
  copy: say('options_copyList'),
  copied: say('options_listCopied'),
} as const;
