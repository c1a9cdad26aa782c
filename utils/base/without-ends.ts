// Signs taken off the ends of a text. A pattern for the end of a text looks at every run of such signs within it, to its end each time.

/** Without the characters at its end that `sign` matches; `sign` is a pattern for one character. */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** The same at both ends. */
export function withoutEnds(text: string, sign: RegExp): string {
  const short = withoutEnd(text, sign);
  let from = 0;
  while (from < short.length && sign.test(short[from]!)) from += 1;
  return short.slice(from);
}
