// A value for a field that may have been of another kind when it was filled: taken where nothing of it is lost by that.
import { ownValue } from '@/utils/base/plain-data';
import type { AskedValue, AskField, AskKind } from './asked';

type Row = Record<string, string | number | boolean>;

const isTexts = (value: AskedValue): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const asText = (value: AskedValue): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number'
      ? String(value)
      : isTexts(value) && value.length === 1
        ? value[0]
        : undefined;
const oneLine = (value: AskedValue): string | undefined => {
  const text = asText(value);
  return text?.includes('\n') ? undefined : text;
};
const asTexts = (value: AskedValue): string[] | undefined =>
  isTexts(value) ? value : asText(value) === undefined ? undefined : String(value).split('\n');

const FIT: Readonly<Record<AskKind, (value: AskedValue) => AskedValue | undefined>> = {
  text: oneLine,
  address: oneLine,
  'one-of': oneLine,
  lines: (value) => (isTexts(value) ? value.join('\n') : asText(value)),
  // What is no number stays as it was typed, and is told.
  number: (value) => {
    const text = oneLine(value);
    return text !== undefined && isNumber(text) ? Number(text) : text;
  },
  'yes-no': (value) => (value === 'true' ? true : value === 'false' ? false : typeof value === 'boolean' ? value : undefined),
  date: (value) => (typeof value === 'string' && startsWithDay(value) ? value : undefined),
  list: asTexts,
  terms: asTexts,
  maps: (value) => (Array.isArray(value) && !isTexts(value) ? value : undefined),
};

/** Undefined: it is of another kind. */
export const fitted = ({ kind }: Pick<AskField, 'kind'>, value: AskedValue): AskedValue | undefined =>
  isNothing(value) ? value : FIT[kind](value);

/** As a person writes one. */
export const isNumber = (text: string): boolean => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text.trim());

export const startsWithDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(text) && !Number.isNaN(Date.parse(text));

/** It was left empty: rows without anything in them are nothing. */
export const isNothing = (value: AskedValue | null | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) &&
    value.every((one) => (typeof one === 'string' ? one.trim() === '' : Object.values(one as Row).every(isNothing))));

/** As it is written: without blanks around it, and without what is empty in a list; undefined: nothing, or nothing that fits. */
export function settled(field: Pick<AskField, 'kind' | 'fields'>, given: AskedValue | undefined): AskedValue | undefined {
  const value = given === undefined ? undefined : fitted(field, given);
  if (value === undefined || isNothing(value)) return undefined;
  if (typeof value === 'string') return field.kind === 'lines' ? value.trimEnd() : value.trim();
  if (!Array.isArray(value)) return value;
  if (isTexts(value)) return value.map((one) => one.trim()).filter(Boolean);
  const rows = value.map((row) => settledRow(field.fields, row)).filter((row) => Object.keys(row).length > 0);
  return rows.length > 0 ? rows : undefined;
}

const settledRow = (fields: readonly AskField[], row: Row): Row =>
  Object.fromEntries(
    fields.flatMap((field): [string, Row[string]][] => {
      const value = settled(field, ownValue(row, field.name));
      return value === undefined || typeof value === 'object' ? [] : [[field.name, value]];
    }),
  );
