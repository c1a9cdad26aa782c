// How many files Save makes at one place.
import { usesCommunities } from '@/utils/core/formats/site-format';
import { partsOf } from '../desk-parts';
import type { DeskView } from '../desk-view';

/** Pressed now, Save goes without the image that was chosen. */
export const goesWithout = ({ image }: Pick<DeskView, 'image'>): boolean =>
  image.state === 'problem' && (image.host === null || image.refused === true);

/** How many files Save makes at one place: one an article, and its image beside it, also where its host is asked for first. */
export function filesOf(view: Pick<DeskView, 'draft' | 'image' | 'site' | 'shape'>): number {
  const hasImage = partsOf(view).image && view.draft?.image.kind !== 'none' && !goesWithout(view);
  return articlesOf(view) * (hasImage ? 2 : 1);
}

/** One for each community; where there are none, one. */
export const articlesOf = ({ draft, site }: Pick<DeskView, 'draft' | 'site'>): number =>
  !draft ? 0 : usesCommunities(site, draft.contentType) ? draft.communities.length : 1;
