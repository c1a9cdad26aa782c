// Paragraphs of a page → paragraphs that may be shown and published.
import { textLines } from '@/utils/base/html/html-text';
import { LIMITS } from '@/utils/core/limits';
import type { Paragraph, RawParagraph } from '@/utils/core/paragraph';
import { sourceOf } from '@/utils/core/raw-html';
import type { SanitiseHtml } from './sanitise-html';

/** A start and an end tag for each element. */
const MOST_TAGS = 2 * LIMITS.elements;

/**
 * Each is made safe alone, so that what one leaves open or misplaces ends with it; those of which nothing is left are left out, and so is
 * what lies beyond the limits of a body. In steps, one for each paragraph: a body of thousands takes longer than a frame.
 */
export function* sanitiseParagraphs(raw: readonly RawParagraph[], sanitise: SanitiseHtml): Generator<void, Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let [characters, tags] = [0, 0];
  for (const { html, prose } of raw) {
    const source = sourceOf(html);
    characters += source.length;
    tags += source.split('<').length - 1;
    if (paragraphs.length > 0 && (characters > LIMITS.body || tags > MOST_TAGS)) break;
    const safe = sanitise(html);
    const text = textLines(safe);
    if (text !== '' || safe.includes('<img')) paragraphs.push({ html: safe, text, prose: prose && text !== '' });
    yield;
  }
  return paragraphs;
}
