// A paragraph cut at the end of a sentence, its markup closed. It costs what is taken, however long the rest is.
import type { SafeHtml } from '@/utils/core/safe-html';
import { countCharacters } from '@/utils/base/text';

/** Where a sentence ends before another begins. A run of signs is looked at from its first alone. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+["'“„‘«(¿¡[]*[\p{Lu}\p{Lo}\d])|[。！？]+[」』”）]*/gu;
/** A full stop after these ends a word: `Dr.`, `J.`, `z. B.` */
const SHORT_FORM =
  /(?:^|[\s(.])(?:\p{L}|Dr|Mrs?|Ms|Prof|St|Sra?|Mme|Jr|Nr|No|vs|bzw|ca|approx|Gen|Gov|Sen|Rep|Lt|Col|Inc|Ltd|Co|Corp)\.$/iu;
/** With the sign before it and the full stop behind it. */
const LONGEST_SHORT_FORM = ' approx.'.length;

/** A tag, a character reference, or text of the HTML that a sanitiser writes. */
const TOKEN = /<(\/?)([a-z][a-z\d]*)(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>|&(?:#?\w+);|[^<&]+|[^]/giu;
const VOID = new Set(['br', 'hr', 'img', 'source', 'wbr']);

/**
 * The paragraph up to its last whole sentence within `maxCharacters`, its first at least; itself where it is short enough or no running
 * text.
 */
export function cutParagraph<P extends { html: SafeHtml; text: string }>(paragraph: P, maxCharacters: number): P {
  const { html, text } = paragraph;
  // No text has more characters than units.
  if (text.length <= maxCharacters || !/^<(?:p|div)[\s>]/i.test(html)) return paragraph;
  const most = endOf(text, maxCharacters);
  if (most === text.length) return paragraph;
  const end = lastEnd(text, most);
  return end === null ? paragraph : { ...paragraph, html: cutHtml(html, inkOf(text.slice(0, end))), text: text.slice(0, end) };
}

/** Where the last sentence ends that ends by `most`; else the first. */
function lastEnd(text: string, most: number): number | null {
  let last: number | null = null;
  for (const { 0: signs, index } of text.matchAll(SENTENCE_END)) {
    const end = index + signs.length;
    if (SHORT_FORM.test(text.slice(Math.max(0, end - LONGEST_SHORT_FORM), end))) continue;
    if (end > most) return last ?? end;
    last = end;
  }
  return last;
}

/** Where a text has so many characters, as a reader counts them. */
function endOf(text: string, characters: number): number {
  let [end, left, space] = [0, characters, true];
  for (const sign of text) {
    const isSpace = /\s/.test(sign);
    // White space counts once, and at an end not at all; what is cut ends with a sign.
    if (!isSpace && space && left < characters) left -= 1;
    if (!isSpace) left -= 1;
    if (left < 0) return end;
    space = isSpace;
    end += sign.length;
  }
  return end;
}

/** Characters that are no white space: HTML and its text differ in the rest. */
const inkOf = (text: string): number => countCharacters(text.replace(/\s+/g, ''));

/** The beginning of `html` that shows so many characters, with what is open there closed. */
function cutHtml(html: SafeHtml, ink: number): SafeHtml {
  const open: string[] = [];
  let [kept, left] = ['', ink];
  for (const [token, slash, name] of html.matchAll(TOKEN)) {
    if (left === 0) break;
    const isReference = token.length > 1 && token.startsWith('&');
    const shown = name !== undefined || isReference ? token : beginning(token, left);
    kept += shown;
    if (name === undefined) left -= isReference ? Number(token !== '&nbsp;') : inkOf(shown);
    else if (slash) open.pop();
    else if (!VOID.has(name.toLowerCase())) open.push(name);
  }
  return (kept +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')) as SafeHtml;
}

/** The beginning of a text that has so many characters which are no white space. */
function beginning(text: string, ink: number): string {
  let [end, left] = [0, ink];
  for (const sign of text) {
    if (left === 0) break;
    if (!/\s/.test(sign)) left -= 1;
    end += sign.length;
  }
  return text.slice(0, end);
}
