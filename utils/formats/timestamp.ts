// A moment as Python writes it: UTC with microseconds.

const ISO_8601 = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * `2020-12-29T07:18:21.7Z` → `2020-12-29T07:18:21.700000Z`. Digits below the microsecond are cut off.
 * Takes ISO 8601 in any zone, UTC where none is written. Null for text that is no such moment.
 */
export function timestamp(text: string): string | null {
  const parts = ISO_8601.exec(text.trim());
  if (!parts) return null;
  const [, day, minute = '00:00', second = '00', fraction = '', zone = 'Z'] = parts;
  const offset =
    zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^(.\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  const moment = Date.parse(`${day}T${minute}:${second}${offset}`);
  if (Number.isNaN(moment)) return null;
  return `${new Date(moment).toISOString().slice(0, 19)}.${fraction.slice(0, 6).padEnd(6, '0')}Z`;
}
