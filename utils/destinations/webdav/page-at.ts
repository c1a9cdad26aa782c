// Where a person can look at a file: in the files of a Nextcloud or ownCloud, which open the folder; elsewhere at the file's own address.
import { escaped } from '@/utils/hosts/ask-host';

const REMOTE = '/remote.php/';

export function pageAt(baseUrl: string, path: string): string {
  const { origin, pathname } = new URL(baseUrl);
  const at = pathname.indexOf(REMOTE);
  const [dav, files, , ...below] = pathname.slice(at + REMOTE.length).split('/');
  const isNew = dav === 'dav' && files === 'files';
  if (at < 0 || !(isNew || dav === 'webdav')) return `${baseUrl}/${path.split('/').map(escaped).join('/')}`;
  const above = isNew
    ? below.map(decodeURIComponent)
    : pathname
        .slice(at + REMOTE.length)
        .split('/')
        .slice(1)
        .map(decodeURIComponent);
  const folder = `/${[...above, ...path.split('/').slice(0, -1)].join('/')}`;
  return `${origin}${pathname.slice(0, at)}/index.php/apps/files/?dir=${escaped(folder)}`;
}
