// The mask that writes most of a key's dates as they stand.
import { maskOf, writeDate } from '../../dates/date-mask';
import { type Reading, readDate, readSeconds } from './read-date';

export interface DatesOf {
  mask: string;
  language?: string;
  /** ISO 8601, by the index of the file. */
  moments: (string | undefined)[];
}

/**
 * Null where they are no dates. `texts`: by the index of the file. `inSeconds`: whether a number of ten digits may be one.
 * A date that the mask does not write as it stands is read all the same.
 */
export function datesOf(texts: readonly (string | undefined)[], weights: readonly number[], inSeconds: boolean): Reading[][] | null {
  const all = texts.map((text) => (text === undefined || text === '' ? [] : [...readDate(text), ...(inSeconds ? readSeconds(text) : [])]));
  const given = texts.filter((text) => text !== undefined && text !== '').length;
  const read = all.filter((readings) => readings.length > 0).length;
  return given > 0 && read === given && weights.length > 0 ? all : null;
}

export function chooseMask(
  texts: readonly (string | undefined)[],
  all: readonly (readonly Reading[])[],
  weights: readonly number[],
  zone: string,
): DatesOf {
  const masks = new Map<string, { reading: Reading; weight: number }>();
  for (const reading of [...all.flat(), ...withTimes(all.flat())]) {
    const id = `${reading.mask}\0${reading.language ?? ''}`;
    if (masks.has(id)) continue;
    const weight = texts.reduce((sum, text, index) => {
      const own = readingBy(reading.mask, all[index]!);
      return sum + (own && writeDate(own.iso, reading.mask, zone, reading.language) === text ? weights[index]! : 0);
    }, 0);
    masks.set(id, { reading, weight });
  }
  const [best] = [...masks.values()].toSorted((one, other) => other.weight - one.weight);
  const { mask, language } = best!.reading;
  const moments = all.map((readings) => readingBy(mask, readings)?.iso);
  return { mask, moments, ...(language !== undefined && { language }) };
}

/** Where some dates have a time and some have none: masks of both. */
function withTimes(readings: readonly Reading[]): Reading[] {
  const masks = [...new Map(readings.map((reading) => [reading.mask, reading])).values()];
  return masks.flatMap((day) =>
    masks.flatMap((time) => {
      const clock = time.mask.startsWith(day.mask) ? time.mask.slice(day.mask.length) : '';
      return /^[T ,][^()]*[Hh]/.test(clock) ? [{ ...time, mask: `${day.mask}(${clock})` }] : [];
    }),
  );
}

/** Of several ways to read a date, the one of the mask; else the likeliest. */
export const readingBy = (mask: string, readings: readonly Reading[]): Reading | undefined =>
  readings.find((each) => each.mask === maskOf(mask, each.iso.includes('T'))) ?? likely(readings, mask);

/** Of several readings, the one whose parts stand in the order of the mask. */
const likely = (readings: readonly Reading[], mask: string): Reading | undefined =>
  readings.find((each) => order(each.mask) === order(mask)) ?? readings[0];
const order = (mask: string): string => mask.replace(/[^YMD]/g, '').replace(/(.)\1+/g, '$1');
