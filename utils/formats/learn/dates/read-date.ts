// Reads a date as sites write them: each way in which it can be read, as a mask and the moment that it then is.
import { monthOf } from './month-names';

export interface Reading {
  /** As `date` takes it. */
  mask: string;
  /** ISO 8601, as precise as it was written. */
  iso: string;
  /** Of its names, where it is not English. */
  language?: string;
}

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(T| )(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?( ?)(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(T?)(\d{2})(\d{2})(\d{2})?)?$/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
/** The day behind a name of a month, or before it, with a weekday and a clock perhaps. */
const WORDS = new RegExp(
  [
    /^(?:(\p{L}{2,12})(,? ))?/u,
    /(?:(\d{1,2})(\. | de | )(\p{L}{3,12})(\.?,? | de )|(\p{L}{3,12}) (\d{1,2})(,? ))/u,
    /(\d{4})(?: (\d{2}):(\d{2}):(\d{2}) (Z|GMT|[+-]\d{4}))?$/u,
  ]
    .map(({ source }) => source)
    .join(''),
  'u',
);

/** Empty for what is no date. A text of more than 60 signs is none. */
export function readDate(text: string): Reading[] {
  if (text.length > 60 || !/\d/.test(text)) return [];
  return (isoLike(text) ?? compact(text) ?? numbers(text) ?? inWords(text) ?? []).filter(({ iso }) => isDay(iso));
}

/** Seconds since 1970: asked for only where a key says that it holds a time. */
export const readSeconds = (value: string): Reading[] =>
  /^[1-3]\d{9}$/.test(value) ? [{ mask: 'X', iso: new Date(Number(value) * 1000).toISOString().replace('.000Z', 'Z') }] : [];

function isDay(iso: string): boolean {
  const [day = ''] = iso.split('T');
  const date = new Date(`${day}T00:00:00Z`);
  const hour = Number(iso.slice(11, 13) || 0);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day > '1900' && day < '2200' && hour < 24;
}

const two = (digits: string): string => digits.padStart(2, '0');
const masked = (digits: string, sign: string): string => sign.repeat(digits.length);

function isoLike(text: string): Reading[] | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year = '', sign = '', month = '', day = '', between, hour, minute, second, fraction, space = '', zone] = match;
  const date = `YYYY${sign}${masked(month, 'M')}${sign}${masked(day, 'D')}`;
  const iso = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined) return [{ mask: date, iso }];
  const clock = `${masked(hour, 'H')}:mm${second === undefined ? '' : ':ss'}`;
  const at = `${iso}T${two(hour)}:${minute}:${second ?? '00'}${fraction === undefined ? '' : `.${fraction}`}${isoZone(zone)}`;
  const fractions = fraction === undefined ? ['', ...(second === undefined ? [] : ['(.n)'])] : [`.${'S'.repeat(fraction.length)}`, '(.n)'];
  return fractions.flatMap((part) =>
    zoneMasks(zone).map((each) => ({ mask: `${date}${between === 'T' ? 'T' : ' '}${clock}${part}${space}${each}`, iso: at })),
  );
}

const isoZone = (zone: string | undefined): string => (zone === undefined ? '' : /^[-+]/.test(zone) ? zone : 'Z');

/** The ways in which a zone can be shown, the likely one first. */
function zoneMasks(zone: string | undefined): string[] {
  if (zone === undefined) return [''];
  if (zone === 'Z') return ['Z', '[Z]'];
  if (!/^[-+]/.test(zone)) return [`[${zone}]`];
  const offset = zone.includes(':') ? ['±hh:mm', 'Z'] : ['±hhmm'];
  return /^[-+]00:?00$/.test(zone) ? [offset[0]!, `[${zone}]`] : offset;
}

function compact(text: string): Reading[] | null {
  const match = COMPACT.exec(text);
  if (!match) return null;
  const [, year, month, day, t = '', hour, minute, second] = match;
  const iso = `${year}-${month}-${day}`;
  if (hour === undefined) return [{ mask: 'YYYYMMDD', iso }];
  return [{ mask: `YYYYMMDD${t}HHmm${second === undefined ? '' : 'ss'}`, iso: `${iso}T${hour}:${minute}:${second ?? '00'}` }];
}

/** Which of the two is the day is not told by one date. */
function numbers(text: string): Reading[] | null {
  const match = NUMBERS.exec(text);
  if (!match) return null;
  const [, one = '', sign = '', other = '', year = ''] = match;
  return [
    { mask: `${masked(one, 'D')}${sign}${masked(other, 'M')}${sign}YYYY`, iso: `${year}-${two(other)}-${two(one)}` },
    { mask: `${masked(one, 'M')}${sign}${masked(other, 'D')}${sign}YYYY`, iso: `${year}-${two(one)}-${two(other)}` },
  ];
}

function inWords(text: string): Reading[] | null {
  const match = WORDS.exec(text);
  if (!match) return null;
  const [, weekday, afterWeekday = '', dayBefore, afterDay = '', nameBehind, afterName = '', nameBefore, dayBehind, comma = ''] = match;
  const [year = '', hour, minute, second, zone] = match.slice(10);
  const name = monthOf((nameBehind ?? nameBefore)!);
  if (!name) return null;
  const day = (dayBefore ?? dayBehind)!;
  const month = name.isShort ? 'MMM' : 'MMMM';
  const literal = (sign: string) => (/[a-z]/i.test(sign) ? `[${sign}]` : sign);
  const days = `${weekday === undefined ? '' : `${weekday.length > 3 ? 'dddd' : 'ddd'}${afterWeekday}`}`;
  const date =
    dayBefore === undefined
      ? `${month} ${masked(day, 'D')}${comma}YYYY`
      : `${masked(day, 'D')}${literal(afterDay)}${month}${literal(afterName)}YYYY`;
  const iso = `${year}-${two(String(name.month))}-${two(day)}`;
  const language = name.language === 'en' ? {} : { language: name.language };
  if (hour === undefined) return [{ mask: days + date, iso, ...language }];
  const at = { iso: `${iso}T${hour}:${minute}:${second}${isoZone(zone)}`, ...language };
  return zoneMasks(zone).map((each) => Object.assign({ mask: `${days}${date} HH:mm:ss ${each}` }, at));
}
