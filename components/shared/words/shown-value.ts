// A value of a field, as it is told.
import type { AskedValue } from '@/utils/core/asks/asked';
import { isNothing, startsWithDay } from '@/utils/core/asks/fit-asked';
import { publishedDay } from './dates';
import { say } from './say';

/** Empty where it is nothing. `kind`: of its field, where there is one. */
export function shownValue(value: AskedValue | null | undefined, kind?: string): string {
  if (value === null || value === undefined || isNothing(value)) return '';
  if (typeof value === 'boolean') return say(value ? 'asked_yes' : 'asked_no');
  if (kind === 'date' && typeof value === 'string' && startsWithDay(value)) return publishedDay(value);
  if (!Array.isArray(value)) return String(value);
  return value
    .map((one) =>
      typeof one === 'string'
        ? one
        : Object.values(one)
            .map((part) => shownValue(part))
            .filter(Boolean)
            .join(' · '),
    )
    .filter(Boolean)
    .join(', ');
}
