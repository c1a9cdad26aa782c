// What on the desk is saved, and where to.
import type { Draft } from '@/utils/core/draft';
import { placesOfSite } from '@/utils/core/kinds/site-destinations';
import { settleCopies } from '@/utils/curate/copies';
import type { LeadImage } from '@/utils/core/image';
import { deliveriesOfDrafts } from '@/utils/platform/database/deliveries';
import type { DraftToSave } from '../../outbox/draft-files';
import type { DeskState } from '../session/desk-state';

/** Ids of the destinations that Save goes to: of those of the draft's site, the ones that are used. */
export const usedOf = ({ places, site }: Pick<DeskState, 'places' | 'site'>): string[] =>
  placesOfSite(places, site)
    .filter(({ used }) => used)
    .map(({ id }) => id);

/** The draft with the copies that a save makes of it now. */
export const withSettledCopies = async (draft: Draft): Promise<Draft> =>
  settleCopies(draft, await deliveriesOfDrafts([draft.key, draft.updates ?? draft.key]));

/** A draft with what the desk has for its files. */
export const draftToSave = ({ site, curator }: DeskState, draft: Draft, image: LeadImage | null): DraftToSave => ({
  draft,
  site,
  curator: curator ?? '',
  image,
});
