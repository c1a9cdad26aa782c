// What is said of what keeps a draft from being saved: in the site's own words, where its lists have names of its own.
import type { Problem } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { describe } from '../../../shared/words/problem-words';
import type { ShownNotice } from '../../../shared/notice/shown-notice';
import { noticeWords } from './notice-words';

export function toldMissing(missing: Problem, { labels = {} }: Pick<Site, 'labels'>): ShownNotice {
  const { message, hint } = describe(missing);
  const { communities, topics } = labels;
  if (missing.code === 'community-missing' && communities)
    return { tone: 'problem', message: noticeWords.nothingIn(communities), hint: noticeWords.chooseOne };
  if (missing.code === 'topics-unlisted' && topics)
    return { tone: 'problem', message: noticeWords.unlistedIn(topics, missing.details['topics'] ?? ''), hint };
  return { tone: 'problem', message, hint };
}
