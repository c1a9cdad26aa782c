// Days and times as the curator's locale writes them.

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** The day that a page printed, whatever the time zone of who reads it; what is no date stays as it is. */
export function publishedDay(time: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0];
  const date = new Date(`${day}T00:00:00Z`);
  return day && !Number.isNaN(date.valueOf()) ? date.toLocaleDateString(undefined, { ...DAY, timeZone: 'UTC' }) : time;
}

// Made once: a list has many dates, and making one takes longer than using it.
let clocks: Intl.DateTimeFormat | null = null;
let days: Intl.DateTimeFormat | null = null;

/** When it was: the time alone on the day of `now`, else the day as well. Both ISO 8601. */
export function momentOf(time: string, now: string | undefined): string {
  const date = new Date(time);
  days ??= new Intl.DateTimeFormat(undefined, DAY);
  const clock = clockOf(time);
  if (now && date.toDateString() === new Date(now).toDateString()) return clock;
  return `${days.format(date)}, ${clock}`;
}

/** The day, with its year where that is not this one. Both ISO 8601. */
export function dayOf(time: string, now: string): string {
  const [date, today] = [new Date(time), new Date(now)];
  const { year, ...withoutYear } = DAY;
  return date.toLocaleDateString(undefined, date.getFullYear() === today.getFullYear() ? withoutYear : { ...withoutYear, year });
}

export function clockOf(time: string): string {
  clocks ??= new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
  return clocks.format(new Date(time));
}
