// The curator's own words as a part of the body.
import type { SafeHtml } from '@/utils/core/safe-html';
import { escapeText, singleLine } from '@/utils/base/text';

/** A paragraph for each part that stands apart by an empty line; single line breaks stay. Markup in it is text. */
export function commentaryHtml(commentary: string): SafeHtml {
  const parts = commentary.split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/);
  const paragraphs = parts.map((part) => linesOf(part).join('<br>')).filter((html) => html !== '');
  return paragraphs.map((html) => `<p>${html}</p>`).join('') as SafeHtml;
}

const linesOf = (part: string) =>
  part
    .split(/\r\n?|\n/)
    .map((line) => escapeText(singleLine(line, Infinity)))
    .filter((line) => line !== '');
