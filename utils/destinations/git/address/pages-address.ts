// Which repository a site of GitHub’s, GitLab’s or Codeberg’s pages may be published from: the likeliest first.

interface PagesAddress {
  project: string;
  branch?: string;
}

/** A name with a number behind it is made up by the host, and tells nothing. */
const MADE_UP = /-[0-9a-f]{6,}$/;

/** @param service the host's name, with a dot first where the owner's stands before it. */
export function pagesAddresses(hostname: string, service: string, parts: string[]): PagesAddress[] {
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
  if (names[0] === undefined || label !== null) add(service.endsWith('codeberg.page') ? `${owner}/pages` : `${owner}/${owner}${service}`);
  // Groups at GitLab are as deep as one likes.
  if (service === '.gitlab.io' && names[1] !== undefined) add(`${owner}/${names[0]}/${names[1]}`);
  return found;
}
