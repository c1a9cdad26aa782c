// Which keys of a head say what they should in other signs than the format writes.
import type { OpenedHead } from './opened/opened-head';

/** The keys at the top, of `keys`, whose lines differ; one empty key for a head that is not one line a key. */
export function compareStyle(
  is: { text: string; head: OpenedHead },
  meant: { text: string; head: OpenedHead },
  keys: readonly string[],
): { key: string; is: string; meant: string }[] {
  const [one, other] = [blocks(is), blocks(meant)];
  if (!one || !other) return keys.length > 0 ? [{ key: '', is: '', meant: '' }] : [];
  return keys.flatMap((key) => {
    const [here, there] = [one.get(key), other.get(key)];
    return here === undefined || there === undefined || here === there
      ? []
      : [{ key, is: firstOther(here, there), meant: firstOther(there, here) }];
  });
}

/** The lines of each key; null where two begin on one line. */
function blocks({ text, head }: { text: string; head: OpenedHead }): Map<string, string> | null {
  const lines = text.split('\n');
  const starts = head.order.map((key) => ({ key, line: head.lineOf([key]) })).toSorted((one, other) => one.line - other.line);
  if (starts.some(({ line }, index) => line === starts[index + 1]?.line)) return null;
  return new Map(starts.map(({ key, line }, index) => [key, trimmed(lines.slice(line, starts[index + 1]?.line ?? lines.length))]));
}

/** Without what stands between two keys, and the comma and the bracket of JSON. */
function trimmed(lines: string[]): string {
  let end = lines.length;
  while (end > 1 && /^\s*(?:#.*|[}\]]?)$/.test(lines[end - 1] ?? '')) end -= 1;
  return lines.slice(0, end).join('\n').replace(/,$/, '');
}

const SHOWN = 120;

function firstOther(here: string, there: string): string {
  const others = there.split('\n');
  const line = here.split('\n').find((each, index) => each !== others[index]) ?? '';
  return line.trim().slice(0, SHOWN);
}
