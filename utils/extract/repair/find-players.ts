// Videos, sounds and charts that a script would have put in the place of an element: a frame stands for each, which readers keep.
import { resolve } from '../page/page';
import { pageOfFrame } from './players';

/** What a frame of a copy leads to: readers keep a frame that says so. */
export const PLAYER_MARK = 'data-player';
export const PLAYER = /^player:/;

/** Elements that become players: where their number stands, and the address of the frame that it makes. */
const PLACES: { selector: string; attributes: string[]; frame: string }[] = [
  {
    selector: 'lite-youtube, youtube-video, amp-youtube, .youtube-player, [data-youtube-id], [data-youtubeid], [data-yt-id], [data-ytid]',
    attributes: ['videoid', 'video-id', 'data-videoid', 'data-youtube-id', 'data-youtubeid', 'data-yt-id', 'data-ytid', 'data-id'],
    frame: 'https://www.youtube.com/embed/$1',
  },
  { selector: '[data-plyr-provider="youtube"]', attributes: ['data-plyr-embed-id'], frame: 'https://www.youtube.com/embed/$1' },
  { selector: '[data-plyr-provider="vimeo"]', attributes: ['data-plyr-embed-id'], frame: 'https://player.vimeo.com/video/$1' },
  { selector: 'lite-vimeo, amp-vimeo', attributes: ['videoid', 'data-videoid'], frame: 'https://player.vimeo.com/video/$1' },
  { selector: 'amp-twitter', attributes: ['data-tweetid'], frame: 'https://platform.twitter.com/embed/Tweet.html?id=$1' },
  { selector: 'amp-instagram', attributes: ['data-shortcode'], frame: 'https://www.instagram.com/p/$1/embed' },
  { selector: '.flourish-embed', attributes: ['data-src'], frame: 'https://public.flourish.studio/$1' },
  { selector: '.infogram-embed', attributes: ['data-id'], frame: 'https://infogram.com/$1' },
  { selector: '[id^="datawrapper-vis-"]', attributes: ['id'], frame: 'https://datawrapper.dwcdn.net/$1/' },
  {
    selector: 'video-js[data-account], video[data-account], .brightcove-player[data-account]',
    attributes: ['data-video-id'],
    frame: 'https://players.brightcove.net/{data-account}/{data-player}_default/index.html?videoId=$1',
  },
  { selector: 'wistia-player', attributes: ['media-id'], frame: 'https://fast.wistia.net/embed/iframe/$1' },
  { selector: '.wistia_embed', attributes: ['class'], frame: 'https://fast.wistia.net/embed/iframe/$1' },
  { selector: '.fb-video, .fb-post', attributes: ['data-href'], frame: 'https://www.facebook.com/plugins/post.php?href=$1' },
  { selector: 'blockquote.instagram-media', attributes: ['data-instgrm-permalink'], frame: '$1' },
  {
    selector: 'oembed, [data-oembed-url], amp-iframe, [data-iframe-src], [data-embed-url], [data-embed-src], [data-video-url]',
    attributes: ['url', 'data-oembed-url', 'src', 'data-iframe-src', 'data-embed-url', 'data-embed-src', 'data-video-url'],
    frame: '$1',
  },
];
/** What stands before or behind such a number in its attribute. */
const AROUND = /^datawrapper-vis-|^.*\bwistia_async_(?=\w)/;
/** What another attribute says: `{data-account}`. */
const NAMED = /\{([\w-]{1,40})\}/g;
/** Where scripts keep a frame's address until it may be loaded. */
const SOURCES = [
  ...['src', 'data-src', 'data-lazy-src', 'data-cmp-src', 'data-cookieblock-src', 'data-consent-src', 'data-blocked-src'],
  ...['data-litespeed-src', 'data-original-src', 'data-privacy-src', 'data-ezsrc', 'data-opt-src', 'data', 'data-cmplz-src', 'data-url'],
];
/** Attributes in which a player says what it shows. */
const TITLES = ['title', 'playlabel', 'aria-label', 'data-title', 'alt'];
/** Never shown: a link stands in its place in the end. */
const FRAME = 'iframe';
const FURNITURE = 'aside, nav, footer, form';

