// A moment in the fields of a zone's clock: by `Intl` alone.

export interface Moment {
  /** Of the zone's clock. */
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Digits of the second behind its point, as they were given; '' where none were. */
  fraction: string;
  /** Minutes that the clock is before UTC. */
  offset: number;
}

const ISO_8601 = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9})\d*)?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** A day is that day in every zone; a time without a zone is the zone's own. Null for text that is no date of ISO 8601. */
export function momentOf(text: string, zone: string): Moment | null {
  const parts = ISO_8601.exec(text.trim());
  if (!parts) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', written] = parts;
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  // Of days that no month has, `Date` makes others.
  const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().startsWith(`${year}-${month}-${day}`);
  if (!isDay || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const instant = written === undefined ? wall - offsetNear(wall, zone) * 60_000 : wall - minutesOf(written) * 60_000;
  const offset = offsetAt(instant, zone);
  const there = new Date(instant + offset * 60_000);
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
    second: there.getUTCSeconds(),
    fraction,
    offset,
  };
}

function minutesOf(written: string): number {
  if (/^z$/i.test(written)) return 0;
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(3).replace(':', '') || 0);
  return written.startsWith('-') ? -minutes : minutes;
}

/** What a clock of the zone that shows `wall` is before UTC; the offset may change around it, so it is asked twice. */
const offsetNear = (wall: number, zone: string): number => offsetAt(wall - offsetAt(wall, zone) * 60_000, zone);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Minutes. */
function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const clock = clocks.get(zone) ?? clockOf(zone);
  clocks.set(zone, clock);
  const field = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const there = Date.UTC(field['year']!, field['month']! - 1, field['day']!, field['hour']!, field['minute']!, field['second']!);
  return Math.round((there - Math.floor(instant / 1000) * 1000) / 60_000);
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  });
}

export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}
