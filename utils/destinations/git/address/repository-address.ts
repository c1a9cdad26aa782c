// The address of a repository's host, as its API is asked and as people open it.
import { apiOf, gitHostOf } from '../git-hosts';
import { kindByName, knownHost } from './known-hosts';
import { isLoopback } from '@/utils/base/loopback';
import { readAddress } from './read-address';
import type { RepositoryAddress } from './address-reading';
import { partsOf, urlOf } from './repository-url';

/**
 * The likeliest reading of what was pasted; null where no repository of that kind can be made out. The secrets that an address may hold
 * are left out.
 */
export const readRepositoryAddress = (text: string, kind: string): RepositoryAddress | null => readAddress(text, kind).address;

/** The address of a host's API as it is asked; null where it is none, or where a token would travel unprotected. */
export function readHost(text: string, kind: string): string | null {
  const written = text.trim();
  const url = urlOf(written);
  if (!url || (/^http:/i.test(written) && !isLoopback(url))) return null;
  url.hostname = url.hostname.replace(/^www\./, '');
  const known = knownHost(url.host);
  if (known?.kind === kind && known.part === 'front') return apiOf(known.front ? new URL(`https://${known.front}`) : url, kind);
  const path = `/${partsOf(url.pathname).join('/')}`.replace(/^\/$/, '');
  if (gitHostOf(kind).isNeverBelow) return isLoopback(url) && path !== '' ? `${url.origin}${path}` : apiOf(url, kind);
  return `${url.origin}${path.replace(/\/api\/v\d+$/, '')}`;
}

/** Of what other kind a host is, or of what service that nothing can be saved to; null where nothing tells. */
export function otherHost(text: string, kind: string): string | { service: string } | null {
  const url = urlOf(text.trim());
  const known = url && knownHost(url.host.replace(/^www\./, ''));
  if (known?.service) return { service: known.service };
  const really = known?.kind ?? (url && kindByName(url.hostname));
  return really && really !== kind ? really : null;
}

/** Where a person opens the host, from the address of its API. */
export const frontDoor = (baseUrl: string, kind: string): string => gitHostOf(kind).frontDoor?.(baseUrl) ?? baseUrl;
