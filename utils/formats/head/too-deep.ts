// Brackets and dashes within one another: parsers call themselves for each, and a text of them alone would end whoever reads it.

const DEEPEST = 40;

/** The first line, from 0, in which they lie deeper than any head of an article; -1 where none does. */
export function tooDeepAt(text: string): number {
  let [depth, line] = [0, 0];
  for (const sign of text) {
    if (sign === '\n') line += 1;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return line;
  }
  return text.split('\n').findIndex((each) => each.length > 2 * DEEPEST && each.trimStart().startsWith('- '.repeat(DEEPEST)));
}
