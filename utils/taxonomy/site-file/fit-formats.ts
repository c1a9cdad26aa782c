// The formats that a site's file brings. Each is written as a list of its lines, so that where the file is kept a change of one is seen.
import { LIMITS } from '@/utils/core/limits';
import { FormatText } from '@/utils/core/site';
import type { Message } from '@/utils/base/message';
import { unfitText } from '@/utils/base/unfit-text';
import { keyOfPath, linesOfEntries, linesOfPaths } from '../tables/json-text';
import type { OddList } from '../topics-file/collect-topics';

/** By the names of formats: a line of the file for each line of one; one for all where it is written as one text. */
export type FormatLines = Readonly<Record<string, readonly number[]>>;

/** Formats that a site may have. */
const MOST = 100;

/** Those that can be kept, whether they compile or not. `text`: of the file, for its lines. */
export function fitFormats(
  written: Readonly<Record<string, unknown>>,
  text: string,
  odd: OddList,
): { formats: Record<string, string>; lines: FormatLines } {
  const all = Object.keys(written);
  const names = all.slice(0, MOST);
  if (all.length > MOST) odd.tell(null, ['why_mostFormats', MOST]);
  const starts = linesOfPaths(
    text,
    names.map((name) => ['formats', name]),
  );
  const fit = names.flatMap((name): [string, string, number[]][] => {
    const start = starts.get(keyOfPath(['formats', name])) ?? 1;
    const isList = Array.isArray(written[name]);
    const source = textOf(written[name]);
    const fault = faultOf(name, source);
    if (fault) odd.tell(start, fault);
    return fault ? [] : [[name, source as string, isList ? linesOfEntries(text, ['formats', name]) : [start]]];
  });
  return {
    formats: Object.fromEntries(fit.map(([name, source]) => [name, source])),
    lines: Object.fromEntries(fit.map(([name, , lines]) => [name, lines])),
  };
}

export const linesOfFormat = (source: string): string[] => source.split('\n');

const textOf = (written: unknown): unknown =>
  Array.isArray(written) && written.every((line) => typeof line === 'string') ? written.join('\n') : written;

function faultOf(name: string, source: unknown): Message | null {
  // The name that every object has is nobody's format.
  const unfit = name === '__proto__' ? (['why_elseExpected'] satisfies Message) : unfitText(name);
  if (unfit) return ['why_ofKey', '“formats”', unfit];
  if (typeof source !== 'string' || source === '') return ['why_formatExpected'];
  if (!source.isWellFormed()) return ['why_halfLetter'];
  return FormatText.safeParse(source).success ? null : ['why_longCharacters', LIMITS.format];
}
