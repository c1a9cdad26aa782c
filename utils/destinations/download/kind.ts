// The browser's downloads folder: there is one, in every browser.
import { type DestinationKind, noAddress } from '../destination-kind';

export const kind: DestinationKind = {
  kind: 'download',
  title: ['options_dest_download'],
  isAlwaysThere: true,
  answersAtOnce: true,
  canShow: true,
  isEverySites: true,
  done: ['options_dest_downloadDone'],
  replaces: { files: 'options_dest_downloadReplace', lost: ['options_dest_downloadLost'] },
  asks: 'nothing',
  addressOf: noAddress,
  setUp: async () => (await import('./set-up')).setUp,
};
