// What Hugo marks its own places with while it builds: one of them in a page's own text stops the build of a whole site (seen in 0.166).
import type { JsonValue } from './yaml/writer';

/** Looked for in all that is published, whoever wrote it: https://gohugo.io/functions/templates/defer/ */
const DEFERRED = /__(?=hdeferred\/)/g;
/** Looked for in a page's content, attributes too. */
const SHORTCODE = /H(?=AHAHUGOSHORTCODE)/g;

/** In HTML one of their signs is written as a reference: a reader sees the same. */
export const bodyWithoutMarks = (html: string): string => html.replace(DEFERRED, '&#95;_').replace(SHORTCODE, '&#72;');

/** A link's goal in Markdown: it stays the same address. */
export const addressWithoutMarks = (address: string): string => address.replace(/__(?=hdeferred)/g, '%5F_').replace(SHORTCODE, '%48');

/** A text in Markdown: a reference would be read there, and the mark be there again. */
export const textWithoutMarks = (text: string): string => text.replace(DEFERRED, '_ _').replace(/HAHA(?=HUGOSHORTCODE)/g, 'HAHA ');

/** A value has no such way, and its theme prints it: an address stays the same address, any other text gets a space between the two. */
export function valueWithoutMarks<Value extends JsonValue>(value: Value): Value;
export function valueWithoutMarks(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.replace(DEFERRED, /^https?:\/\//i.test(value) ? '%5F_' : '_ _');
  if (Array.isArray(value)) return value.map((one) => valueWithoutMarks(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, valueWithoutMarks(one)]));
}
