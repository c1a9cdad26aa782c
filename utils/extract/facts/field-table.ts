// The fields of a page, each with its places and how one reading is chosen from several.
import type { ClipField } from '@/utils/core/clip';
import { LIMITS } from '@/utils/core/limits';
import { AUTHOR_PLACES } from './author-places';
import { chooseAuthors } from './choose-authors';
import { fitDate } from './fit-date';
import { chooseDate } from './choose-date';
import { chooseTitle } from './choose-title';
import { MODIFIED_PLACES, PUBLISHED_PLACES } from './date-places';
import type { Page } from '../page/page';
import type { FieldPlace, Reading } from './field-place';
import { DESCRIPTION_PLACES, LANGUAGE_PLACES, SITE_NAME_PLACES } from './site-places';
import { TITLE_PLACES } from './title-places';

interface Field {
  places: FieldPlace[];
  /** A reading made fit for the field; null where it is nothing of the kind. Without it, any text is. */
  fit?(value: string, page: Page): string | null;
  /** The best of the readings, made fit; null where none will do. Without it, the first. */
  choose?(readings: Reading[], page: Page): Reading | null;
  /** Speaks of the site rather than of one page, so an in-site navigation leaves it true. */
  ofSite?: boolean;
  /** Most code points; past it a page is not naming but telling. */
  longest: number;
}

export const FIELDS: Record<ClipField, Field> = {
  title: { places: TITLE_PLACES, choose: chooseTitle, longest: LIMITS.title },
  byline: { places: AUTHOR_PLACES, choose: chooseAuthors, longest: LIMITS.byline },
  siteName: { places: SITE_NAME_PLACES, ofSite: true, longest: LIMITS.siteName },
  publishedTime: { places: PUBLISHED_PLACES, fit: fitDate, choose: chooseDate, longest: LIMITS.date },
  modifiedTime: { places: MODIFIED_PLACES, fit: fitDate, choose: chooseDate, longest: LIMITS.date },
  lang: { places: LANGUAGE_PLACES, ofSite: true, longest: LIMITS.lang },
  description: { places: DESCRIPTION_PLACES, longest: LIMITS.description },
};
