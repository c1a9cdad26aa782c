// Dates as sites write them: a mask such as `YYYY-MM-DD`, in the site's zone.
import { type Moment, momentOf } from './moment';

/** What `date` writes where it is given no mask. */
export const DEFAULT_MASK = 'YYYY-MM-DDTHH:mm:ssZ';

/** Longest first; what stands in `[ ]` and all else is written as it is. */
export const TOKENS =
  /\[([^\][]*)\]|\(\.n\)|±hh:?mm|YYYY|YY|GGGG|MMMM|MMM|MM|M|DDDD|DD|D|dddd|ddd|HH|H|hh|h|mm|m|ss|s|S{1,9}|WW|W|ZZ|Z|A|a|X/g;

/** Null for text that is no date. `language`: BCP 47, of the names of months and days; English where it is left out. */
export function writeDate(text: string, mask: string, zone: string, language = 'en'): string | null {
  const moment = momentOf(text, zone);
  return moment && mask.replace(TOKENS, (token, fixed?: string) => fixed ?? write(token, moment, language));
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
      return named(moment, language, { month: 'long', day: 'numeric' }, 'month');
    case 'MMM':
      return named(moment, language, { month: 'short', day: 'numeric' }, 'month');
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
      return named(moment, language, { weekday: 'long' }, 'weekday');
    case 'ddd':
      return named(moment, language, { weekday: 'short' }, 'weekday');
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

/** A month beside a day has the form that a date wants: `5 сентября`. Where it is a number there, it is named alone: `3月`. */
function named({ year, month, day }: Moment, language: string, options: Intl.DateTimeFormatOptions, type: string): string {
  const write = (wanted: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...wanted, timeZone: 'UTC', calendar: 'gregory' });
  const at = Date.UTC(year, month - 1, day);
  const beside =
    write(options)
      .formatToParts(at)
      .find((part) => part.type === type)?.value ?? '';
  return /^\d+$/.test(beside) ? write({ month: options.month }).format(at) : beside;
}

/** Of ISO 8601: a week belongs to the year that has its Thursday. */
function isoWeek({ year, month, day }: Moment): { year: number; week: number } {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  return { year: date.getUTCFullYear(), week: Math.ceil(((date.getTime() - first) / DAY + 1) / 7) };
}
