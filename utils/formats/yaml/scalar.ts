// Writes one scalar as PyYAML does, a string in the lightest of its three styles that keeps it what it is.
import { looksTyped } from './implicit-types';
import { type ScalarPosition, writeDoubleQuoted, writePlain, writeSingleQuoted } from './styles';

export type JsonScalar = string | number | bigint | boolean | null;

/** Strings that are put in single quotes although PyYAML leaves them plain. */
export type Marked = (text: string) => boolean;

/** Throws a RangeError for NaN and the infinities, which JSON does not have. */
export function writeScalar(value: JsonScalar, position: ScalarPosition, marked: Marked): string {
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value !== 'string') return String(value);
  if (UNPRINTABLE.test(value) || SPACE_AT_BREAK.test(value)) return writeDoubleQuoted(value, position);
  if (NOT_PLAIN.test(value) || looksTyped(value) || marked(value)) return writeSingleQuoted(value, position);
  return writePlain(value, position);
}

/** What only double quotes can hold: controls but for the line breaks, lone surrogates, U+FEFF and non-characters. */
const UNPRINTABLE = /(?![\n\u0085])[\p{Cc}\p{Cs}\ufeff\ufffe\uffff\u{10ffff}]/u;
const SPACE_AT_BREAK = / [\n\u0085\u2028\u2029]|[\n\u0085\u2028\u2029] /;

/** A document mark, an indicator, a comment, a key's colon, a line break, or a space at an end. */
const NOT_PLAIN = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@` ]|[-?](?: |$))|:(?: |$)| #|[\n\u0085\u2028\u2029]| $/;

/** An integer as JSON writes it; any other number as Python's `repr`, with the point that YAML 1.1 asks of a float. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`JSON has no number ${value}`);
  if (Object.is(value, -0)) return '-0.0';
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(value);
  const [digits = '', power = ''] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 16) return String(value);
  const sign = exponent < 0 ? '-' : '+';
  return `${digits.includes('.') ? digits : `${digits}.0`}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
