// What is said of a site’s topics.
import { number, say } from '../../shared/words/say';
import { countOf } from '../counts';

export const topicWords = {
  findTopic: say('options_findTopic'),
  shown: (shown: number, of: number) => (shown === of ? countOf.topics(of) : say('options_shown', number(shown), countOf.topics(of))),
  topic: say('options_topic'),
  synonyms: say('options_synonyms'),
  synonymsHow: say('options_synonymsHow'),
  instead: say('options_instead'),
  insteadHow: say('options_insteadHow'),
  insteadWrong: say('options_insteadWrong'),
  topicThere: say('options_topicThere'),
  noSource: say('options_noSource'),
  newTopic: say('options_newTopic'),
  edit: (name: string) => say('options_edit', name),
  editTopic: say('options_editTopic'),
  topicAdded: (name: string) => say('options_topicAdded', name),
  topicRemoved: (name: string) => say('options_topicRemoved', name),
  noTopics: say('options_noTopics'),
  noTopicsHow: [say('options_noTopicsHow1'), say('options_noTopicsHow2'), say('options_noTopicsHow3')],
};
