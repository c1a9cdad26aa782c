// What on the desk is saved, and where to.
import type { Draft } from '@/utils/core/draft';
import { placesOfSite } from '@/utils/core/kinds/site-destinations';
import { settleCopies } from '@/utils/curate/copies';
import type { LeadImage } from '@/utils/core/image';
import type { Problem } from '@/utils/core/problem';
import { deliveriesOfDrafts } from '@/utils/platform/database/deliveries';
import type { DraftToSave } from '../../outbox/draft-to-save';
import type { DeskState } from '../session/desk-state';

/** Ids of the destinations that Save goes to: of those of the draft's site, the ones that are used. */
export const usedOf = ({ places, site }: Pick<DeskState, 'places' | 'site'>): string[] =>
  placesOfSite(places, site)
    .filter(({ used }) => used)
    .map(({ id }) => id);

/** The draft with the copies that a save makes of it now. */
export const withSettledCopies = async (draft: Draft): Promise<Draft> =>
  settleCopies(draft, await deliveriesOfDrafts([draft.key, draft.updates ?? draft.key]));

/** A problem of an image that ends where the curator allows its host. */
export const isGranted = ({ code, details }: Problem): boolean => code === 'image-needs-permission' && details['host'] !== undefined;

/** Pressed now, Save goes without the image that was chosen, and says so. */
export const goesWithout = ({ image }: Pick<DeskState, 'image'>): boolean =>
  image.state === 'problem' && (image.host === null || image.refused === true);

/** A draft with what the desk has for its files. */
export const draftToSave = ({ site, curator }: DeskState, draft: Draft, image: LeadImage | null): DraftToSave => ({
  draft,
  site,
  curator: curator ?? '',
  image,
});
