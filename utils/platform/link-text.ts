// What a link on a page says: browsers that open a menu on it do not all tell.
import { runFunction } from './page';

/** Code points; a title is never longer. */
const LONGEST = 300;

/** Text of the link to `url` on the page in a tab; empty where it cannot be read. */
export async function linkText(tab: { id: number; windowId: number | undefined; url: string }, url: string): Promise<string> {
  const said = await runFunction(tab, readLinkText, [url], { ms: 1_000, else: 'page-no-answer' }).catch(() => '');
  return typeof said === 'string' ? [...said].slice(0, LONGEST).join('') : '';
}

/** Runs in the page. The link that was pressed has the focus; else what says most leads there, for an image may as well. */
function readLinkText(url: string): string {
  const links = [...document.querySelectorAll<HTMLAnchorElement | HTMLAreaElement>('a[href], area[href]')].filter(
    ({ href }) => href === url,
  );
  const pressed = links.find((link) => link === document.activeElement);
  const textOf = (link: Element) =>
    (link.textContent || link.getAttribute('aria-label') || link.getAttribute('title') || link.querySelector('img')?.alt || '')
      .split(/\s/)
      .filter(Boolean)
      .join(' ');
  const texts = links.map(textOf).toSorted((one, other) => other.length - one.length);
  return (pressed && textOf(pressed)) || texts[0] || '';
}
