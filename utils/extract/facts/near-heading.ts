// The short lines around an article's heading, where bylines and dates stand.
import { compact } from '../page/compact';
import type { Page } from '../page/page';
import { namedAs } from '../words/any-of';

const [BEFORE, AFTER] = [12, 40];
/** Longer lines are prose. */
const LONGEST = 120;
/** Elements and texts; lines that stand farther off are not beside it. */
const MOST_NODES = 3_000;
/** Past this much prose the article has begun in earnest. */
const PROSE = 900;

const BLOCKS =
  'address|article|aside|blockquote|br|d[dlt]|div|figcaption|figure|footer|h\\d|header|hr|li|main|nav|ol|p|pre|section|t(?:able|[dhr])|ul';
const BLOCK = new RegExp(`^(?:${BLOCKS})$`, 'i');
const SKIPPED = /^(?:script|style|noscript|template|svg|nav|aside|button|select|form|iframe|figure|footer|figcaption)$/i;
const OTHERS = namedAs(
  ['related', 'recommend', 'comment', 'sidebar', 'widget', 'promo', 'teaser', 'newsletter', 'share', 'menu'],
  ['event', 'calendar', 'timeline', 'weather', 'edition'],
);
/** Boxes, not words in a line. */
const THINGS = namedAs([], ['book', 'product', 'review']);

/** A line beside the heading. */
export interface Line {
  said: string;
  /** Where its first link leads, as it is written; null without one. */
  link: string | null;
  /** It stands below the heading, not above it. */
  isBelow: boolean;
  /** It is a heading itself: of a section, or of another article. */
  isHeading: boolean;
}

const cache = new WeakMap<Page, Line[]>();

/** Lines after the heading, then those before it: at most a screenful of each. */
export function linesBesideHeading(page: Page): readonly Line[] {
  const known = cache.get(page);
  if (known) return known;
  const heading = page.headings[0] ?? page.document.querySelector('main h2, article h2, h2') ?? likeTitle(page);
  const lines = heading ? [...walk(heading, 'nextNode', AFTER), ...walk(heading, 'previousNode', BEFORE)] : [];
  cache.set(page, lines);
  return lines;
}

/** What they say. */
export const linesNearHeading = (page: Page): string[] => linesBesideHeading(page).map(({ said }) => said);

/** Old pages have no heading: what says the same as the page's title stands for one. */
function likeTitle({ document }: Page): Element | null {
  const title = compact(document.title);
  if (title.length < SHORTEST_TITLE) return null;
  return (
    [...document.querySelectorAll('b, strong, font, big, center, [class*="title" i], [class*="headline" i]')]
      .slice(0, MOST_LIKE_TITLES)
      .find((element) => element.textContent.length < 2 * document.title.length && compact(element.textContent) === title) ?? null
  );
}
const [SHORTEST_TITLE, MOST_LIKE_TITLES] = [8, 300];

function walk(heading: Element, step: 'nextNode' | 'previousNode', most: number): Line[] {
  const { body } = heading.ownerDocument;
  const walker = heading.ownerDocument.createTreeWalker(
    body,
    5 /* elements and text */,
    (node) => (node.nodeType === 1 && isOther(node as Element, heading) ? 2 /* reject */ : 1) /* accept */,
  );
  walker.currentNode = heading;
  const lines: Line[] = [];
  const isBelow = step === 'nextNode';
  const read = { line: '', prose: 0, link: null as string | null, isHeading: false };
  const end = () => {
    const said = read.line.replace(/\s+/g, ' ').trim();
    if (said.length > LONGEST) read.prose += said.length;
    else if (said !== '') lines.push({ said, link: read.link, isBelow, isHeading: read.isHeading });
    read.line = '';
    read.link = null;
    read.isHeading = false;
  };
  let left = MOST_NODES;
  for (let node = walker[step](); node && left > 0 && lines.length < most && !isProse(read.prose); node = walker[step]()) {
    left -= 1;
    if (heading.contains(node)) continue;
    if (node.nodeType === 1) {
      if (BLOCK.test(node.nodeName)) end();
    } else {
      const next = (node.nodeValue ?? '')
        .slice(0, 4 * PROSE)
        .replace(/\s+/g, ' ')
        .slice(0, PROSE);
      if (read.line.length < PROSE) read.line = isBelow ? joined(read.line, next) : joined(next, read.line);
      if (next.trim() !== '') {
        read.link ??= node.parentElement?.closest('a[href]')?.getAttribute('href') ?? null;
        read.isHeading ||= node.parentElement?.closest('h1, h2, h3, h4, h5, h6') != null;
      }
      // Where a block ends, its line ends; the walker only tells where one begins.
      if (node.parentElement && node === node.parentElement.lastChild && BLOCK.test(node.parentElement.nodeName)) end();
    }
  }
  end();
  return lines;
}

/** `<span>Dec 17, 2025</span><span>Jane Roe</span>` is set apart by style alone. */
const joined = (before: string, next: string): string =>
  /[\p{Ll}\d]$/u.test(before) && /^\p{Lu}/u.test(next) ? `${before} | ${next}` : before + next;

const isProse = (length: number): boolean => length >= PROSE;

const isOther = (element: Element, heading: Element): boolean =>
  !element.contains(heading) &&
  (SKIPPED.test(element.nodeName) ||
    element.hasAttribute('hidden') ||
    OTHERS.test(namesOf(element)) ||
    (BLOCK.test(element.nodeName) && THINGS.test(namesOf(element))));

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/node--promoted/gi, '');