/** Puts a marked frame in the place of each player of a copy, and marks the frames that are players. */
export function findPlayers(copy: Document, base: string): void {
  for (const { selector, attributes, frame } of PLACES)
    for (const place of copy.querySelectorAll(selector)) {
      const said = attributes.map((name) => place.getAttribute(name)?.trim()).find(Boolean);
      const number = said?.replace(AROUND, '').split(/\s/)[0];
      if (!number || (frame !== '$1' && !/^[\w/-]+$/.test(number) && !URL.canParse(number))) continue;
      if (place.querySelector('iframe')) continue;
      const whole = frame.replace(NAMED, (_, name: string) => encodeURIComponent(place.getAttribute(name) ?? 'default'));
      const address = frame === '$1' ? number : whole.replace('$1', () => (URL.canParse(number) ? encodeURIComponent(number) : number));
      putFrame(place, address, base);
    }
  for (const media of copy.querySelectorAll('video, audio')) {
    const file = [media, ...media.querySelectorAll('source')]
      .map((one) => one.getAttribute('src') ?? one.getAttribute('data-src'))
      .find(isAddress);
    const url = file ? resolve(file, base) : null;
    // Without controls it plays by itself, as a moving picture or behind the text.
    if (url && !(media.hasAttribute('loop') && media.hasAttribute('autoplay'))) putFrame(media, url, base, url);
  }
  for (const frame of copy.querySelectorAll('iframe, embed, object')) {
    const source = SOURCES.map((name) => frame.getAttribute(name)?.trim()).find(isAddress);
    const url = URL.parse(resolve(source ?? '', base) ?? '');
    const page = url && (pageOfFrame(url) ?? (isFigure(frame) ? url.href : null));
    if (!url || !page || frame.closest(FURNITURE)) {
      if (frame.nodeName !== 'IFRAME') frame.remove();
    } else if (frame.nodeName === 'IFRAME') mark(frame, page, url.href);
    else putFrame(frame, url.href, base, page);
  }
}

const isAddress = (value: string | null | undefined): value is string => !!value && !/^(?:about|data|javascript|blob):/i.test(value);

/** The one thing that its writer gives a caption. */
const isFigure = (frame: Element): boolean => frame.closest('figure')?.querySelector('figcaption') != null;

function putFrame(place: Element, address: string, base: string, page?: string): void {
  const url = URL.parse(resolve(address, base) ?? '');
  const leadsTo = page ?? (url && pageOfFrame(url));
  if (!url || !leadsTo || place.closest(FURNITURE)) return;
  const frame = place.ownerDocument.createElement(FRAME);
  const title = titleOf(place);
  if (title) frame.setAttribute('title', title);
  mark(frame, leadsTo, url.href);
  place.replaceWith(frame);
}

function mark(frame: Element, page: string, source: string): void {
  frame.setAttribute(PLAYER_MARK, `player:${page}`);
  frame.setAttribute('src', source);
}

function titleOf(place: Element): string {
  const own = [place, ...place.querySelectorAll('img[alt], [aria-label], [title]')].flatMap((one) =>
    TITLES.map((name) => one.getAttribute(name)),
  );
  return (own.find((title) => title?.trim()) ?? titleInNoscript(place) ?? '')
    .replace(/^Play:\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** With scripts on, what stands in it is text. */
function titleInNoscript(place: Element): string | null {
  const holder = place.ownerDocument.createElement('div');
  holder.innerHTML = place.querySelector('noscript')?.textContent.slice(0, LONGEST) ?? '';
  return holder.querySelector('img[alt]')?.getAttribute('alt') ?? null;
}
const LONGEST = 4_000;
