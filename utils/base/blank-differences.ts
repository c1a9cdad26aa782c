// A text with a blank wherever another, made in the same way of other facts, says something else.

/** Words, numbers and names with hyphens; and what stands between them. */
const TOKEN = /[\w-]+|[^\w-]+/g;

/**
 * What differs stands as `blank`, once where only a sign like `:` stands between two of them. The texts have the same lines but for that.
 */
export function blankDifferences(text: string, other: string, blank: string): string {
  const others = other.split('\n');
  return text
    .split('\n')
    .map((line, at) => (line === others[at] ? line : blankTokens(line, others[at] ?? '', blank)))
    .join('\n');
}

function blankTokens(line: string, other: string, blank: string): string {
  const [tokens, others] = [line.match(TOKEN) ?? [], other.match(TOKEN) ?? []];
  let written = '';
  for (const [at, token] of tokens.entries()) {
    if (token === others[at]) written += token;
    else if (/[\w-]/.test(token))
      written = /[.:]$/.test(written) && written.slice(0, -1).endsWith(blank) ? written.slice(0, -1) : written + blank;
  }
  return written;
}
