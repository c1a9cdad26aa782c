import { describe, expect, test } from 'vitest';
import { DEFAULT_MASK, writeDate } from '@/utils/formats/dates/date-mask';
import { readDate } from '@/utils/formats/dates/read-date';
import { isZone } from '@/utils/formats/dates/moment';

const MOMENT = '2026-03-05T07:08:09.0123Z';

describe('a mask', () => {
  test.for([
    ['YYYY-MM-DD', '2026-03-05'],
    ['YYYYMMDDHHmmss', '20260305070809'],
    ['YY-M-D', '26-3-5'],
    ['YYYY/MM/DD HH:mm:ss ±hhmm', '2026/03/05 07:08:09 +0000'],
    ['YYYY-MM-DDTHH:mm:ss.SSSZ', '2026-03-05T07:08:09.012Z'],
    ['YYYY-MM-DDTHH:mm:ss.SSSSSSZ', '2026-03-05T07:08:09.012300Z'],
    ['YYYY-MM-DDTHH:mm:ss(.n)±hh:mm', '2026-03-05T07:08:09.0123+00:00'],
    ['YYYY-MM-DD HH:mm:ss -0000', '2026-03-05 07:08:09 -0000'],
    ['GGGG-[W]WW', '2026-W10'],
    ['DDDD', '064'],
    ['h:mm A', '7:08 AM'],
    ['X', '1772694489'],
    ['dddd, MMMM D, YYYY', 'Thursday, March 5, 2026'],
    ['[on] ddd D MMM', 'on Thu 5 Mar'],
    [DEFAULT_MASK, '2026-03-05T07:08:09Z'],
  ])('%s writes %s', ([mask, written]) => {
    expect(writeDate(MOMENT, mask!, 'UTC')).toBe(written);
  });

  test.for([
    ['YYYY-MM-DD(THH:mm:ssZ)', '2026-03-05', '2026-03-05T07:08:09Z'],
    ['D MMMM YYYY( HH:mm)', '5 March 2026', '5 March 2026 07:08'],
    ['YYYY-MM-DD(THH:mm(.n)±hh:mm)', '2026-03-05', '2026-03-05T07:08.0123+00:00'],
    ['YYYY (MM) (HH:mm)', '2026 (03) (00:00)', '2026 (03) (07:08)'],
  ])('%s writes a day as %s, a moment as %s, and reads both', ([mask, day, moment]) => {
    expect(writeDate('2026-03-05', mask!, 'UTC')).toBe(day);
    expect(writeDate(MOMENT, mask!, 'UTC')).toBe(moment);
    for (const written of [day!, moment!]) expect(readDate(written, 0, mask)).toMatchObject({ end: written.length });
  });

  test.for([
    ['fr', '5 mars 2026'],
    ['ru', '5 марта 2026'],
    ['ja', '5 3月 2026'],
  ])('names months in the language %s', ([language, written]) => {
    expect(writeDate(MOMENT, 'D MMMM YYYY', 'UTC', language)).toBe(written);
  });
});

describe('a zone', () => {
  test.for([
    ['2026-03-28T23:30:00Z', 'Europe/Paris', '2026-03-29T00:30:00+01:00'],
    ['2026-03-29T01:30:00Z', 'Europe/Paris', '2026-03-29T03:30:00+02:00'],
    ['2026-01-01T00:00:00Z', 'America/New_York', '2025-12-31T19:00:00-05:00'],
    ['2026-01-01T00:00:00Z', 'Asia/Kathmandu', '2026-01-01T05:45:00+05:45'],
    ['2026-07-01T10:00:00+09:00', 'UTC', '2026-07-01T01:00:00Z'],
    ['2026-07-01T10:00', 'Europe/Paris', '2026-07-01T10:00:00+02:00'],
    // A day is that day, wherever the site is.
    ['2026-07-01', 'America/New_York', '2026-07-01T00:00:00-04:00'],
    ['1969-12-31T23:59:59.5Z', 'Europe/Paris', '1970-01-01T00:59:59+01:00'],
  ])('%s in %s is %s', ([moment, zone, written]) => {
    expect(writeDate(moment!, 'YYYY-MM-DDTHH:mm:ssZ', zone!)).toBe(written);
  });

  test.for([
    ['Europe/Paris', true],
    ['UTC', true],
    ['Europe/Pariss', false],
    ['', false],
  ] as [string, boolean][])('%j is known: %s', ([zone, is]) => {
    expect(isZone(zone)).toBe(is);
  });
});

test.for(['', 'yesterday', '2026-13-01', '2026-02-30', '2026-01-01T99:00Z', '2026'])('%j is no date, and leaves nothing', (text) => {
  expect(writeDate(text, 'YYYY', 'UTC')).toBeNull();
});
