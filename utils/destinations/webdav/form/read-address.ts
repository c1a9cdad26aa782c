// What people paste to name a folder on a WebDAV server: from their browser, a file manager, Windows, or the server's own help.
import { decodePart } from '@/utils/base/address/decode-part';
import { isLoopback } from '@/utils/base/loopback';
import { withoutEnds } from '@/utils/base/without-ends';

export interface DavAddress {
  /** Where WebDAV answers. */
  baseUrl?: string;
  /** The front door of a Nextcloud or ownCloud, where the address of its WebDAV has the user's name in it. */
  front?: string;
  root?: string;
  user?: string;
  /** It was written for an open line. */
  isSecured: boolean;
}

export type ReadDavAddress = DavAddress | { wrong: 'address' | 'share' };

/** Longer than any address; what is pasted by mistake may be a whole page. */
const LONGEST = 4000;
/** As file managers write it. */
const SCHEMES: Readonly<Record<string, string>> = {
  davs: 'https',
  webdavs: 'https',
  dav: 'http',
  webdav: 'http',
  https: 'https',
  http: 'http',
};
/** `\\cloud.example.org@SSL@8443\DavWWWRoot\files` */
const WINDOWS = /^\\\\([\w.-]{1,253})(@ssl)?(?:@(\d{1,5}))?((?:\\[^\\]{0,255}){0,40})$/i;
/** What Windows puts first, and the server does not know. */
const WINDOWS_ROOT = 'davwwwroot';

const namesIn = (path: string): string => path.split('/').filter(Boolean).map(decodePart).join('/');

function urlOf(written: string): { url: URL; isSecured: boolean } | null {
  const [, host, ssl, port, path = ''] = WINDOWS.exec(written) ?? [];
  if (host) {
    const names = path.split('\\').filter((name) => name !== '' && name.toLowerCase() !== WINDOWS_ROOT);
    const url = URL.parse(`https://${host}${port ? `:${port}` : ''}/${names.map(encodeURIComponent).join('/')}`);
    return url && { url, isSecured: ssl === undefined };
  }
  const [, named = '', rest = ''] = /^([a-z]{3,8}):\/\/(.*)$/i.exec(written) ?? [];
  if (named !== '' && !(named.toLowerCase() in SCHEMES)) return null;
  const scheme = SCHEMES[named.toLowerCase()] ?? 'https';
  const url = URL.parse(`${scheme}://${named === '' ? written : rest}`);
  if (!url || (!url.hostname.includes('.') && !isLoopback(url))) return null;
  // On this computer there is seldom a certificate; everywhere else a password goes over no open line.
  if (isLoopback(url) && named === '') url.protocol = 'http:';
  const isOpen = url.protocol === 'http:' && !isLoopback(url);
  if (isOpen) url.protocol = 'https:';
  return { url, isSecured: isOpen };
}

/** What stands before one of these parts; null where none is in the path. */
function before(parts: string[], ...words: string[]): string[] | null {
  const at = parts.findIndex((part) => words.includes(part));
  if (at < 0) return null;
  const above = parts.slice(0, at);
  return above.at(-1) === 'index.php' ? above.slice(0, -1) : above;
}

const joined = (origin: string, parts: string[]): string => [origin, ...parts].join('/');

export function readDavAddress(text: string): ReadDavAddress {
  const read = text.length > LONGEST ? null : urlOf(withoutEnds(text, /[\s"'`<>()[\]“”„‘’«»,;]/));
  if (!read) return { wrong: 'address' };
  const { url, isSecured } = read;
  const user = url.username === '' ? {} : { user: decodePart(url.username) };
  const parts = url.pathname.split('/').filter(Boolean);
  const about = { ...user, isSecured };

  const remote = parts.indexOf('remote.php');
  if (remote >= 0) {
    const isNew = parts[remote + 1] === 'dav' && parts[remote + 2] === 'files' && parts[remote + 3] !== undefined;
    const end = remote + (isNew ? 4 : 2);
    const root = namesIn(parts.slice(end).join('/'));
    if (isNew || parts[remote + 1] === 'webdav')
      return {
        ...about,
        baseUrl: joined(url.origin, parts.slice(0, end)),
        ...(root !== '' && { root }),
        ...(isNew && { user: decodePart(parts[end - 1] ?? '') }),
      };
    return { ...about, front: joined(url.origin, parts.slice(0, remote)) };
  }
  if (before(parts, 's') && parts.at(-1) !== 's' && parts.at(-2) === 's') return { wrong: 'share' };
  const front = before(parts, 'apps', 'login', 'settings', 'index.php');
  if (front) {
    const root = namesIn(url.searchParams.get('dir') ?? '');
    return { ...about, front: joined(url.origin, front), ...(root !== '' && { root }) };
  }
  return { ...about, baseUrl: joined(url.origin, parts) };
}
