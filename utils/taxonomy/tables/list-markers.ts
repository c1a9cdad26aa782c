// Signs and numbers before the names of a list: which of them there are tells the whole list, not a line.

const SIGN = /^(?:[-*+•◦▪‣–—·●○■□◆➢]|o(?=[\t\u00a0]| {2}| (?=\S)))[ \t\u00a0]+(?:\[[ xX]\][ \t]+)?/;
/** Signs that are no bullets in a list of few of them. */
const RARE = /^[o—–]/;
const NUMBER = /^(?:(\d{1,6}(?:\.\d{1,3}){0,5})[.)]|(\d{1,3}(?:\.\d{1,3}){1,5})|([a-z])[.)])[ \t\u00a0]+(?:\[[ xX]\][ \t]+)?/;

export const hasMarker = (line: string): boolean => SIGN.test(line.trim()) || NUMBER.test(line.trim());

/** What stands before the name, of a trimmed line. */
export type MarkerOf = (line: string) => string;

/** A number counts only where most of them run on: `1. FC Köln` and `3. Liga` are names. */
export function markersOf(lines: Iterable<string>): MarkerOf {
  let [all, rare, runs, breaks] = [0, 0, 0, 0];
  const last = new Map<string, number>();
  for (const line of lines) {
    all += 1;
    if (SIGN.test(line) && RARE.test(line)) rare += 1;
    const [, dotted, bare, letter] = NUMBER.exec(line) ?? [];
    const parts = letter ? [letter.charCodeAt(0) - 96] : (dotted ?? bare)?.split('.').map(Number);
    if (!parts) continue;
    const key = `${letter ? 'a' : ''}${parts.length}`;
    const number = parts.at(-1)!;
    if (number === 1 || number === (last.get(key) ?? 0) + 1) runs += 1;
    else breaks += 1;
    last.set(key, number);
  }
  const isBullet = rare * 2 > all;
  return (line) => {
    const sign = SIGN.exec(line)?.[0];
    if (sign) return RARE.test(sign) && !isBullet ? '' : sign;
    return runs > breaks ? (NUMBER.exec(line)?.[0] ?? '') : '';
  };
}
