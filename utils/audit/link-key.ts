// When two files are about one article: by its address, however it is spelt.

/** Without what no server sees, and what all take for the same. */
export function linkKey(link: string): string {
  if (!URL.canParse(link)) return link.trim();
  const { host, pathname, search } = new URL(link);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
