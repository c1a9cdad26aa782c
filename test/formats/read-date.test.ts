// Reading what a mask has written.
import { expect, test } from 'vitest';
import { writeDate } from '@/utils/formats/dates/date-mask';
import { readDate } from '@/utils/formats/dates/read-date';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-09`);

test.for(['en', 'fr', 'ru', 'cs', 'el', 'ja', 'zh', 'ko', 'ar'])('a date in the words of %s is read back in every month', (language) => {
  for (const mask of ['D MMMM YYYY', 'dddd D MMM YYYY'])
    for (const day of MONTHS) {
      const written = writeDate(day, mask, 'UTC', language)!;
      expect(readDate(written, 0, mask, language)).toEqual({ iso: day, end: written.length });
    }
});
