// A folder on a WebDAV server: Nextcloud, ownCloud, or what a web host offers.
import { addressInSettings, type DestinationKind } from '../destination-kind';

export const kind: DestinationKind = {
  kind: 'webdav',
  title: ['options_dest_webdav'],
  brand: 'WebDAV',
  opens: ['options_dest_davOpen'],
  done: ['options_dest_davDone'],
  asks: 'origin',
  needsToken: true,
  consents: ['mayMakeRoot'],
  addressOf: addressInSettings,
  setUp: async () => (await import('./set-up')).setUp,
};
