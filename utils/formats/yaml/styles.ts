// The three ways in which PyYAML writes a string: plain, 'single' and "double" quoted, each folding in its own way.

/** Where a scalar is written. All are counted in code points, from 0. */
export interface ScalarPosition {
  /** Where its first character stands. */
  column: number;
  /** Where its further lines begin. */
  indent: number;
  /** A line may end once its column has passed this. */
  width: number;
}

export const newLine = (indent: number) => `\n${' '.repeat(indent)}`;
export const lengthOf = (text: string) => Array.from(text).length;

/** For text without line breaks. A single space between words becomes a new line once the line has passed the width. */
export function writePlain(text: string, { column, indent, width }: ScalarPosition): string {
  const [first = '', ...rest] = text.split(/(?<=[^ ]) (?=[^ ])/);
  let at = column + lengthOf(first);
  let written = first;
  for (const words of rest) {
    const fold = at > width;
    written += (fold ? newLine(indent) : ' ') + words;
    at = (fold ? indent : at + 1) + lengthOf(words);
  }
  return written;
}

/** For text in which no space meets a line break: a reader would drop the space. Each line folds as plain text does. */
export function writeSingleQuoted(text: string, { column, indent, width }: ScalarPosition): string {
  const linesAndBreaks = text.replaceAll("'", "''").split(/([\n\u0085\u2028\u2029]+)/);
  const written = linesAndBreaks.map((part, index) => {
    const isBreaks = index % 2 === 1;
    if (!isBreaks) return writePlain(part, { column: index === 0 ? column + 1 : indent, indent, width });
    // A reader takes a lone line feed for a fold.
    return (part.startsWith('\n') ? '\n' : '') + part + ' '.repeat(indent);
  });
  return `'${written.join('')}'`;
}

/** For any text. A line ends before a space, or beside an escape, and its end is marked with a backslash. */
export function writeDoubleQuoted(text: string, { column, indent, width }: ScalarPosition): string {
  const chars = Array.from(text);
  let at = column + 1;
  let written = '';
  let afterEscape = false;

  const write = (part: string) => {
    written += part;
    at += part.length;
  };
  const foldBefore = (char: string | undefined) => {
    // A reader drops the spaces that begin a line, unless a backslash shows where it begins.
    const start = char === ' ' ? '\\' : '';
    written += `\\${newLine(indent)}${start}`;
    at = indent + start.length;
  };

  for (const [index, char] of chars.entries()) {
    const mayFold = index > 0 && index < chars.length - 1;
    const escape = escapeOf(char);
    if (escape !== undefined) {
      write(escape);
      // PyYAML is one column off here, since it counts from the character that comes next.
      if (mayFold && at - 1 > width) foldBefore(chars[index + 1]);
    } else {
      if (mayFold && at > width && (char === ' ' || afterEscape)) foldBefore(char);
      write(char);
    }
    afterEscape = escape !== undefined;
  }
  return `"${written}"`;
}

/** What PyYAML calls printable within double quotes. */
const AS_IT_IS = /^[ !#-[\]-~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/u;

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\u0085': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
};

function escapeOf(char: string): string | undefined {
  if (AS_IT_IS.test(char)) return undefined;
  const code = char.codePointAt(0) ?? 0;
  const [letter, digits] = code <= 0xff ? ['x', 2] : code <= 0xffff ? ['u', 4] : (['U', 8] as const);
  return SHORT_ESCAPES[char] ?? `\\${letter}${code.toString(16).toUpperCase().padStart(digits, '0')}`;
}
