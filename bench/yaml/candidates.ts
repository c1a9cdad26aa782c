// Thousands of texts that some reader of YAML might take for something other than text.

const every = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((texts, part) => texts.flatMap((text) => part.map((more) => text + more)), ['']);

/** A character of each class that tells one type from another. */
const CLASSES = ['0', '1', '7', '8', '+', '-', '.', '_', 'e', 'E', 'x', 'X', 'o', 'O', 'b', 'B', ':', ',', 'a', 'y', 'n', 'N', 'T', 'Z', 'i', 'p', '~', '=', '<', '/', '!', ' '];

const SIGNS = ['', '+', '-', '--', '+-'];
const DIGITS = ['', '0', '1', '8', '00', '07', '08', '10', '12', '1_0', '_1', '1_', '1__0', '0_7', '0_8', '1,000', '1,00', '007', '089', '123456789', '9223372036854775808', '18446744073709551616', '9'.repeat(30), '0'.repeat(30)];
const FRACTIONS = ['', '.', '.0', '.5', '.05', '._5', '.5_', '.5.', '..5', ',5', '.e', '.8_1'];
const EXPONENTS = ['', 'e', 'e3', 'E3', 'e+3', 'e-3', 'E400', 'e-400', 'e3.5', 'e_3', 'e3_0', 'e03', 'e+', 'd3', 'p3', 'f', 'n', 'L', '%', ' ', 'e 3', '3e'];
const BASES = ['0x', '0X', '0o', '0O', '0b', '0B', '0_x', '0d', '#', '&h', '0x_', '0o_', '0b_', '00x', '00o', '0x-', '0b+', '0o-', '0x+', '0b-'];
const IN_BASES = ['', '0', '1', '7', '8', '17', '1F', '1f', 'g', '2', '11', '12', '1_1', '_1', '1_', '1.8', '1.8p3', '1p3', '1p-3', '.8p1', '1e3', 'F'.repeat(16), 'F'.repeat(17), '1'.repeat(64), '1'.repeat(65), '7'.repeat(22)];

const WORDS = ['y', 'n', 'yes', 'no', 'on', 'off', 't', 'f', 'true', 'false', 'null', 'nil', 'none', 'undefined', 'void', 'inf', 'infinity', 'nan', 'na', 'and', 'or', 'not', 'si', 'ja', 'oui'];
const casesOf = (word: string): string[] => (word.length > 5 ? [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)] : every(...[...word].map((letter) => [letter, letter.toUpperCase()])));

const TIMES = ['1:2', '12:30', '12:30:45', '1:60', '25:00', '190:20:30', '12:30:45.5', '1:2:3:4', '0:0', '00:10', '08:30', '1_0:30', '12:30pm', '12:5', '1:08', '1:2.5', ':30', ':a', ':1', '1:2_0'];
const DATES = ['2020-12-29', '2020-1-1', '2020-01-1', '2020-13-01', '2020-02-30', '20201229', '2020-12', '2020/12/29', '29.12.2020', '12-29-2020', '2020-W53', '2020-364', '02020-12-29', '-2020-12-29', '0000-00-00', '20-12-29', '2020-12-29Z'];
const CLOCKS = ['', 'T', 'T07', 'T07:18', 'T07:18:21', 'T7:18:21', 'T07:18:21Z', 'T07:18:21z', 't07:18:21Z', ' 07:18:21', ' 07:18:21Z', ' 7:18:21 Z', 'T07:18:21.5Z', 'T07:18:21.Z', 'T07:18:21+01:00', 'T07:18:21+1', 'T07:18:21 +01:00', ' 07:18', '  07:18:21', ' 07:18:21 -5', '\t07:18:21', 'T07:18:21.733222Z', 'T25:00:00Z', 'T07:18:21 UTC'];

const OTHER = [
  '١٢٣', '１２', '１２.５', '੧', '²', '½', 'Ⅷ', '∞', '−1', '–1', '1\u00a0000', '1\u2009000', '1’000', "1'000", '١٢:٣٠', '۱۲', '९', '𝟙𝟚', '0１', '1\u0660', '1٫5', '1e３', 'ｙ', 'ｎｏ', 'ｔｒｕｅ',
  '<<', '<', '=', '==', '~', '~~', '~1', '.', '..', '...a', '-', '--', '---a', '?', '??', '?a', ':', '::', ':a', ':a b', ':a:', 'a:b', '-a', '-.', '-.a', '+', '++', '+a', '+.', '/', '//', '\\', '\\n', '^', '$', '$1', ';', '(', ')', '(1)', '<a>', 'a<b',
  '!', '!a', '!!str', '@a', '`a`', '%a', '&a', '*a', '|', '>', '>a', '"a"', "'a'", '#a', 'a #b', 'a#b', '[a]', 'a[0]', '{a}', 'a{b}', 'a: b', 'a :b', 'a:', 'a, b', 'a,b', ', a', '- a', '? a', ': a', 'key=value', '=a', '1=2',
  '1.2.3', '1.2.3.4', '127.0.0.1', '::1', '1-2', '1+2', '1/2', '1*2', '1e', 'e1', '.e1', '1e1e1', '0e0', '0E0', '00e1', '-0', '+0', '-0.0', '+.0', '.0', '.1', '-.1', '+.1', '.1e3', '-.1e3', '+.1e3', '.1_', '._1', '.+1', '1.', '1.e+3', '1.e3', '0.', '-1.', '+1.', '1_.', '1._', '0.1.', '1.5e400', '1e99999', '5e-324', '1e308', '1e309', '0x1p-2', '0x.8p1',
  '1 000', '1 e3', '1 .5', '+ 1', '- 1', '12 ', '1h', '1s', '1ms', '1h30m', '10px', '50%', '1st', '1a', 'a1', '0a', '0abc', '0g', '9a', 'deadbeef', '1f', '0xg', 'NaN', 'INF', '.inf', '.Inf', '.INF', '-.inf', '+.inf', '+.Inf', '-.INF', '.nan', '.NaN', '.NAN', '.Nan', '.iNf', '-.nan', '+.nan', '-inf', '+inf', '-Inf', '+Infinity', '-infinity', '.infinity', '.true', '.null', 'TRUE ', 'True.', 'yes.', 'no!', 'N/A', 'n/a', '0.1.2', '00:00', 'Null', 'NULL', 'nULL', '_', '__', '_1', '_a', '1_a', '0_', '0__1', '-_1', '+_1', '-1_000', '+1_000', '1_000.5', '1_000e3', '0b', '0o', '0x', '-0b1', '+0b1', '-0o7', '+0o7', '-0x1', '+0x1', '-0b', '-0x', '-0o', '+08', '-08', '-09.5', '+09.5', '09.5', '08.', '08e1', '07.5', '010', '-010', '+010', '0_10',
];

/** Without repetition, none empty, each in one line. */
export const CANDIDATES: readonly string[] = [...new Set([
  ...every(CLASSES), ...every(CLASSES, CLASSES), ...every(CLASSES, CLASSES, CLASSES), ...every(CLASSES.slice(0, 24), CLASSES.slice(0, 12), CLASSES.slice(0, 16), CLASSES.slice(0, 12)),
  ...every(SIGNS, DIGITS, FRACTIONS, EXPONENTS), ...every(SIGNS, BASES, IN_BASES), ...every(['', '.', '+', '-', '+.', '-.', '_', '1'], WORDS.flatMap(casesOf)), ...every(SIGNS, TIMES), ...every(DATES, CLOCKS), ...OTHER,
])].filter((text) => text !== '' && !/[\n\r]/.test(text));
