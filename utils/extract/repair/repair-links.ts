// Links that lead where they say: absolute, and without a redirector in between.
import { untrackedQuery } from '../address/tracking-parameters';
import { resolve } from '../page/page';

/** Addresses that only lead on: host, path and the parameter that holds where to. */
const REDIRECTORS: { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /^(www|news)\.google\.[a-z.]+$/, path: /^\/url$/, parameter: 'url' },
  { host: /^(www|news)\.google\.[a-z.]+$/, path: /^\/url$/, parameter: 'q' },
  { host: /^lm?\.(facebook|instagram|messenger)\.com$/, path: /^\/(l\.php)?$/, parameter: 'u' },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameter: 'z' },
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: 'url' },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, parameter: 'q' },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(redir\/redirect|safety\/go)$/, parameter: 'url' },
  { host: /^out\.reddit\.com$/, path: /^\//, parameter: 'url' },
  { host: /^(www\.)?reddit\.com$/, path: /^\/link$/, parameter: 'url' },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, parameter: 'u' },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, parameter: 'url' },
  { host: /^(www\.)?(duckduckgo)\.com$/, path: /^\/l\/$/, parameter: 'uddg' },
  { host: /^(click|go)\.(skimresources|redirectingat)\.com$/, path: /^\//, parameter: 'url' },
  { host: /^(go|redirect)\.viglink\.com$/, path: /^\//, parameter: 'u' },
  { host: /^vk\.com$/, path: /^\/away\.php$/, parameter: 'to' },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameter: 'url' },
  { host: /^(www\.)?awin1\.com$/, path: /^\/cread\.php$/, parameter: 'ued' },
  { host: /^(www\.)?(anrdoezrs|dpbolvw|jdoqocy|kqzyfj|tkqlhce)\.(net|com)$/, path: /^\/click/, parameter: 'url' },
  { host: /^click\.linksynergy\.com$/, path: /^\/(deeplink|fs-bin\/click)$/, parameter: 'murl' },
  { host: /^(www\.)?shareasale\.com$/, path: /^\/r\.cfm$/, parameter: 'urllink' },
  { host: /^rover\.ebay\.com$/, path: /^\/rover\//, parameter: 'mpre' },
  { host: /^medium\.com$/, path: /^\/r\/?$/, parameter: 'url' },
  { host: /^(www\.)?getpocket\.com$/, path: /^\/redirect$/, parameter: 'url' },
  { host: /^(www\.)?flipboard\.com$/, path: /^\/redirect$/, parameter: 'url' },
  { host: /^([a-z]+\.)?pinterest\.[a-z.]+$/, path: /^\/offsite\/?$/, parameter: 'url' },
  { host: /^disq\.us$/, path: /^\/url$/, parameter: 'url' },
  { host: /^exit\.sc$/, path: /^\/$/, parameter: 'url' },
  { host: /^link\.(zhihu\.com|csdn\.net|juejin\.cn)$/, path: /^\/$/, parameter: 'target' },
  { host: /^link\.jianshu\.com$/, path: /^\/$/, parameter: 't' },
  { host: /^weibo\.cn$/, path: /^\/sinaurl$/, parameter: 'u' },
];
/** Redirectors lead to redirectors; longer chains are a trap. */
const MOST_HOPS = 3;

const LINKS = [
  ['a[href]', 'href'],
  ['img[src]', 'src'],
  ['source[src]', 'src'],
] as const;

/** What a URL's parser takes as it stands: no step up, nothing to encode, no host. Most links are such, and a page has thousands. */
const PLAIN_PATH = /^(?=\/)(?:\/[\w-][\w.-]*)*\/?(?:\?[\w.=&%+-]*)?(?:#[\w.-]*)?$/;
const PLAIN_FRAGMENT = /^#[\w.-]*$/;

/** Makes every link of a copy absolute. What is no http address stays as it is; the sanitiser judges it. */
export function makeLinksAbsolute(copy: ParentNode, base: string): void {
  const [root, here] = ['/', '#'].map((link) => resolve(link, base)?.slice(0, -1));
  for (const [selector, name] of LINKS) {
    for (const element of copy.querySelectorAll(selector)) {
      const link = element.getAttribute(name)?.trim() ?? '';
      if (/^https?:\/\/[^\s\\]+$/.test(link)) continue;
      const start = PLAIN_PATH.test(link) ? root : PLAIN_FRAGMENT.test(link) ? here : undefined;
      const absolute = start === undefined ? resolve(link, base) : start + link;
      if (absolute) element.setAttribute(name, absolute);
    }
  }
}

/** Lets the links of a body lead straight to where they lead: past redirectors, and without what counts clicks. */
export function straightenLinks(body: ParentNode): void {
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    const target = withoutTracking(unwrapLink(href));
    if (target !== href) link.setAttribute('href', target);
  }
}

/** As it is written where there is nothing to leave out. */
function withoutTracking(link: string): string {
  if (!/^https?:[^?#]*\?/i.test(link)) return link;
  const url = URL.parse(link);
  if (!url) return link;
  const query = untrackedQuery(url);
  if (query === url.search) return link;
  url.search = query;
  return url.href;
}

/** Where an address leads once its redirectors are passed; itself where there are none. */
export function unwrapLink(href: string): string {
  let link = href;
  // Each holds where to in its query: of most links nothing else is asked.
  if (!href.includes('?')) return href;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const url = URL.parse(link);
    const next = url && targetOf(url);
    if (next === null) break;
    link = next;
  }
  return link;
}

function targetOf(url: URL): string | null {
  const { hostname, pathname } = url;
  for (const { host, path, parameter } of REDIRECTORS) {
    if (!host.test(hostname) || !path.test(pathname)) continue;
    const target = url.searchParams.get(parameter);
    if (target && /^https?:\/\//i.test(target) && URL.canParse(target)) return target;
  }
  return null;
}
