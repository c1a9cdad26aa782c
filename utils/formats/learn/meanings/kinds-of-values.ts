// What the values of a key are, whatever it is called.
import type { AskKind } from '@/utils/core/asks/asked';
import { isEmpty, type Data } from '../head/values';
import { readDate } from '../dates/read-date';

export const isAddress = (data: Data | undefined): boolean => typeof data === 'string' && /^https?:\/\/[^\s/]\S*$/.test(data);

export const textsOf = (values: readonly (Data | undefined)[]): (string | undefined)[] =>
  values.map((value) => (value === undefined || value === null || typeof value === 'object' ? undefined : String(value)));

export const distinct = (values: readonly (Data | undefined)[]): number =>
  new Set(values.filter((value) => !isEmpty(value)).map((value) => JSON.stringify(value))).size;

/** Of scalars. A text that is a date in every file is one. */
export function kindOf(values: readonly (Data | undefined)[]): AskKind {
  const filled = values.filter((value) => !isEmpty(value));
  const all = (test: (value: Data | undefined) => boolean) => filled.length > 0 && filled.every(test);
  if (all((value) => typeof value === 'number')) return 'number';
  if (all((value) => typeof value === 'boolean')) return 'yes-no';
  if (all(isAddress)) return 'address';
  if (all((value) => typeof value === 'string' && readDate(value).length > 0)) return 'date';
  return filled.some((value) => typeof value === 'string' && value.includes('\n')) ? 'lines' : 'text';
}

/** The words that a curator chooses from, where there are few and each comes again; null where there are not. */
export function optionsOf(values: readonly (Data | undefined)[]): string[] | null {
  const counts = new Map<string, number>();
  for (const value of values) if (typeof value === 'string' && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isClosed = counts.size >= 2 && counts.size <= 4 && total >= 8 && [...counts.values()].every((count) => count >= 2);
  return isClosed && [...counts.keys()].every((text) => text.length <= 40 && !text.includes('\n')) ? [...counts.keys()].toSorted() : null;
}
