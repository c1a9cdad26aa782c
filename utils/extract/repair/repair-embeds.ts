// Videos, sounds and charts in frames: a link with their title stands in their place, for no frame is published.
import { resolve } from '../page/page';
import { PLAYER, PLAYER_MARK } from './find-players';
import { pageOfFrame } from './players';

/** Puts a link in the place of each frame of a body that is known. `base` is what its address is relative to. */
export function repairEmbeds(body: Element, base: string): void {
  for (const frame of body.querySelectorAll('iframe')) {
    const marked = frame.getAttribute(PLAYER_MARK)?.replace(PLAYER, '');
    const url = URL.parse(resolve(frame.getAttribute('src') ?? '', base) ?? '');
    const page = marked ?? (url && pageOfFrame(url));
    if (!page || frame.closest('aside, nav, footer, form')) continue;
    const [line, link] = [frame.ownerDocument.createElement('p'), frame.ownerDocument.createElement('a')];
    link.setAttribute('href', page);
    link.textContent = frame.getAttribute('title')?.replace(/\s+/g, ' ').trim() || nameOf(page);
    line.append(link);
    // No paragraph stands in a paragraph.
    if (frame.closest('p')) frame.replaceWith(link);
    else frame.replaceWith(line);
  }
}

const FILE = /\.(?:mp[34]|m4[av]|ogg|og[av]|wav|webm|mov|pdf)$/i;
const LONGEST_NAME = 60;

/** What has no title is called by its file, else by its host. */
function nameOf(page: string): string {
  const { hostname, pathname } = new URL(page);
  const file = pathname.slice(pathname.lastIndexOf('/') + 1);
  return FILE.test(file) && file.length <= LONGEST_NAME ? file : hostname.replace(/^www\./, '');
}
