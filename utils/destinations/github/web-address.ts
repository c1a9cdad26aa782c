// Where people look at what an API of GitHub's holds.

/** @param baseUrl `https://api.github.com`, `https://api.team.ghe.com` or `https://git.example.org/api/v3` */
export function webAddress(baseUrl: string): string {
  const { protocol, host, pathname } = new URL(baseUrl);
  return `${protocol}//${host.replace(/^api\./, '')}${pathname.replace(/\/(api\/v3\/?)?$/, '')}`;
}
