// YAML as its parser reads it, whatever is wrong with it.
import { type Document, LineCounter, parseDocument } from 'yaml';

/** YAML lets a few lines stand for gigabytes by aliases of aliases; real files have none or few. */
const MOST_ALIASES = 100;

export interface ParsedYaml {
  /** With its errors. */
  document: Document;
  lines: LineCounter;
}

/** Never throws. `uniqueKeys`: a name that is there twice is an error; to look for it takes the square of the names. */
export function parseYaml(text: string, uniqueKeys = false): ParsedYaml {
  const lines = new LineCounter();
  return {
    document: parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: false, uniqueKeys, logLevel: 'silent' }),
    lines,
  };
}

/**
 * What it holds. Undefined where aliases are more than allowed, or of nothing: the parser throws a ReferenceError there; everything else
 * that it throws is a bug.
 */
export function dataOf(document: Document, mostAliases = MOST_ALIASES): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases }) as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
