// One date from several: the day of the best place, with the time that any other place gives for that day.
import type { Reading } from './field-place';

export function chooseDate(readings: Reading[]): Reading | null {
  const best = readings[0];
  if (!best) return null;
  return readings.find(({ value }) => value.length > DAY && value.startsWith(best.value.slice(0, DAY))) ?? best;
}

const DAY = 'yyyy-mm-dd'.length;
