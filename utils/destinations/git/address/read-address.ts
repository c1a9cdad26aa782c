// Reads what people paste to name a repository: what can be known of it, and what has to be asked.
import type { HostKind, RepositorySettings } from '../settings';
import { kindByName, type KnownHost, knownHost, SHORT_NAMES, USUAL_FOLDERS } from './known-hosts';
import { pagesAddresses } from './pages-address';
import { pastedAddress } from './pasted-address';
import { kindByPath, parsePath, type TailKind } from './repository-paths';
import { type BranchAndFolder, isFileName, tailFor } from './read-tail';
import { apiOf, partsOf, urlOf } from './repository-url';

export type RepositoryAddress = Partial<Pick<RepositorySettings, 'baseUrl' | 'project'>> & BranchAndFolder;

export type Doubt =
  /** It is of a host of another kind than the form. */
  | { why: 'other-kind'; kind: HostKind }
  | { why: 'other-service'; service: string }
  /** A snippet, a profile, a published site, a project by its number: the repository does not stand in it. */
  | { why: 'snippet' | 'published' | 'no-repository' | 'number' | 'below-folder' }
  /** It can be read in more than one way. */
  | { why: 'several'; readings: RepositoryAddress[] };

export interface ReadAddress {
  /** Its likeliest reading; null where there is none. */
  address: RepositoryAddress | null;
  doubt: Doubt | null;
}

const NOTHING: ReadAddress = { address: null, doubt: null };
const doubtful = (doubt: Doubt, address: RepositoryAddress | null = null): ReadAddress => ({ address, doubt });
const isProject = (names: string[]) => names.length > 1 && names.every((name) => /^[\w.-]+$/.test(name) && !/^\.{1,2}$/.test(name));

export function readAddress(text: string, kind: HostKind): ReadAddress {
  const pasted = pastedAddress(text);
  if (!pasted) return NOTHING;
  return withBranch(readOne(pasted.address, kind), pasted.branch);
}

function withBranch(found: ReadAddress, branch: string | undefined): ReadAddress {
  if (!branch || !found.address) return found;
  const { tail: _, ...address } = found.address;
  return { ...found, address: { ...address, branch } };
}

