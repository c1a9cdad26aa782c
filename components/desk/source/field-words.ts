// What the fields of a page are called, in the order in which they are shown: below the title, under “Details”.
import type { DraftField } from '@/utils/core/draft';
import { say } from '../../shared/words/say';

export const FIELD_WORDS: Record<DraftField, string> = {
  title: say('title'),
  byline: say('byline'),
  publishedTime: say('publishedTime'),
  modifiedTime: say('modifiedTime'),
  siteName: say('siteName'),
  lang: say('lang'),
  description: say('description'),
  cleanUrl: say('cleanUrl'),
};

export const DETAIL_FIELDS = (Object.keys(FIELD_WORDS) as DraftField[]).filter((field) => field !== 'title');
