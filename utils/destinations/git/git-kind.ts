// What all kinds of Git hosts have in common.
import { addressInSettings, type DestinationKind } from '../destination-kind';

export const gitKind = (own: Pick<DestinationKind, 'kind' | 'title' | 'brand' | 'setUp'>): DestinationKind => ({
  ...own,
  done: ['options_dest_gitDone'],
  doneReview: ['options_dest_gitDoneReview'],
  asks: 'origin',
  needsToken: true,
  isRepository: true,
  consents: ['mayMakeRoot'],
  addressOf: addressInSettings,
});
