// What the fields say that a page has filled, and where each of them comes from.
import type { Source } from '@/utils/core/clip';
import type { DraftField } from '@/utils/core/draft';
import { say } from '../../shared/words/say';

export const sourceWords = {
  title: say('title'),
  from: (source: string) => say('from', source),
  by: (byline: string) => (/^by\s/i.test(byline) ? byline : say('by', byline)),
  edited: say('edited'),
  others: (field: string, ...shown: string[]) => say('others', [field, ...shown].join(' ')),
  pageTitle: say('pageTitle'),
  takeBack: say('takeBack'),
  takeBackTitle: say('takeBackTitle'),
  details: say('details'),
} as const;

export const SOURCE_WORDS: Record<Source, string> = {
  'json-ld': say('sourceJsonLd'),
  'open-graph': say('sourceOpenGraph'),
  meta: say('meta'),
  page: say('page'),
  readability: say('readability'),
  'site fix': say('sourceSiteFix'),
  selection: say('selection'),
  url: say('url'),
};

export const FIELD_WORDS: Record<DraftField, string> = {
  title: sourceWords.title,
  byline: say('byline'),
  publishedTime: say('publishedTime'),
  modifiedTime: say('modifiedTime'),
  siteName: say('siteName'),
  lang: say('lang'),
  description: say('description'),
  cleanUrl: say('cleanUrl'),
};
