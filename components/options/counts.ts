// How many there are of each, in words.
import { plural } from '../shared/words/say';

export const countOf = {
  communities: (count: number) => plural('options_countCommunities', count),
  topics: (count: number) => plural('options_countTopics', count),
  contentTypes: (count: number) => plural('options_countContentTypes', count),
  drafts: (count: number) => plural('options_countDrafts', count),
  sites: (count: number) => plural('options_countSites', count),
  destinations: (count: number) => plural('options_countDestinations', count),
  deliveries: (count: number) => plural('library_count', count),
  choices: (count: number) => plural('options_countChoices', count),
} as const;
