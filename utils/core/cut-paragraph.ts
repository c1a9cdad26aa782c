// A paragraph cut at the end of a sentence, its markup closed.
import type { SafeHtml } from './safe-html';
import { countCharacters } from './text';

/** Where a sentence ends before another begins. */
const SENTENCE_END = /[.!?…]+["'”’»)\]]*(?=\s+["'“„‘«(¿¡[]*[\p{Lu}\p{Lo}\d])|[。！？]+[」』”）]*/gu;
/** A full stop after these ends a word: `Dr.`, `J.`, `z. B.` */
const SHORT_FORM = /(?:^|[\s(.])(?:\p{L}|Dr|Mrs?|Ms|Prof|St|Sra?|Mme|Jr|Nr|No|vs|bzw|ca|approx|Gen|Gov|Sen|Rep|Lt|Col|Inc|Ltd|Co|Corp)\.$/iu;

/** A tag, a character reference, or one character of the HTML that a sanitiser writes. */
const TOKEN = /<(\/?)([a-z][a-z\d]*)(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>|&(?:#?\w+);|[^]/giu;
const VOID = new Set(['br', 'hr', 'img', 'source', 'wbr']);

/** The paragraph up to its last whole sentence within `maxCharacters`, its first at least; itself where it is short enough or no `<p>`. */
export function cutParagraph<P extends { html: SafeHtml; text: string }>(paragraph: P, maxCharacters: number): P {
  const { html, text } = paragraph;
  if (countCharacters(text) <= maxCharacters || !/^<p[\s>]/i.test(html)) return paragraph;
  const ends = [...text.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length).filter((end) => !SHORT_FORM.test(text.slice(0, end)));
  const end = ends.findLast((at) => countCharacters(text.slice(0, at)) <= maxCharacters) ?? ends[0];
  return end === undefined ? paragraph : { ...paragraph, html: cutHtml(html, inkOf(text.slice(0, end))), text: text.slice(0, end) };
}

/** Characters that are no white space: HTML and its text differ in the rest. */
const inkOf = (text: string): number => Array.from(text.replace(/\s/g, '')).length;

/** The beginning of `html` that shows so many characters, with what is open there closed. */
function cutHtml(html: SafeHtml, ink: number): SafeHtml {
  const open: string[] = [];
  let [kept, left] = ['', ink];
  for (const [token, slash, name] of html.matchAll(TOKEN)) {
    if (left === 0) break;
    kept += token;
    if (name === undefined) left -= token === '&nbsp;' || /^\s$/.test(token) ? 0 : 1;
    else if (slash) open.pop();
    else if (!VOID.has(name.toLowerCase())) open.push(name);
  }
  return (kept + open.toReversed().map((name) => `</${name}>`).join('')) as SafeHtml;
}
