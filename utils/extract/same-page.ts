// Whether two addresses name the same page, however they are spelled.

const HOST_OF_A_VIEW = /^(www\d?|m|mobile|amp|touch)\./;

/** Host without `www.`, path without what only chooses a view of the page. */
function pageKey(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  const path = decode(url.pathname).toLowerCase().replace(/\/(?:index\.\w+)?$|\/amp\/?$|\.amp$/g, '').replace(/\.(?:html?|php|aspx?)$/, '');
  return url.hostname.replace(HOST_OF_A_VIEW, '') + path;
}

export const isAboutPage = (address: string, url: string): boolean => pageKey(address, url) === pageKey(url);

/** The registrable part of a host, near enough to tell one site from another: its last two labels, three where the last but one is short. */
export function siteOf(address: string): string {
  const labels = new URL(address).hostname.split('.');
  const second = labels.at(-2) ?? '';
  return labels.slice(second.length <= 3 && labels.length > 2 ? -3 : -2).join('.');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign: the path as it is spelled.
    return path;
  }
}
