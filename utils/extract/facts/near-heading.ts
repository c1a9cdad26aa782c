// The short lines around an article's heading, where bylines and dates stand.
import type { Page } from '../page/page';

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
const OTHERS = /related|recommend|comment|sidebar|widget|promo|teaser|newsletter|share|menu/i;

const cache = new WeakMap<Page, string[]>();

/** Lines after the heading, then those before it: at most a screenful of each. */
export function linesNearHeading(page: Page): string[] {
  const known = cache.get(page);
  if (known) return known;
  const heading = page.headings[0] ?? page.document.querySelector('main h2, article h2, h2');
  const lines = heading ? [...walk(heading, 'nextNode', AFTER), ...walk(heading, 'previousNode', BEFORE)] : [];
  cache.set(page, lines);
  return lines;
}

function walk(heading: Element, step: 'nextNode' | 'previousNode', most: number): string[] {
  const { body } = heading.ownerDocument;
  const walker = heading.ownerDocument.createTreeWalker(
    body,
    5 /* elements and text */,
    (node) => (node.nodeType === 1 && isOther(node as Element, heading) ? 2 /* reject */ : 1) /* accept */,
  );
  walker.currentNode = heading;
  const lines: string[] = [];
  const read = { line: '', prose: 0 };
  const end = () => {
    const said = read.line.replace(/\s+/g, ' ').trim();
    read.line = '';
    if (said.length > LONGEST) read.prose += said.length;
    else if (said !== '') lines.push(said);
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
      if (read.line.length < PROSE) read.line = step === 'nextNode' ? read.line + next : next + read.line;
      // Where a block ends, its line ends; the walker only tells where one begins.
      if (node.parentElement && node === node.parentElement.lastChild && BLOCK.test(node.parentElement.nodeName)) end();
    }
  }
  end();
  return lines;
}

const isProse = (length: number): boolean => length >= PROSE;

const isOther = (element: Element, heading: Element): boolean =>
  !element.contains(heading) &&
  (SKIPPED.test(element.nodeName) || element.hasAttribute('hidden') || OTHERS.test(`${element.getAttribute('class') ?? ''} ${element.id}`));
