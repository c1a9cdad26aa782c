// The address of a repository's host, as its API is asked and as people open it.
import type { HostKind } from '../settings';
import { kindByName, knownHost } from './known-hosts';
import { isLoopback } from '@/utils/base/loopback';
import { readAddress, type RepositoryAddress } from './read-address';
import { apiOf, partsOf, urlOf } from './repository-url';

/** Where most people's repositories are; null where every team has its own. */
export const USUAL_HOSTS = { github: 'https://api.github.com', gitlab: 'https://gitlab.com', gitea: null } as const satisfies Record<
  HostKind,
  string | null
>;

/** The likeliest reading of what was pasted; null where no repository of that kind can be made out. The secrets that an address may hold are left out. */
export const readRepositoryAddress = (text: string, kind: HostKind): RepositoryAddress | null => readAddress(text, kind).address;

/** The address of a host's API as it is asked; null where it is none, or where a token would travel unprotected. */
export function readHost(text: string, kind: HostKind): string | null {
  const written = text.trim();
  const url = urlOf(written);
  if (!url || (/^http:/i.test(written) && !isLoopback(url))) return null;
  url.hostname = url.hostname.replace(/^www\./, '');
  const known = knownHost(url.host);
  if (known?.kind === kind && known.part === 'front') return apiOf(known.front ? new URL(`https://${known.front}`) : url, kind);
  const path = `/${partsOf(url.pathname).join('/')}`.replace(/^\/$/, '');
  // GitHub’s own server is never below a folder.
  if (kind === 'github') return isLoopback(url) && path !== '' ? `${url.origin}${path}` : apiOf(url, kind);
  return `${url.origin}${path.replace(/\/api\/v\d+$/, '')}`;
}

/** Of what other kind a host is, or of what service that nothing can be saved to; null where nothing tells. */
export function otherHost(text: string, kind: HostKind): HostKind | { service: string } | null {
  const url = urlOf(text.trim());
  const known = url && knownHost(url.host.replace(/^www\./, ''));
  if (known?.service) return { service: known.service };
  const really = known?.kind ?? (url && kindByName(url.hostname));
  return really && really !== kind ? really : null;
}

/** Where a person opens the host, from the address of its API. */
export function frontDoor(baseUrl: string, kind: HostKind): string {
  if (kind !== 'github') return baseUrl;
  const { protocol, host } = new URL(baseUrl);
  return `${protocol}//${host.replace(/^api\./, '')}`;
}
