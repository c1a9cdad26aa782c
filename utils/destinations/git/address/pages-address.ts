// Which repository a site that a Git host publishes may come from: the likeliest first.
import type { GitHost } from '../git-host-facts';

interface PagesAddress {
  project: string;
  branch?: string;
}

/** A name with a number behind it is made up by the host, and tells nothing. */
const MADE_UP = /-[0-9a-f]{6,}$/;

/** @param service the host's name, with a dot first where the owner's stands before it. */
export function pagesAddresses({ hasGroups, pagesName }: GitHost, hostname: string, service: string, parts: string[]): PagesAddress[] {
  const label = service.startsWith('.') ? hostname.slice(0, -service.length) : null;
  const [owner = '', ...path] = label === null ? parts : [label, ...parts];
  if (owner === '' || owner.includes('.') || MADE_UP.test(owner)) return [];
  const branch = path.find((part) => part.startsWith('@'))?.slice(1);
  const names = path
    .slice(0, branch === undefined ? undefined : path.indexOf(`@${branch}`))
    .filter((name) => /^[\w.-]+$/.test(name) && !/\.x?html?$/i.test(name));
  const found: PagesAddress[] = [];
  const add = (project: string) => found.push(branch ? { project, branch } : { project });
  if (names[0] !== undefined) add(`${owner}/${names[0]}`);
  if (names[0] === undefined || label !== null) add(`${owner}/${pagesName?.(owner) ?? `${owner}${service}`}`);
  if (hasGroups && names[1] !== undefined) add(`${owner}/${names[0]}/${names[1]}`);
  return found;
}
