// Reads a date that a mask has written: the other way round of `date-mask`.
import { DEFAULT_MASK, maskOf, TOKENS } from './date-mask';
import { momentOf } from './moment';
import { monthNames, weekdayNames } from './names';

export interface ReadDate {
  /** ISO 8601, a day or a moment; null where the mask does not say the day. A time without an offset is the site's own. */
  iso: string | null;
  /** Where it ends in the text. */
  end: number;
}

type Fields = Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half' | 'ofYear' | 'epoch', number>> & {
  fraction?: string;
  offset?: string;
};

/** Null where what begins at `at` was not written by the mask. */
export const readDate = (text: string, at: number, mask: string = DEFAULT_MASK, language = 'en'): ReadDate | null =>
  readBy(maskOf(mask, true), text, at, language) ?? readBy(maskOf(mask, false), text, at, language);

function readBy(mask: string, text: string, at: number, language: string): ReadDate | null {
  const fields: Fields = {};
  let from = 0;
  let end = at;
  const literal = (until: number): boolean => {
    const between = mask.slice(from, until);
    if (!text.startsWith(between, end)) return false;
    end += between.length;
    return true;
  };
  for (const { 0: token, 1: fixed, index } of mask.matchAll(TOKENS)) {
    if (!literal(index)) return null;
    from = index + token.length;
    const taken = fixed === undefined ? take(token, text, end, language, fields) : text.startsWith(fixed, end) ? fixed.length : -1;
    if (taken < 0) return null;
    end += taken;
  }
  if (!literal(mask.length)) return null;
  return isReal(fields) ? { iso: isoOf(fields), end } : null;
}

/** How many digits each token has, the least and the most, and the field that they tell. */
const NUMBERS: Readonly<Record<string, readonly [least: number, most: number, field: keyof Fields | null]>> = {
  YYYY: [4, 4, 'year'],
  YY: [2, 2, 'year'],
  MM: [2, 2, 'month'],
  M: [1, 2, 'month'],
  DD: [2, 2, 'day'],
  D: [1, 2, 'day'],
  DDDD: [3, 3, 'ofYear'],
  HH: [2, 2, 'hour'],
  H: [1, 2, 'hour'],
  hh: [2, 2, 'hour'],
  h: [1, 2, 'hour'],
  mm: [2, 2, 'minute'],
  m: [1, 2, 'minute'],
  ss: [2, 2, 'second'],
  s: [1, 2, 'second'],
  X: [1, 12, 'epoch'],
  GGGG: [4, 4, null],
  WW: [2, 2, null],
  W: [1, 2, null],
};

/** How much of the text a token is; -1 where it is none. */
function take(token: string, text: string, at: number, language: string, fields: Fields): number {
  const number = Object.hasOwn(NUMBERS, token) ? NUMBERS[token] : undefined;
  if (number) {
    const [least, most, field] = number;
    const digits = digitsAt(text, at, most);
    if (digits.length < least) return -1;
    if (field) (fields as Record<string, number>)[field] = Number(digits) + (token === 'YY' ? 2000 : 0);
    return digits.length;
  }
  if (token.startsWith('S')) {
    fields.fraction = digitsAt(text, at, token.length);
    return fields.fraction.length === token.length ? token.length : -1;
  }
  if (token === '(.n)') {
    const digits = text.charAt(at) === '.' ? digitsAt(text, at + 1, 9) : '';
    fields.fraction = digits;
    return digits === '' ? 0 : digits.length + 1;
  }
  if (token === 'A' || token === 'a') {
    const half = text.slice(at, at + 2).toUpperCase();
    fields.half = half === 'PM' ? 12 : 0;
    return half === 'AM' || half === 'PM' ? 2 : -1;
  }
  if (token.startsWith('M') || token.startsWith('d')) return takeName(token, text, at, language, fields);
  const offset = /^(?:Z|[-+]\d\d:?\d\d)/.exec(text.slice(at, at + 6))?.[0];
  if (offset === undefined) return -1;
  fields.offset = offset;
  return offset.length;
}

function digitsAt(text: string, at: number, most: number): string {
  let end = at;
  while (end < at + most && text.charAt(end) >= '0' && text.charAt(end) <= '9') end += 1;
  return text.slice(at, end);
}

function takeName(token: string, text: string, at: number, language: string, fields: Fields): number {
  const list = (token.startsWith('M') ? monthNames : weekdayNames)(language, token.length === 4 ? 'long' : 'short');
  const found = list.filter((name) => name !== '' && text.startsWith(name, at)).toSorted((one, other) => other.length - one.length)[0];
  if (found === undefined) return -1;
  if (token.startsWith('M')) fields.month = list.indexOf(found) + 1;
  return found.length;
}

const two = (number: number, digits = 2): string => String(number).padStart(digits, '0');

function isoOf({ year, month, day, hour, minute = 0, second = 0, half, ofYear, epoch, fraction, offset = '' }: Fields): string | null {
  if (epoch !== undefined) return new Date(epoch * 1000).toISOString().replace('.000', '');
  const date =
    year !== undefined && ofYear !== undefined
      ? new Date(Date.UTC(year, 0, ofYear)).toISOString().slice(0, 10)
      : year !== undefined && month !== undefined && day !== undefined
        ? `${two(year, 4)}-${two(month)}-${two(day)}`
        : null;
  if (date === null || hour === undefined) return date;
  const hours = half === undefined ? hour : (hour % 12) + half;
  return `${date}T${two(hours)}:${two(minute)}:${two(second)}${fraction ? `.${fraction}` : ''}${offset}`;
}

/** A day that no month has is no date. */
function isReal(fields: Fields): boolean {
  const iso = isoOf(fields);
  const { month = 1, day = 1 } = fields;
  return iso === null ? month >= 1 && month <= 12 && day >= 1 && day <= 31 : momentOf(iso, 'UTC') !== null;
}