function readOne(written: string, kind: HostKind): ReadAddress {
  const [, short = '', behind = ''] = /^([a-z]+):(?!\/\/)([\w.-]+\/.*)$/i.exec(written) ?? [];
  const meant = SHORT_NAMES[short.toLowerCase()];
  if (meant) return meant === kind ? readPath(partsOf(behind), kind) : doubtful({ why: 'other-kind', kind: meant });
  const [, named, at] = /^@?([\w-][\w.-]*\/[\w.-]+)(?:#\S*|@([\w./-]+))?$/.exec(written) ?? [];
  if (named && named !== written && !isHost(named, kind)) return withBranch(readPath(partsOf(named), kind), at);
  if (/^[\w.-]+(\/[\w.%-]+)+\/?$/.test(written) && !isHost(written, kind)) return readPath(partsOf(written), kind);
  const url = urlOf(written);
  return url ? readUrl(url, kind) : NOTHING;
}

/** Whether the first part of a path is a host, and no owner. */
function isHost(written: string, kind: HostKind): boolean {
  const [first = '', ...rest] = written.split('/');
  if (!first.includes('.') || first.startsWith('.')) return false;
  return knownHost(first.toLowerCase().replace(/^www\./, '')) !== null || kind === 'github' || rest.filter(Boolean).length > 1;
}

/** Without a host, it is the one that the form has. */
function readPath(parts: string[], kind: HostKind): ReadAddress {
  const parsed = parsePath(parts, kind, true);
  return parsed && isProject(parsed.project.map(withoutGit))
    ? { address: { project: nameOf(parsed.project), ...tailFor(parsed.tail, parsed.tailKind) }, doubt: null }
    : NOTHING;
}

function readUrl(url: URL, kind: HostKind): ReadAddress {
  const known = knownHost(url.host.replace(/^www\./, ''));
  if (known?.service) return doubtful({ why: 'other-service', service: known.service });
  if (known?.part === 'snippet' || known?.part === 'published') return doubtful({ why: known.part });
  const parts = partsOf(url.pathname);
  const really = known?.kind ?? kindByName(url.hostname) ?? kindByPath(parts);
  if (really && really !== kind) return doubtful({ why: 'other-kind', kind: really });
  if (known?.part === 'pages') return readPages(url, parts, kind, known);
  return readFront(url, parts, kind, known);
}

function readPages(url: URL, parts: string[], kind: HostKind, { name, front = '' }: KnownHost): ReadAddress {
  const baseUrl = apiOf(new URL(`https://${front}`), kind);
  const readings = pagesAddresses(url.hostname, name, parts).map((reading): RepositoryAddress => Object.assign(reading, { baseUrl }));
  const [first] = readings;
  if (!first) return doubtful({ why: 'published' });
  return readings.length > 1 ? doubtful({ why: 'several', readings }, first) : { address: first, doubt: null };
}

function readFront(url: URL, all: string[], kind: HostKind, known: KnownHost | null): ReadAddress {
  const home = known?.front ? new URL(`https://${known.front}`) : url;
  const { base: above, parts, branch, root } = withoutApi(all, url.searchParams);
  if (/^\d+$/.test(parts[0] ?? '') && parts !== all) return doubtful({ why: 'number' });
  const inside = known?.part === 'below' ? parts.slice(1) : parts;
  const parsed = known?.part === 'raw' ? parseRaw(inside) : parsePath(inside, kind, known !== null);
  if (!parsed) return doubtful({ why: inside.length > 2 && kind === 'github' && !known ? 'below-folder' : 'no-repository' });
  const names = parsed.project.map(withoutGit);
  if (!isProject(names)) return known ? doubtful({ why: 'no-repository' }) : NOTHING;
  const isTag = url.searchParams.get('ref_type') === 'tags';
  const tail = tailFor(isTag ? ['refs', 'tags', ...parsed.tail] : parsed.tail, parsed.tailKind);
  const folders = [...above, ...parsed.base];
  const at = (base: string[], project: string[]): RepositoryAddress => ({
    baseUrl: [apiOf(home, kind), ...base].join('/'),
    project: nameOf(project),
    ...tail,
    ...(branch && { branch }),
    ...(root && { root }),
  });
  const address = at(folders, names);
  const [folder = ''] = parsed.base;
  // No page of a repository is called so, but the host's name says that it is not below a folder.
  if (
    kind === 'gitea' &&
    parsed.base.length === 1 &&
    parsed.tail.length === 0 &&
    inside.length === 3 &&
    kindByName(url.hostname) &&
    !USUAL_FOLDERS.has(folder.toLowerCase())
  ) {
    return doubtful({ why: 'several', readings: [at(above, inside.slice(0, 2)), address] }, at(above, inside.slice(0, 2)));
  }
  // A first folder that is called like a server may be one, or a group.
  const [first = '', ...rest] = names;
  if (
    kind !== 'gitlab' ||
    known ||
    above.length > 0 ||
    rest.length < 2 ||
    kindByName(url.hostname) ||
    !USUAL_FOLDERS.has(first.toLowerCase())
  )
    return { address, doubt: null };
  const below = at([first], rest);
  return doubtful({ why: 'several', readings: [below, address] }, below);
}

/** Of an address of an API: what is above it, and the repository as a person’s address has it. */
function withoutApi(parts: string[], query: URLSearchParams): { base: string[]; parts: string[]; branch?: string; root?: string } {
  const version = parts.findIndex((part, at) => part === 'api' && /^v\d$/.test(parts[at + 1] ?? ''));
  const inside = version >= 0 ? parts.slice(version + 2) : parts;
  if (version < 0 && inside[0] !== 'repos') return { base: [], parts };
  const ref = query.get('ref')?.replace(/^refs\/heads\//, '');
  const root = folderOf(inside, query);
  const found = { base: version > 0 ? parts.slice(0, version) : [], ...(ref && { branch: ref }), ...(root && { root }) };
  if (inside[0] === 'projects') return { ...found, parts: (inside[1] ?? '').split('/') };
  return { ...found, parts: inside[0] === 'repos' ? inside.slice(1, 3) : [] };
}

/** The folder that an API was asked for, or that of a file: behind `contents` at GitHub and Gitea, behind `files` or as `path` at GitLab. */
function folderOf(inside: string[], query: URLSearchParams): string {
  const word = inside[3];
  const path =
    word === 'contents'
      ? inside.slice(4).join('/')
      : word === 'files'
        ? (inside[4] ?? '')
        : word === 'tree'
          ? (query.get('path') ?? '')
          : '';
  const names = path.split('/').filter(Boolean);
  return (word === 'files' || isFileName(names.at(-1) ?? '') ? names.slice(0, -1) : names).join('/');
}

function parseRaw([owner, name, ...rest]: string[]) {
  // Archives have a word for their shape first.
  const tail = /^(zip|tar\.gz|legacy\.zip|legacy\.tar\.gz)$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  const tailKind: TailKind = tail === rest ? 'file' : 'folder';
  return owner && name ? { base: [], project: [owner, name], tail, tailKind } : null;
}

/** A wiki is a repository of its own, beside the one that is meant. */
const withoutGit = (name: string) => name.replace(/(?:\.wiki)?\.git$/i, '');
const nameOf = (names: string[]) => names.map((name, at) => (at === names.length - 1 ? withoutGit(name) : name)).join('/');
