// What a text that a format makes was filled with, from the text.
import { readDate } from '../dates/read-date';
import { digitsOf, isoOf } from '../path/date-in-name';
import type { Part } from '../meanings/made-of';
import type { Pieces } from '../meanings/pieces';

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const DATE = /^(\w+) \| date: "([^"]*)"$/;

/** By the names of variables; a date as ISO 8601. Null where the text is another. `known`: what is known already. */
export function matchParts(parts: readonly Part[], text: string, known: Pieces): Map<string, string> | null {
  const names: { name: string; mask: string | null }[] = [];
  const pattern = parts.map((part) => {
    if (typeof part === 'string') return literal(part);
    const date = DATE.exec(part.expression);
    const fixed = known.get(part.expression);
    if (fixed !== undefined) return literal(fixed);
    const name = date?.[1] ?? part.expression.split(' ')[0]!;
    names.push({ name, mask: date?.[2] ?? (part.expression === name ? '' : null) });
    return date ? `(${digits(date[2]!)})` : '(.+)';
  });
  // A part of any length for each name: as many steps as names, of a text that is short.
  const match = text.length > 2000 ? null : new RegExp(`^${pattern.join('')}$`, 's').exec(text);
  if (!match) return null;
  const found = new Map<string, string>();
  // A day may stand in parts: its year in one folder, its month in the next.
  const dates = new Map<string, Map<string, string>>();
  const named = new Map<string, string | undefined>();
  for (const [index, { name, mask }] of names.entries()) {
    const value = match[index + 1]!;
    if (mask === null || (mask === '' && found.has(name))) continue;
    if (mask === '') found.set(name, value);
    else if (hasNames(mask)) named.set(name, readDate(value)[0]?.iso);
    else dates.set(name, new Map([...(dates.get(name) ?? []), ...digitsOf(mask, value)]));
  }
  for (const name of new Set([...dates.keys(), ...named.keys()])) {
    const iso = (dates.has(name) && isoOf(dates.get(name)!)) || named.get(name);
    if (iso) found.set(name, iso);
  }
  return found;
}

const hasNames = (mask: string): boolean => /MMM|ddd|\(/.test(mask);

/** As many signs as a mask of digits writes; of one with names, any. */
const digits = (mask: string): string =>
  hasNames(mask)
    ? '.+?'
    : mask.replace(/\[([^\]]*)\]|[A-Z]+|[a-z]+|[^A-Za-z]/g, (token, fixed?: string) =>
        fixed !== undefined ? literal(fixed) : /[A-Za-z]/.test(token) ? `\\d{${token.length}}` : literal(token),
      );
