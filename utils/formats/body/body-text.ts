// The text of a body: paragraphs a blank line apart, and nothing of its HTML.
import { decode } from '@/utils/base/html/html-text';
import { BLOCKS } from '@/utils/base/html/html-tags';
import { htmlTokens } from '@/utils/base/html/html-tokens';

/** No line end behind the last. */
export function bodyText(html: string): string {
  const parts = htmlTokens(html).map((token) => {
    if (typeof token === 'string') return decode(token.replace(/[ \t\f\r\n]+/g, ' '));
    return token.name === 'br' ? '\n' : BLOCKS.has(token.name) ? '\n\n' : '';
  });
  return parts
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
