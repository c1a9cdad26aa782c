// A folder on this computer that the curator chose.
import { type DestinationKind, noAddress } from '../destination-kind';

export const kind: DestinationKind = {
  kind: 'folder',
  title: ['options_dest_folder'],
  isEverySites: true,
  done: ['options_dest_folderDone'],
  asks: 'handle',
  addressOf: noAddress,
  setUp: async () => (await import('./set-up')).setUp,
};
