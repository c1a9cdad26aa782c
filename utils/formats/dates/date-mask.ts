// Dates as sites write them: a mask such as `YYYY-MM-DD`, in the site's zone.
import { type Moment, momentOf } from './moment';
import { monthNames, weekdayNames } from './names';

/** What `date` writes where it is given no mask. */
export const DEFAULT_MASK = 'YYYY-MM-DDTHH:mm:ssZ';

/** Longest first; what stands in `[ ]` and all else is written as it is. */
export const TOKENS =
  /\[([^\][]*)\]|\(\.n\)|±hh:?mm|YYYY|YY|GGGG|MMMM|MMM|MM|M|DDDD|DD|D|dddd|ddd|HH|H|hh|h|mm|m|ss|s|S{1,9}|WW|W|ZZ|Z|A|a|X/g;

/** A clock in brackets is written where the date has a time: `YYYY-MM-DD(THH:mm)`. */
const CLOCK = /\(([T ,](?:[^()[\]]|\[[^\][]*\]|\(\.n\))*)\)/g;

/** The mask of dates that have a time, or of those that have none. */
export const maskOf = (mask: string, hasTime: boolean): string =>
  mask.includes('(') ? mask.replace(CLOCK, (whole, clock: string) => (!/[Hh]/.test(clock) ? whole : hasTime ? clock : '')) : mask;

/** Null for text that is no date. `language`: BCP 47, of the names of months and days; English where it is left out. */
export function writeDate(text: string, mask: string, zone: string, language = 'en'): string | null {
  const moment = momentOf(text, zone);
  return (
    moment &&
    maskOf(mask, text.trim().length > 'YYYY-MM-DD'.length).replace(
      TOKENS,
      (token, fixed?: string) => fixed ?? write(token, moment, language),
    )
  );
}

function write(token: string, moment: Moment, language: string): string {
  const { year, month, day, hour, minute, second, fraction } = moment;
  if (token.startsWith('S')) return fraction.slice(0, token.length).padEnd(token.length, '0');
  switch (token) {
    // As many digits as the moment has.
    case '(.n)':
      return fraction === '' ? '' : `.${fraction}`;
    case 'YYYY':
      return two(year, 4);
    case 'YY':
      return two(year % 100);
    case 'GGGG':
      return two(isoWeek(moment).year, 4);
    case 'WW':
      return two(isoWeek(moment).week);
    case 'W':
      return String(isoWeek(moment).week);
    case 'MMMM':
      return monthNames(language, 'long')[month - 1]!;
    case 'MMM':
      return monthNames(language, 'short')[month - 1]!;
    case 'MM':
      return two(month);
    case 'M':
      return String(month);
    case 'DDDD':
      return two(Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / DAY), 3);
    case 'DD':
      return two(day);
    case 'D':
      return String(day);
    case 'dddd':
      return weekdayNames(language, 'long')[weekdayOf(moment)]!;
    case 'ddd':
      return weekdayNames(language, 'short')[weekdayOf(moment)]!;
    case 'HH':
      return two(hour);
    case 'H':
      return String(hour);
    case 'hh':
      return two(hour % 12 || 12);
    case 'h':
      return String(hour % 12 || 12);
    case 'mm':
      return two(minute);
    case 'm':
      return String(minute);
    case 'ss':
      return two(second);
    case 's':
      return String(second);
    case 'A':
      return hour < 12 ? 'AM' : 'PM';
    case 'a':
      return hour < 12 ? 'am' : 'pm';
    case 'X':
      return String(Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - moment.offset * 60);
    case 'Z':
      return moment.offset === 0 ? 'Z' : offsetOf(moment, ':');
    case '±hh:mm':
      return offsetOf(moment, ':');
    default:
      return offsetOf(moment, '');
  }
}

const DAY = 86_400_000;
const two = (number: number, digits = 2): string => String(number).padStart(digits, '0');

function offsetOf({ offset }: Moment, between: string): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}

/** From 0, a Monday. */
const weekdayOf = ({ year, month, day }: Moment): number => (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

/** Of ISO 8601: a week belongs to the year that has its Thursday. */
function isoWeek({ year, month, day }: Moment): { year: number; week: number } {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  return { year: date.getUTCFullYear(), week: Math.ceil(((date.getTime() - first) / DAY + 1) / 7) };
}
