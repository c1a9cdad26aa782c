// What is said of fields that a page has filled, and where each of them comes from.
import type { Source } from '@/utils/core/clip';
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
