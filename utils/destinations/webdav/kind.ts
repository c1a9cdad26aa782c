// A folder on a WebDAV server: Nextcloud, ownCloud, or what a web host offers.
import type { DestinationKind } from '../destination-kind';

/** Of settings that nobody has read yet: whoever sends anything reads them first. */
function addressOf(settings: unknown): string | null {
  const { baseUrl } = (settings ?? {}) as { baseUrl?: unknown };
  return typeof baseUrl === 'string' && URL.canParse(baseUrl) ? baseUrl : null;
}

export const kind: DestinationKind = {
  kind: 'webdav',
  title: ['options_dest_webdav'],
  brand: 'WebDAV',
  asks: 'origin',
  needsToken: true,
  addressOf,
  setUp: async () => (await import('./set-up')).setUp,
};
