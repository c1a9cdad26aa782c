// What is said where content type, communities and topics are chosen, and of the topics that are suggested.
import { number, plural, say } from '../../shared/words/say';

export const topicWords = {
  choose: say('choose'),
  findCommunity: say('findCommunity'),
  findTopic: say('findTopic'),
  topicGroups: [say('usualTopics'), say('allTopics')],
  communityGroups: [say('usualCommunities'), say('allCommunities')],
  noTopics: say('noTopics'),
  importTopics: say('importTopics'),
  importWays: say('importWays'),
  proposedTopic: (name: string) => say('proposedTopic', name),
  proposedCommunity: (name: string) => say('proposedCommunity', name),
  takeBackProposal: say('takeBackProposal'),
  wasReplaced: say('wasReplaced'),
  replaceBy: (name: string) => say('replaceBy', name),
  suggested: say('suggested'),
  suggestion: (topic: string, why: string) => say('suggestion', topic, why),
  suggestionKey: (key: number) => say('suggestionKey', key),
  nothingFits: say('nothingFits'),
  nothingElseFits: say('nothingElseFits'),
  inTitle: say('inTitle'),
  inText: (times: number) => plural('inText', times),
  inHost: (articles: number, of: number) => say('inHost', number(articles), number(of)),
  isKeyword: say('isKeyword'),
  isCommunity: say('isCommunity'),
} as const;
