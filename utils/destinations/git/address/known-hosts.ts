// Hosts that are known by their names: those of every Git host, and services that nothing can be saved to.
import { GIT_HOSTS } from '../git-hosts';
import { OTHER_SERVICES, type ServiceRow } from './other-services';

export interface KnownHost extends ServiceRow {
  kind: string | null;
}

const KNOWN_HOSTS: readonly KnownHost[] = [
  ...GIT_HOSTS.flatMap(({ kind, hosts }) => hosts.map((row): KnownHost => Object.assign({ kind }, row))),
  ...OTHER_SERVICES.map((row): KnownHost => Object.assign({ kind: null }, row)),
];

/** @param host as `URL.host` gives it, its port included. */
export const knownHost = (host: string): KnownHost | null =>
  KNOWN_HOSTS.find(({ name }) => name === host) ??
  KNOWN_HOSTS.find(({ name }) => name.startsWith('.') && host.endsWith(name) && host.length > name.length) ??
  null;

/** What a team's own server calls itself; null where its name does not say. */
export function kindByName(host: string): string | null {
  const words = host.split(/[.-]/);
  return GIT_HOSTS.find(({ nameWords }) => nameWords.some((word) => words.includes(word)))?.kind ?? null;
}

/** By words that only one kind of host has in its addresses; null where nothing tells. */
export const kindByPath = (parts: string[]): string | null => GIT_HOSTS.find(({ isPath }) => isPath?.(parts))?.kind ?? null;

/** By what npm and others write before `owner/name`; null where it is none. */
export const kindByShortName = (name: string): string | null =>
  GIT_HOSTS.find(({ shortNames }) => shortNames.includes(name.toLowerCase()))?.kind ?? null;
