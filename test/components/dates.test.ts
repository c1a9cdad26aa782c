import { expect, test } from 'vitest';
import { momentOf, publishedDay } from '@/components/shared/words/dates';
import { readingMinutes } from '@/components/desk/head/reading-minutes';

const day = (iso: string) =>
  new Date(iso).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

test.for([
  ['2026-11-12', day('2026-11-12')],
  ['2026-11-12T23:30:00-11:00', day('2026-11-12')],
  ['2026-11-12T00:30:00+13:00', day('2026-11-12')],
  ['2026-13-45', '2026-13-45'],
  ['last week', 'last week'],
])('%s was published on %s', ([time, shown]) => {
  expect(publishedDay(time!)).toBe(shown);
});

test('today is told by its time alone', () => {
  const time = '2026-11-21T10:32:00.000Z';
  const today = momentOf(time, time);
  expect(today).not.toMatch(/2026/);
  expect(momentOf(time, '2026-11-24T10:32:00.000Z')).toMatch(/2026.*/);
  expect(momentOf(time, undefined)).toContain(today);
});

test.for([
  [0, 'en', 1],
  [1399, 'en-US', 1],
  [5600, '', 4],
  [5600, 'ja', 11],
  [5600, 'zh-Hant', 11],
] as const)('%d characters of %s take %d minutes', ([characters, lang, minutes]) => {
  expect(readingMinutes(characters, lang)).toBe(minutes);
});
