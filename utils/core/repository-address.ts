// What people paste to name a repository, as what its host's API is asked with.
import { isLoopback } from './loopback';
import type { HostKind, RepositorySettings } from './destination';
import { withoutEnd, withoutEnds } from './without-ends';

export type RepositoryAddress = Partial<RepositorySettings>;

/** Where most people's repositories are; null where every team has its own. */
export const USUAL_HOSTS = { github: 'https://api.github.com', gitlab: 'https://gitlab.com', gitea: null } as const satisfies Record<HostKind, string | null>;

/** What stands in a web address between the project and a branch. */
const BRANCH_MARK = { github: 'tree|blob|edit', gitlab: '-/tree|-/blob|-/edit', gitea: 'src/branch' } as const satisfies Record<HostKind, string>;

/** Null where no repository can be made out. The secrets that an address may hold are left out. */
export function readRepositoryAddress(text: string, kind: HostKind): RepositoryAddress | null {
  const written = text.trim();
  if (/^[\w.-]+(\/[\w.-]+)+$/.test(written) && !/^[\w-]+(\.[\w-]+)+\/[^/]+\//.test(written)) return { project: withoutGit(written) };
  const url = urlOf(written);
  if (!url) return null;
  const path = withoutEnds(decodeURI(url.pathname), /\//);
  const mark = new RegExp(`^(.+?)/(?:${BRANCH_MARK[kind]})/([^/]+)(?:/(.*))?$`).exec(path);
  const project = projectOf(mark?.[1] ?? path, kind);
  if (!project) return null;
  const folder = mark?.[3]?.replace(/(^|\/)[^/]+\.\w+$/, '') ?? '';
  return { baseUrl: apiOf(url, kind), project, ...(mark?.[2] && { branch: mark[2] }), ...(folder && { root: folder }) };
}

/** The address of a host's API as it is asked; null where it is none, or where a token would travel unprotected. */
export function readHost(text: string, kind: HostKind): string | null {
  const url = urlOf(text.trim());
  if (!url || (url.protocol !== 'https:' && !isLoopback(url))) return null;
  const path = withoutEnd(url.pathname, /\//);
  if (kind === 'github') return path === '' ? apiOf(url, kind) : `${url.origin}${path}`;
  return `${url.origin}${path.replace(/\/api\/v\d+$/, '')}`;
}

/** Where a person opens the host, from the address of its API. */
export function frontDoor(baseUrl: string, kind: HostKind): string {
  if (kind !== 'github') return baseUrl;
  const { protocol, host } = new URL(baseUrl);
  return `${protocol}//${host.replace(/^api\./, '')}`;
}

function urlOf(text: string): URL | null {
  const [, user, host, path] = /^(?:ssh:\/\/)?(\w+)@([\w.-]+)[:/](.+)$/.exec(text) ?? [];
  if (user) return URL.parse(`https://${host}/${path?.replace(/^\d+\//, '')}`);
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url?.hostname.includes('.') || (url && isLoopback(url)) ? url : null;
}

/** GitHub has its API beside its front door, on a team's own server below it; the others at the front door. */
function apiOf({ origin, protocol, host, hostname }: URL, kind: HostKind): string {
  if (kind !== 'github' || isLoopback({ hostname }) || hostname.startsWith('api.')) return origin;
  const name = host.replace(/^www\./, '');
  return name === 'github.com' || name.endsWith('.ghe.com') ? `${protocol}//api.${name}` : `${origin}/api/v3`;
}

function projectOf(path: string, kind: HostKind): string | null {
  const names = withoutGit(path.split('/-/')[0] ?? '').split('/').filter(Boolean);
  const project = (kind === 'gitlab' ? names : names.slice(0, 2)).join('/');
  return /^[\w.-]+(\/[\w.-]+)+$/.test(project) ? withoutGit(project) : null;
}

const withoutGit = (path: string) => path.replace(/\.git$/, '');
