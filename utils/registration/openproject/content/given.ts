// What the site has every new work package hold in fields that OpenProject wants filled in and that no article tells.
import { z } from '@/utils/core/zod';

/** As a schema calls what a field holds; a list of several begins with `[]`. */
const TEXTS = new Set(['String', 'Link', 'Date']);
const NUMBERS = new Set(['Integer', 'Float']);

export const Given = z.object({
  name: z.string(),
  /** See `TEXTS`; what is none of these is chosen among links. */
  type: z.string(),
  /** What was typed, or the address of what was chosen. */
  value: z.string(),
});
export type Given = z.infer<typeof Given>;

/** Whether it is typed, and not chosen. */
export const isTyped = (type: string): boolean => TEXTS.has(type) || NUMBERS.has(type) || type === 'Formattable';

type Json = Record<string, unknown>;

/** A part of a request; what is no number stays as it was typed, for the form to refuse in its own words. */
export function givenIn(given: Record<string, Given> = {}): { properties: Json; links: Json } {
  const properties: Json = {};
  const links: Json = {};
  for (const [key, { type, value }] of Object.entries(given)) {
    if (type === 'Formattable') properties[key] = { format: 'markdown', raw: value };
    else if (type === 'Boolean') properties[key] = value === 'true';
    else if (NUMBERS.has(type)) properties[key] = Number.isNaN(Number(value)) ? value : Number(value);
    else if (TEXTS.has(type)) properties[key] = value;
    else links[key] = type.startsWith('[]') ? [{ href: value }] : { href: value };
  }
  return { properties, links };
}
