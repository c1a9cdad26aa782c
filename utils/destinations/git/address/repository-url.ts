// A repository’s address as a URL: from a browser, from SSH, with or without its scheme.
import { decodePart } from '@/utils/base/address/decode-part';
import { isLoopback } from '@/utils/base/loopback';

/** People with two keys write a second name of the host in their SSH settings; no top domain has a hyphen followed by a word. */
const SSH_ALIAS = /^([a-z]{2,20})[-_][\w-]+$/;
/** SSH has a host name of its own at some hosts: the repository is at the one below it. */
const SSH_NAMES = /^(?:alt)?ssh\.(?=[\w-]+\.[\w.-]+$)/;

/** Null where it is none. What it holds of names and secrets is left out. */
export function urlOf(text: string): URL | null {
  const plain = text.replace(/^git\+/i, '');
  const [, host, path] = /^(?:[\w.+-]+@)([\w.-]+):(?!\/\/)(.+)$/.exec(plain) ?? /^([a-z\d-]+\.[\w.-]+):(?!\/\/|\d)(.+)$/i.exec(plain) ?? [];
  if (host) return overSsh(host, path ?? '');
  const [, scheme = '', rest = ''] = /^([a-z][a-z+]*):\/\/(.*)$/i.exec(plain) ?? [];
  if (/^(ssh|git|git\+ssh|ssh\+git)$/i.test(scheme)) {
    const url = URL.parse(`https://${rest}`);
    return url && overSsh(url.hostname, url.pathname);
  }
  if (scheme && !/^https?$/i.test(scheme)) return null;
  const url = URL.parse(scheme ? plain : `https://${plain}`);
  if (!url || (!url.hostname.includes('.') && !isLoopback(url))) return null;
  // On this computer there is seldom a certificate.
  if (!scheme && isLoopback(url)) url.protocol = 'http:';
  url.username = '';
  url.password = '';
  // Hosts that have a name have it with TLS; a token goes over no open line.
  if (url.protocol === 'http:' && !isLoopback(url)) url.protocol = 'https:';
  url.hostname = url.hostname.replace(/\.$/, '');
  return url;
}

/** Its port is of SSH, and says nothing of the web’s. A name that only this computer knows is no host. */
function overSsh(host: string, path: string): URL | null {
  const parts = path.split('/').filter(Boolean);
  const isPort = /^\d+$/.test(parts[0] ?? '') && parts.length > 2;
  const names = (isPort ? parts.slice(1) : parts).join('/');
  const found = URL.parse(`https://${withoutAlias(host.toLowerCase()).replace(SSH_NAMES, '')}/${names}`);
  return found && (found.hostname.includes('.') || isLoopback(found)) ? found : null;
}

/** Each part of a path as it reads; what is written with a fault stays as it is. */
export const partsOf = (path: string): string[] => path.split('/').filter(Boolean).map(decodePart);

/** `git.example.com-work` → `git.example.com`. */
function withoutAlias(host: string): string {
  const top = host.lastIndexOf('.') + 1;
  return top === 0 ? host : host.slice(0, top) + host.slice(top).replace(SSH_ALIAS, '$1');
}
