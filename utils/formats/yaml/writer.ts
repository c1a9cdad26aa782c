// Writes any JSON value as YAML, byte for byte as PyYAML 6.0 does with `yaml.dump(value, allow_unicode=True)`.
import { type JsonScalar, type Marked, writeScalar } from './scalar';
import { lengthOf, newLine } from './styles';

/** What JSON can say, and integers of any size. */
export type JsonValue = JsonScalar | readonly JsonValue[] | JsonMap;
type JsonMap = { readonly [key: string]: JsonValue };

const INDENT = 2;
const WIDTH = 80;
/** PyYAML's limit is 127, but it counts the `!!str` that it does not write. */
const LONGEST_SIMPLE_KEY = 122;

/**
 * One YAML document: LF, with one at its end; lines fold once they have passed column 80, in code points.
 *
 * A number stands for its JSON text (`JSON.stringify`): 1e20 is an integer, 1e21 a float; but -0 stays `-0.0`.
 * Lone surrogates and controls survive, as escapes. The text is well formed and can be encoded as UTF-8.
 * Throws a RangeError for NaN and the infinities, which JSON does not have. Strings and keys that are `marked` are quoted;
 * without it every byte is PyYAML's.
 */
export function writeYaml(value: JsonValue, marked: Marked = () => false): string {
  if (typeof value === 'object' && value !== null) return `${writeNode(value, 0, 0, marked)}\n`;
  const text = writeScalar(value, { column: 0, indent: INDENT, width: WIDTH }, marked);
  const quoted = /^["']/.test(text);
  // Nothing but the end mark shows that a plain scalar is complete.
  return quoted ? `${text}\n` : `${text}\n...\n`;
}

/** What stands from `column` on. Its further lines begin at `indent`; a filled list or map begins there itself. */
function writeNode(value: JsonValue, column: number, indent: number, marked: Marked): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value, { column, indent, width: WIDTH }, marked);
  if (isList(value)) return isFilled(value) ? writeList(value, indent, marked) : '[]';
  return isFilled(value) ? writeMap(value, indent, marked) : '{}';
}

function writeList(items: readonly JsonValue[], indent: number, marked: Marked): string {
  const inner = indent + INDENT;
  return items.map((item) => `- ${writeNode(item, inner, inner, marked)}`).join(newLine(indent));
}

function writeMap(map: JsonMap, indent: number, marked: Marked): string {
  return Object.entries(map)
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .map(([key, value]) => (isSimpleKey(key) ? writeEntry : writeLongEntry)(key, value, indent, marked))
    .join(newLine(indent));
}

function writeEntry(key: string, value: JsonValue, indent: number, marked: Marked): string {
  const inner = indent + INDENT;
  const name = `${writeScalar(key, { column: indent, indent, width: Infinity }, marked)}:`;
  if (!isFilled(value)) return `${name} ${writeNode(value, indent + lengthOf(name) + 1, inner, marked)}`;
  const below = isList(value) ? indent : inner;
  return `${name}${newLine(below)}${writeNode(value, below, below, marked)}`;
}

/** An entry whose key is announced by `?`, and may fold. */
function writeLongEntry(key: string, value: JsonValue, indent: number, marked: Marked): string {
  const inner = indent + INDENT;
  return `? ${writeNode(key, inner, inner, marked)}${newLine(indent)}: ${writeNode(value, inner, inner, marked)}`;
}

const isSimpleKey = (key: string) => key !== '' && lengthOf(key) <= LONGEST_SIMPLE_KEY && !/[\n\u0085\u2028\u2029]/.test(key);

/** `Array.isArray` leaves a readonly list among the maps. */
const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const isFilled = (value: JsonValue) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** Python's order of strings; JavaScript's, by UTF-16 units, has U+FFFD after everything outside the BMP. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((char, index) => char !== right[index]);
  return at < 0 ? left.length - right.length : codePoint(left[at]) - codePoint(right[at]);
}

const codePoint = (char: string | undefined) => char?.codePointAt(0) ?? -1;
