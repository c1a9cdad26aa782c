// What keeps the fields that a format asks for from being written: what is missing, and what a field does not take.
import type { Message } from '@/utils/base/message';
import { ownValue } from '@/utils/base/plain-data';
import type { Asked, AskedValue, AskField } from './asked';
import { fitted, isNothing, isNumber, startsWithDay } from './fit-asked';

export interface AskedFault {
  /** Of the field that has to be looked at; of a list of maps, `photos.0.url`. */
  at: string;
  label: string;
  /** Null: nothing is there, and something has to be. */
  why: Message | null;
}

export interface FilledBy {
  /** What each field is where nothing was typed, by its name; null while that is not known. */
  defaults: Asked | null;
  /** Names in a closed vocabulary; null: it takes any. */
  termsOf(vocabulary: string): ReadonlySet<string> | null;
}

/** In the order of the fields. */
export const askedFaults = (fields: readonly AskField[], asked: Asked, by: FilledBy): AskedFault[] =>
  fields.flatMap((field) => faultsOf(field, ownValue(asked, field.name), by));

function faultsOf(field: AskField, typed: AskedValue | undefined, { defaults, termsOf }: FilledBy): AskedFault[] {
  const { name, label, optional, hasDefault } = field;
  const value = typed === undefined ? undefined : fitted(field, typed);
  if (value === undefined || isNothing(value)) {
    const isFilled = optional || (hasDefault && (defaults === null || !isNothing(ownValue(defaults, name))));
    return isFilled ? [] : [{ at: name, label, why: null }];
  }
  if (field.kind === 'maps') return rowFaults(field, value as Asked[]);
  const why = unfit(field, value, field.vocabulary === null ? null : termsOf(field.vocabulary));
  return why ? [{ at: name, label, why }] : [];
}

/** A row without anything in it is not written. */
const rowFaults = ({ name, fields }: AskField, rows: readonly Asked[]): AskedFault[] =>
  rows.flatMap((row, at) =>
    isNothing([row] as AskedValue)
      ? []
      : askedFaults(fields, row, { defaults: {}, termsOf: () => null }).map(({ at: part, label, why }) => ({
          at: `${name}.${at}.${part}`,
          label,
          why,
        })),
  );

/** Why a field does not take a value of its kind; null: it does. */
function unfit({ kind, from, to, options }: AskField, value: AskedValue, terms: ReadonlySet<string> | null): Message | null {
  const text = String(value).trim();
  switch (kind) {
    case 'number':
      if (typeof value !== 'number' && !isNumber(text)) return ['why_askedNumber'];
      if (from !== null && Number(value) < from) return to === null ? ['why_askedFrom', from] : ['why_askedBetween', from, to];
      if (to !== null && Number(value) > to) return from === null ? ['why_askedTo', to] : ['why_askedBetween', from, to];
      return null;
    case 'address':
      return isAddress(text) ? null : ['why_askedAddress'];
    case 'date':
      return startsWithDay(text) ? null : ['why_askedDate'];
    case 'one-of':
      return options.includes(text) ? null : ['why_askedOption', text];
    case 'terms': {
      const unknown = terms && (value as string[]).filter((term) => !terms.has(term.trim()));
      return unknown && unknown.length > 0 ? ['why_askedTerms', unknown.join(', ')] : null;
    }
    default:
      return null;
  }
}

/** A complete one, or one of the site itself. */
export const isAddress = (text: string): boolean =>
  !/\s/.test(text) && (/^\/(?!\/)/.test(text) || (/^[a-z][a-z\d+.-]*:./i.test(text) && URL.canParse(text)));
