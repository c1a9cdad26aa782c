// A web address that names a repository: the host that it is of, and what its path says there.
import type { GitHost } from '../git-host-facts';
import { apiOf, gitHostOf } from '../git-hosts';
import { kindByName, kindByPath, type KnownHost, knownHost } from './known-hosts';
import { pagesAddresses } from './pages-address';
import type { ParsedPath, TailKind } from './parsed-path';
import { tailFor } from './read-tail';
import { doubtful, isProject, nameOf, NOTHING, type ReadAddress, type RepositoryAddress, withoutGit } from './address-reading';
import { partsOf } from './repository-url';
import { isUsualFolder } from './usual-names';
import { withoutApi } from './without-api';

export function readUrl(url: URL, kind: string): ReadAddress {
  const known = knownHost(url.host.replace(/^www\./, ''));
  if (known?.service) return doubtful({ why: 'other-service', service: known.service });
  if (known?.part === 'snippet' || known?.part === 'published') return doubtful({ why: known.part });
  const parts = partsOf(url.pathname);
  const really = known?.kind ?? kindByName(url.hostname) ?? kindByPath(parts);
  if (really && really !== kind) return doubtful({ why: 'other-kind', kind: really });
  if (known?.part === 'pages') return readPages(url, parts, kind, known);
  return readFront(url, parts, kind, known);
}

function readPages(url: URL, parts: string[], kind: string, { name, front = '' }: KnownHost): ReadAddress {
  const baseUrl = apiOf(new URL(`https://${front}`), kind);
  const readings = pagesAddresses(gitHostOf(kind), url.hostname, name, parts).map((reading): RepositoryAddress =>
    Object.assign(reading, { baseUrl }),
  );
  const [first] = readings;
  if (!first) return doubtful({ why: 'published' });
  return readings.length > 1 ? doubtful({ why: 'several', readings }, first) : { address: first, doubt: null };
}

function readFront(url: URL, all: string[], kind: string, known: KnownHost | null): ReadAddress {
  const host = gitHostOf(kind);
  const home = known?.front ? new URL(`https://${known.front}`) : url;
  const { base: above, parts, branch, root } = withoutApi(all, url.searchParams);
  if (/^\d+$/.test(parts[0] ?? '') && parts !== all) return doubtful({ why: 'number' });
  const inside = known?.part === 'below' ? parts.slice(1) : parts;
  const parsed = known?.part === 'raw' ? parseRaw(inside) : host.parsePath(inside, known !== null);
  if (!parsed) return doubtful({ why: inside.length > 2 && host.isNeverBelow && !known ? 'below-folder' : 'no-repository' });
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
  const other = otherReading({ host, url, known, above, inside, parsed, names, at });
  return other ? doubtful({ why: 'several', readings: [other, address] }, other) : { address, doubt: null };
}

interface Read {
  host: GitHost;
  url: URL;
  known: KnownHost | null;
  /** Folders above the API. */
  above: string[];
  inside: string[];
  parsed: ParsedPath;
  names: string[];
  at(base: string[], project: string[]): RepositoryAddress;
}

/** What it may mean as well, and likelier; null where it says enough. */
function otherReading({ host, url, known, above, inside, parsed, names, at }: Read): RepositoryAddress | null {
  const isNamed = kindByName(url.hostname) !== null;
  const [folder = ''] = parsed.base;
  // No page of a repository is called so, but the host's name says that it is not below a folder.
  if (parsed.base.length === 1 && parsed.tail.length === 0 && inside.length === 3 && isNamed && !isUsualFolder(folder))
    return at(above, inside.slice(0, 2));
  // A first folder that is called like a server may be one, or a group.
  const [first = '', ...rest] = names;
  const mayBeGroup = host.hasGroups && !known && above.length === 0 && rest.length > 1 && !isNamed;
  return mayBeGroup && isUsualFolder(first) ? at([first], rest) : null;
}

function parseRaw([owner, name, ...rest]: string[]) {
  // Archives have a word for their shape first.
  const tail = /^(zip|tar\.gz|legacy\.zip|legacy\.tar\.gz)$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  const tailKind: TailKind = tail === rest ? 'file' : 'directory';
  return owner && name ? { base: [], project: [owner, name], tail, tailKind } : null;
}
