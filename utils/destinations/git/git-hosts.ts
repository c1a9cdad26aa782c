// All Git hosts whose addresses and tokens are known by sight, put together when it is built.
import type { GitHost } from './git-host-facts';

export const GIT_HOSTS: readonly GitHost[] = Object.values(
  import.meta.glob<GitHost>('../*/git-host.ts', { eager: true, import: 'gitHost' }),
);

/** @throws where a form is for a host that is none: a fault of ours. */
export function gitHostOf(kind: string): GitHost {
  const host = GIT_HOSTS.find((each) => each.kind === kind);
  if (!host) throw new Error(`${kind} has no git-host.ts`);
  return host;
}

/** Where the API is of the host with this front door. */
export const apiOf = (front: URL, kind: string): string => gitHostOf(kind).apiOf?.(front) ?? front.origin;
