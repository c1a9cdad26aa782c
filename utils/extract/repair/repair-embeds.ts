// Videos, sounds and charts in frames: a link with their title stands in their place, for no frame is published.
import { resolve } from '../page/page';
import { anyOf } from '../words/any-of';

interface Player {
  /** And the hosts below them. */
  hosts: string[];
  /** Where a person looks at it: `$1` is the first group of `path`. */
  path?: RegExp;
  page?: string;
}

/** Whose frames belong to an article. A newcomer adds a row. */
const PLAYERS: Player[] = [
  { hosts: ['youtube.com', 'youtube-nocookie.com'], path: /^\/embed\/([\w-]{6,})/, page: 'https://www.youtube.com/watch?v=$1' },
  { hosts: ['player.vimeo.com'], path: /^\/video\/(\d+)/, page: 'https://vimeo.com/$1' },
  { hosts: ['dailymotion.com'], path: /^\/embed\/video\/(\w+)/, page: 'https://www.dailymotion.com/video/$1' },
  { hosts: ['embed.ted.com'], path: /^\/(talks\/.+)/, page: 'https://www.ted.com/$1' },
  { hosts: ['open.spotify.com'], path: /^\/embed(?:-podcast)?\/(.+)/, page: 'https://open.spotify.com/$1' },
  { hosts: ['embed.podcasts.apple.com'], path: /^\/(.+)/, page: 'https://podcasts.apple.com/$1' },
  { hosts: ['w.soundcloud.com', 'archive.org', 'loom.com', 'wistia.com', 'wistia.net', 'brightcove.net', 'streamable.com', 'rumble.com'] },
  { hosts: ['player.bilibili.com', 'jwplayer.com'] },
  { hosts: ['datawrapper.de', 'dwcdn.net', 'flourish.studio', 'infogram.com', 'tableau.com', 'observablehq.com'] },
  { hosts: ['codepen.io', 'codesandbox.io', 'jsfiddle.net', 'stackblitz.com', 'slideshare.net', 'speakerdeck.com', 'genial.ly'] },
];

/** Addresses of such frames: a reader keeps them. */
export const PLAYER = new RegExp(`^(?:https?:)?//(?:[\\w-]+\\.)*${anyOf(PLAYERS.flatMap(({ hosts }) => hosts))}(?:[/?#]|$)`, 'i');

/** Puts a link in the place of each frame of a body that is known. `base` is what its address is relative to. */
export function repairEmbeds(body: Element, base: string): void {
  for (const frame of body.querySelectorAll('iframe')) {
    const source = ['src', 'data-src', 'data-lazy-src']
      .map((name) => frame.getAttribute(name)?.trim())
      .find((value) => value && !/^(?:about|data|javascript):/i.test(value));
    const url = source === undefined ? null : URL.parse(resolve(source, base) ?? '');
    const page = url && pageOf(url);
    if (!page || frame.closest('aside, nav, footer, form')) continue;
    const [line, link] = [frame.ownerDocument.createElement('p'), frame.ownerDocument.createElement('a')];
    link.setAttribute('href', page);
    link.textContent = frame.getAttribute('title')?.replace(/\s+/g, ' ').trim() || page;
    line.append(link);
    // No paragraph stands in a paragraph.
    if (frame.closest('p')) frame.replaceWith(link);
    else frame.replaceWith(line);
  }
}

function pageOf(url: URL): string | null {
  const player = PLAYERS.find(({ hosts }) => hosts.some((host) => `.${url.hostname}`.endsWith(`.${host}`)));
  if (!player) return null;
  const found = player.path?.exec(url.pathname)?.[1];
  return found && player.page ? player.page.replace('$1', found) : url.href;
}
