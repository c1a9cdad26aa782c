// Where a person can look at a file: in the files of a Nextcloud or ownCloud, which open the folder; elsewhere at the file's own address.
import { escaped } from '@/utils/hosts/ask-host';

const OF_A_USER = /^(.*)\/remote\.php\/(?:dav\/files\/[^/]+|webdav)(\/.*)?$/;

export function pageAt(baseUrl: string, path: string): string {
  const { origin, pathname } = new URL(baseUrl);
  const [, above, below = ''] = OF_A_USER.exec(pathname) ?? [];
  if (above === undefined) return `${baseUrl}/${path.split('/').map(escaped).join('/')}`;
  const folder = `${decodeURIComponent(below)}/${path}`.split('/').slice(0, -1).join('/');
  return `${origin}${above}/index.php/apps/files/?dir=${escaped(folder || '/')}`;
}
