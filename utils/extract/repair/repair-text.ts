// Text of a body as its author wrote it: letters in one piece, and no character references left to read.
import { normalForm } from '@/utils/base/normal-form';
import { decodeEntities } from '@/utils/base/entities';

/** Here a character reference is what the page is about. */
const VERBATIM = 'pre, code, kbd, samp, var, tt, textarea';
/** `<` and `>` written out in prose show markup to the reader. */
const SHOWS_MARKUP = /&(?:amp;)*(?:lt|gt|#60|#62|#x3c|#x3e);/i;

/** Mends the text of a body in place: NFC, and character references that were written twice read. Code stays as it is. */
export function repairText(root: Element): void {
  // A letter and its accent may stand in two text nodes.
  root.normalize();
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const normal = normalForm(node.data, 'NFC');
    const meant = SHOWS_MARKUP.test(normal) ? normal : decodeEntities(normal);
    if (meant !== node.data && !node.parentElement?.closest(VERBATIM)) node.data = meant;
  }
}
