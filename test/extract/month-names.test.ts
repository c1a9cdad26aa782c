import { describe, expect, it } from 'vitest';
import { MONTHS } from '@/utils/extract/calendar-words';
import { isCalendarWord, monthNames } from '@/utils/extract/month-names';

describe('the names of months and days', () => {
  it.each(Object.keys(MONTHS))('in %s hold every long name that the platform knows', (language) => {
    const names = monthNames(language);
    const long = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const name = long.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month')!.value.toLowerCase();
      expect(names.get(name), name).toBe(month + 1);
      expect(isCalendarWord(name), name).toBe(true);
    }
    for (let day = 1; day <= 7; day += 1) {
      const name = weekday.format(Date.UTC(2026, 0, day));
      if (/^\p{L}{3,9}$/u.test(name)) expect(isCalendarWord(name), name).toBe(true);
    }
  });

  it('come from the platform for a language that the table leaves out', () => {
    expect(monthNames('ca').get('gener')).toBe(1);
    expect(monthNames('xx-nonsense').get('january')).toBe(1);
  });

  it('are no part of a person', () => {
    expect(['Jane', 'Roe', 'Marc'].some(isCalendarWord)).toBe(false);
  });
});
