/** Paragraphs as one string of HTML, one a line. */
import type { RawParagraph } from '@/utils/core/paragraph';
import { sourceOf } from '@/utils/core/raw-html';

export const htmlOf = (paragraphs: readonly RawParagraph[]): string => paragraphs.map(({ html }) => sourceOf(html)).join('\n');
