// What generators mark their own places with while they build: one of them in a page's own text stops the build of a whole site (seen in
// Hugo 0.166 and Hexo 8.1).
import { JOINER } from './inert-text';
import type { JsonValue } from './yaml/writer';

/** Looked for in all that is published, whoever wrote it: https://gohugo.io/functions/templates/defer/ */
const DEFERRED = /__(?=hdeferred\/)/g;
/** Looked for in a page's content, attributes too. */
const SHORTCODE = /H(?=AHAHUGOSHORTCODE)/g;

/** In HTML one of their signs is written as a reference: a reader sees the same. */
export const bodyWithoutMarks = (html: string): string => html.replace(DEFERRED, '&#95;_').replace(SHORTCODE, '&#72;');

/** A link's goal in Markdown: it stays the same address. */
export const addressWithoutMarks = (address: string): string => address.replace(/__(?=hdeferred)/g, '%5F_').replace(SHORTCODE, '%48');

/** Hexo's, in `<!--swig\ufffc0-->`: a sign that stands for an object, and shows nothing by itself. */
const OBJECT = /\ufffc/g;

/** A text in Markdown: a reference would be read there, and the mark be there again. */
export const textWithoutMarks = (text: string): string =>
  text
    .replace(DEFERRED, '_ _')
    .replace(/HAHA(?=HUGOSHORTCODE)/g, 'HAHA ')
    .replace(OBJECT, '');

/** Where Docusaurus cuts a post for its lists: looked for in the whole file, in its head and in code as well. */
const CUT = /(?:<!--|\{\/\*)(?=\s*truncate)/g;

export const hasCut = (code: string): boolean => code.search(CUT) >= 0;

/** A value of a head. Docusaurus makes a script of it, too, in which a backslash would be none: in an address it has another spelling. */
export const valueWithoutCuts = (text: string): string =>
  isAddress(text) ? text.replaceAll('\\', '%5C').replace(CUT, (mark) => encodeURIComponent(mark)) : text.replace(CUT, `$&${JOINER}`);

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

const REFERENCE = /&(?=#(?:x([\da-f]{1,8})|(\d{1,8}));)/gi;

/** A value that a theme takes for Markdown: where it has a reference to what is no character, Jekyll's build ends (`&#xd800;`). */
export const valueWithoutHalves = (text: string): string =>
  text.replace(REFERENCE, (sign, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff) ? '& ' : sign;
  });

/** A value has no such way, and its theme prints it: an address stays the same address, any other text gets a space between the two. */
export function valueWithoutMarks<Value extends JsonValue>(value: Value): Value;
export function valueWithoutMarks(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.replace(DEFERRED, /^https?:\/\//i.test(value) ? '%5F_' : '_ _');
  if (Array.isArray(value)) return value.map((one) => valueWithoutMarks(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, valueWithoutMarks(one)]));
}
