// Addresses of AMP's caches → the address of the page that they keep.

/** The cache's own hosts and paths; where one matches, `s/` says https and the rest is the page's host and path. */
const CACHES: { host: RegExp; path: RegExp }[] = [
  { host: /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/, path: /^\/amp\/(s\/)?([^/.]+\.[^/].*)$/ },
  { host: /\.cdn\.ampproject\.org$/, path: /^\/(?:v|c|i|wp|mbv3?)\/(s\/)?([^/.]+\.[^/].*)$/ },
  { host: /\.bing-amp\.com$/, path: /^\/(?:v|c|i)\/(s\/)?([^/.]+\.[^/].*)$/ },
];

/** The page that an AMP cache keeps; `address` itself where it is no cache. */
export function outOfAmpCache(address: string): string {
  const url = new URL(address);
  for (const { host, path } of CACHES) {
    const [, secure, page] = (host.test(url.hostname) && path.exec(url.pathname)) || [];
    const out = `${secure ? 'https' : 'http'}://${page}${url.search}`;
    if (page && URL.canParse(out)) return out;
  }
  return address;
}

/** Whether an address asks for the AMP version of a page; only the page itself can say that this is not its subject. */
export function asksForAmp(address: string): boolean {
  const { hostname, pathname, search } = new URL(address);
  return (
    hostname.startsWith('amp.') ||
    /(?:^|\/|\.)amp(?:\.html?)?\/?$|^\/amp\//i.test(pathname) ||
    /[?&](?:amp(?:=(?:1|true))?|outputType=amp|output=amp)(?:&|$)/i.test(search)
  );
}
