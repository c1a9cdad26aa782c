// The front matter of a site's existing file, as plain data.
import { LineCounter, parseDocument } from 'yaml';

/** YAML lets a few lines stand for gigabytes by aliases of aliases; real files have none or few. */
const MOST_ALIASES = 100;
/** Front matter of real files is some kilobytes. */
const MOST_CHARACTERS = 200_000;

export type FrontMatter = { read: true; values: Record<string, unknown> } | { read: false; line: number | null; why: string };

/** Reads what stands between the first `---` and the next. Never throws on what a file holds. */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  if (!match || match.index > 0) return { read: false, line: null, why: 'it has no front matter' };
  if (match[1]!.length > MOST_CHARACTERS) return { read: false, line: 1, why: 'its front matter is too long' };
  const lines = new LineCounter();
  // The front matter begins in the second line of the file.
  const document = parseDocument(match[1]!, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error) return { read: false, line: lines.linePos(error.pos[0]).line + 1, why: error.message };
  const values = toData(() => document.toJS({ maxAliasCount: MOST_ALIASES }));
  if (values === undefined) return { read: false, line: null, why: 'its front matter has too many aliases' };
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return { read: false, line: 2, why: 'its front matter is no list of names and values' };
  return { read: true, values: values as Record<string, unknown> };
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
