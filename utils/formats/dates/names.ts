// The names of months and of weekdays in a language: by `Intl`, as `date` writes them.

export type NameWidth = 'short' | 'long';

const known = new Map<string, readonly string[]>();

function once(key: string, make: () => string[]): readonly string[] {
  const names = known.get(key) ?? make();
  known.set(key, names);
  return names;
}

const writer = (language: string, wanted: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { ...wanted, timeZone: 'UTC', calendar: 'gregory' });

/** Beside a day a month has the form that a date wants: `5 сентября`. Where it is a number there, it is named alone: `3月`. */
export const monthNames = (language: string, month: NameWidth): readonly string[] =>
  once(`${language} month ${month}`, () => {
    const [beside, alone] = [writer(language, { month, day: 'numeric' }), writer(language, { month })];
    return Array.from({ length: 12 }, (_, index) => {
      const at = Date.UTC(2024, index, 15);
      const name = beside.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '';
      return /^\d+$/.test(name) ? alone.format(at) : name;
    });
  });

/** Monday first. */
export const weekdayNames = (language: string, weekday: NameWidth): readonly string[] =>
  once(`${language} weekday ${weekday}`, () => {
    const write = writer(language, { weekday });
    return Array.from({ length: 7 }, (_, index) => {
      const parts = write.formatToParts(Date.UTC(2024, 0, 1 + index));
      return parts.find(({ type }) => type === 'weekday')?.value ?? '';
    });
  });
