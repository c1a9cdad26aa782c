// Makes a page's text safe. Needs a DOM: for pages of the extension, whose worker has none.
import type { Paragraph, RawParagraph } from '@/utils/core/paragraph';
import { createSanitiser, type SanitiseHtml } from '@/utils/sanitise/sanitise-html';
import { sanitiseParagraphs } from '@/utils/sanitise/sanitise-paragraphs';

let made: SanitiseHtml | undefined;
const sanitiser = () => (made ??= createSanitiser(window));

/** In steps: see `sanitiseParagraphs`. */
export const makeSafe = (raw: readonly RawParagraph[]): Generator<void, Paragraph[]> => sanitiseParagraphs(raw, sanitiser());
