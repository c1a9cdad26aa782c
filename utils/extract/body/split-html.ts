// HTML of a page → its paragraphs, raw, in documents in which nothing runs and nothing loads.
import type { RawParagraph } from '@/utils/core/paragraph';
import { sourceOf } from '@/utils/core/raw-html';
import { cutBody, dropLongAttributes } from '@/utils/sanitise/cut-body';
import { keepPublishable } from './keep-publishable';
import { makeLinksAbsolute, straightenLinks } from '../repair/repair-links';
import { splitParagraphs } from './paragraphs';

/** A browser's own; its documents are as forgiving as those in which the sanitiser reads the paragraphs. */
type Parser = Pick<DOMParser, 'parseFromString'>;

/** `base` is what relative links are relative to, null where there are none any more. */
export function splitHtml(html: string, parser: Parser, base: string | null = null): RawParagraph[] {
  const once = bodyOf(html, parser);
  dropLongAttributes(once);
  cutBody(once);
  if (base !== null) {
    makeLinksAbsolute(once, base);
    straightenLinks(once);
  }
  keepPublishable(once);
  // Where something was taken out, elements may stand where a parser would not leave them.
  return splitParagraphs(bodyOf(once.innerHTML, parser));
}

/** What is kept in one piece, of before there were paragraphs, is split now. */
export const splitUnsplit = (paragraphs: RawParagraph[], parser: Parser): RawParagraph[] =>
  paragraphs.some(({ unsplit }) => unsplit)
    ? paragraphs.flatMap((paragraph) => (paragraph.unsplit ? splitHtml(sourceOf(paragraph.html), parser) : paragraph))
    : paragraphs;

const bodyOf = (html: string, parser: Parser): Element => parser.parseFromString(html, 'text/html').body;
