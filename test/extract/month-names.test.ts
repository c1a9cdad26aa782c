import { expect, test } from 'vitest';
import { isCalendarWord, monthNames, WITH_MONTHS } from '@/utils/extract/words/month-names';

test.for(WITH_MONTHS)('in %s every month is known as the platform spells it', (language) => {
  const spelled = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
  const months = Array.from({ length: 12 }, (_, month) =>
    spelled
      .formatToParts(Date.UTC(2026, month, 15))
      .find(({ type }) => type === 'month')!
      .value.toLowerCase(),
  );
  const names = monthNames(language);
  expect(months.map((name) => names.get(name))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(months.filter((name) => !isCalendarWord(name))).toEqual([]);
});

test.for(WITH_MONTHS)('in %s every day of the week of one word is known', (language) => {
  const spelled = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 7 }, (_, day) => spelled.format(Date.UTC(2026, 0, day + 1)));
  expect(days.filter((name) => /^\p{L}{3,9}$/u.test(name) && !isCalendarWord(name))).toEqual([]);
});

test('a language that the table leaves out comes from the platform', () => {
  expect(monthNames('ca').get('gener')).toBe(1);
  expect(monthNames('xx-nonsense').get('january')).toBe(1);
});

test('names of people are no words of a calendar', () => {
  expect(['Jane', 'Roe', 'Marc'].filter(isCalendarWord)).toEqual([]);
});
