// HTML of a page → its paragraphs, raw, in a document in which nothing runs and nothing loads.
import type { RawParagraph } from '@/utils/core/paragraph';
import { sourceOf } from '@/utils/core/raw-html';
import { cutBody, dropLongAttributes } from '@/utils/sanitise/cut-body';
import { keepPublishable } from './keep-publishable';
import { makeLinksAbsolute, unwrapLinks } from './repair-links';
import { splitParagraphs } from './paragraphs';

/** `document` is any; one like it is made for it. `base` is what relative links are relative to, null where there are none any more. */
export function splitHtml(html: string, document: Document, base: string | null = null): RawParagraph[] {
  const once = parse(html, document);
  dropLongAttributes(once);
  cutBody(once);
  if (base !== null) {
    makeLinksAbsolute(once, base);
    unwrapLinks(once);
  }
  keepPublishable(once);
  // Where something was taken out, elements may stand where a parser would not leave them.
  return splitParagraphs(parse(once.innerHTML, document));
}

/** What is kept in one piece, of before there were paragraphs, is split now. */
export const splitUnsplit = (paragraphs: RawParagraph[], document: Document): RawParagraph[] =>
  paragraphs.some(({ unsplit }) => unsplit)
    ? paragraphs.flatMap((paragraph) => (paragraph.unsplit ? splitHtml(sourceOf(paragraph.html), document) : paragraph))
    : paragraphs;

function parse(html: string, document: Document): Element {
  const { body } = document.implementation.createHTMLDocument('');
  body.innerHTML = html;
  return body;
}
