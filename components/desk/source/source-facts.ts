// What the line below the title says of who wrote an article, and when.
import type { Draft, DraftField } from '@/utils/core/draft';
import { publishedDay } from '../../shared/words/dates';
import { sourceWords } from './source-words';

/** What there is of it, in the order of the line. */
export function sourceFacts({ byline, publishedTime, siteName }: Draft['fields']): [field: DraftField, shown: string][] {
  const facts: [field: DraftField, shown: string][] = [
    byline ? ['byline', sourceWords.by(byline)] : ['siteName', siteName],
    ['publishedTime', publishedTime && publishedDay(publishedTime)],
  ];
  return facts.filter(([, fact]) => fact !== '');
}
