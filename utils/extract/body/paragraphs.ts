// A body → its paragraphs, in order, each fit to stand alone.
import { textLines } from '@/utils/base/html/html-text';
import type { RawParagraph } from '@/utils/core/paragraph';
import { rawHtml } from '@/utils/core/raw-html';
import { isFragment, mayLead } from './lead-rules';

const PROSE = new Set(['P', 'UL', 'OL', 'DL', 'BLOCKQUOTE', 'PRE']);
/** Outside of their lists and figures these are loose, and a parser ends a `p` at them. */
const ITEMS = 'li, dt, dd, figcaption';
/** What a reader sees apart, and `textContent` runs together. */
const LINES = 'br, li, dt, dd, p, div, tr, figcaption';
const BLOCKS = new Set([...PROSE, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'FIGURE', 'TABLE', 'HR', 'IMG', 'PICTURE']);

/** Splits a body. It is taken apart in the doing: hand in a parsed copy. */
export function splitParagraphs(body: Element): RawParagraph[] {
  tidySpaces(body);
  const paragraphs = blocksOf(body).flatMap((block) => {
    const text = block.querySelector(LINES) ? textLines(block.outerHTML) : (block.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' && !block.matches('img, hr') && !block.querySelector('img')) return [];
    if (block.nodeName === 'HR') return [];
    return [
      {
        html: rawHtml(block.outerHTML),
        text,
        prose: (PROSE.has(block.nodeName) || block.nodeName === 'DIV') && mayLead(text, linkedShare(block, text)),
      },
    ];
  });
  // A name or a label among sentences is no beginning; where there are no sentences it is all there is.
  const hasSentences = paragraphs.some(({ prose, text }) => prose && !isFragment(text));
  return hasSentences
    ? paragraphs.map((paragraph) => ({ ...paragraph, prose: paragraph.prose && !isFragment(paragraph.text) }))
    : paragraphs;
}

function linkedShare(block: Element, text: string): number {
  const linked = [...block.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return linked / Math.max(1, text.length);
}

/** The blocks below an element; what stands loose between them is gathered into paragraphs. */
function blocksOf(parent: Element): Element[] {
  const blocks: Element[] = [];
  let loose: Element | null = null;
  for (const node of [...parent.childNodes]) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element && BLOCKS.has(element.nodeName)) {
      blocks.push(element);
      loose = null;
    } else if (element && holdsBlocks(element)) {
      blocks.push(...blocksOf(element));
      loose = null;
    } else if (element?.nodeName === 'DIV') {
      blocks.push(asParagraph(parent.ownerDocument, [...element.childNodes]));
      loose = null;
    } else if (element || loose || node.textContent?.trim()) {
      loose ??= blocks[blocks.push(asParagraph(parent.ownerDocument, [])) - 1] ?? null;
      loose?.append(node);
    }
  }
  for (const block of blocks) trim(block);
  return blocks.map((block) => (block.nodeName === 'P' && block.querySelector(ITEMS) ? asDivision(block) : block));
}

const ANY_BLOCK = [...BLOCKS, 'DIV'].join(',');
const holdsBlocks = (element: Element) => element.querySelector(ANY_BLOCK) !== null;

function asParagraph(document: Document, nodes: Node[]): Element {
  const paragraph = document.createElement('p');
  paragraph.append(...nodes);
  return paragraph;
}

function asDivision(paragraph: Element): Element {
  const division = paragraph.ownerDocument.createElement('div');
  division.append(...paragraph.childNodes);
  return division;
}

/** Source code's line breaks and indents are not text. NBSP is, and so is all of a `pre`. */
function tidySpaces(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/[\t\n\r\f]| {2}/.test(text.data) && !text.parentElement?.closest('pre')) text.data = text.data.replace(/[ \t\n\r\f]+/g, ' ');
  }
}

function trim(block: Element): void {
  if (block.nodeName === 'PRE') return;
  const [first, last] = [block.firstChild, block.lastChild];
  if (first?.nodeType === 3) (first as Text).data = (first as Text).data.replace(/^ /, '');
  if (last?.nodeType === 3) (last as Text).data = (last as Text).data.replace(/ $/, '');
}
