// What is said of a site’s communities and content types.
import type { Message } from '@/utils/base/message';
import { number, say, speak } from '../../shared/words/say';

export const listWords = {
  contentTypes: say('options_contentTypes'),
  newContentType: say('options_newContentType'),
  contentTypeThere: say('options_contentTypeThere'),
  contentTypeRemoved: (name: string) => say('options_contentTypeRemoved', name),
  removeContentType: say('options_removeContentType'),
  slug: say('options_slug'),
  slugWrong: (why: Message) => say('options_slugWrong', speak(why)),
  slugThere: say('options_slugThere'),
  archetype: say('options_archetype'),
  archetypeMissing: say('options_archetypeMissing'),
  recommended: say('options_recommended'),
  recommendedCount: (count: number) => (count === 0 ? '' : say('options_recommendedCount', number(count))),
  notInList: (names: string[]) => say('options_notInList', names.join(', ')),
  communityName: say('options_communityName'),
  newCommunity: say('options_newCommunity'),
  communityNameMissing: say('options_communityNameMissing'),
  communityThere: say('options_communityThere'),
  communityRemoved: (name: string) => say('options_communityRemoved', name),
  removeCommunity: say('options_removeCommunity'),
  noCommunities: say('options_noCommunities'),
};
