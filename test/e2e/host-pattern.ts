/** The match pattern of an origin. Firefox knows no port in it, so the permission is for every port. */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
