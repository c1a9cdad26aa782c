// The front matter of a site's existing file, as plain data.
import { type ErrorCode, isNode, LineCounter, parseDocument } from 'yaml';
import type { Written } from './written-topics';

/** YAML lets a few lines stand for gigabytes by aliases of aliases; real files have none or few. */
const MOST_ALIASES = 100;
/** Front matter of real files is some kilobytes. */
const MOST_CHARACTERS = 200_000;

/** In plain words: those of the parser are for programmers. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'the same name stands twice',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon needs quotes around it',
  MULTILINE_IMPLICIT_KEY: 'a name without a value, or a text that needs quotes around it',
  BAD_SCALAR_START: 'a text that begins with a special sign needs quotes around it',
  BAD_ALIAS: 'a text that begins with a special sign needs quotes around it',
  BAD_DQ_ESCAPE: 'a backslash in double quotes that means nothing',
  BAD_INDENT: 'the line does not begin where those around it begin',
  TAB_AS_INDENT: 'the line begins with a tab, where spaces belong',
  MISSING_CHAR: 'a quote, a comma, a colon or a bracket is missing',
  UNEXPECTED_TOKEN: 'a sign stands where none belongs',
};

export type FrontMatter = { read: true; values: Record<string, unknown>; written: Written } | { read: false; line: number | null; why: string };

/** Reads what stands between the first `---` and the next. Never throws on what a file holds. */
export function readFrontMatter(text: string): FrontMatter {
  const begin = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? text.length;
  const length = text.slice(begin).search(/^---[ \t]*\r?$/m);
  if (length < 0) return { read: false, line: null, why: 'it has no front matter' };
  const yaml = text.slice(begin, begin + length);
  if (length > MOST_CHARACTERS) return { read: false, line: 1, why: 'its front matter is too long' };
  const lines = new LineCounter();
  // The front matter begins in the second line of the file.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error) return { read: false, line: lines.linePos(error.pos[0]).line + 1, why: REASONS[error.code] ?? 'it is not written as front matter is' };
  const values = toData(() => document.toJS({ maxAliasCount: MOST_ALIASES }));
  if (values === undefined) return { read: false, line: null, why: 'its front matter has too many aliases' };
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return { read: false, line: 2, why: 'its front matter is no list of names and values' };
  const written: Written = (path) => {
    const node = document.getIn(path, true);
    if (!isNode(node) || !node.range) return null;
    const [from, to] = node.range;
    return { line: lines.linePos(from).line + 1, source: yaml.slice(from, to) };
  };
  return { read: true, values: values as Record<string, unknown>, written };
}

/** The parser throws a ReferenceError where aliases are more than allowed; everything else that it throws is a bug. */
function toData(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
