// The date that stands in the names of files.
import { readDate } from '../dates/read-date';

/** What is fixed before it, the date, and what stands behind it. */
export interface DatedNames {
  before: string;
  mask: string;
  /** As they stand there, and in ISO 8601. */
  dates: string[];
  moments: string[];
  rests: string[];
}

/** The most precise first. A year alone is a date only where it begins or ends a name. */
const PATTERNS: readonly (readonly [mask: string, pattern: RegExp])[] = [
  ['YYYYMMDDHHmmss', /^(\D*)(\d{14})(?!\d)(.*)$/s],
  ['YYYY-MM-DD-HHmmss', /^(\D*)(\d{4}-\d{2}-\d{2}-\d{6})(?!\d)(.*)$/s],
  ['YYYY-MM-DD', /^(\D*)(\d{4}-\d{2}-\d{2})(?!\d)(.*)$/s],
  ['YYYY_MM_DD', /^(\D*)(\d{4}_\d{2}_\d{2})(?!\d)(.*)$/s],
  ['YYYY.MM.DD', /^(\D*)(\d{4}\.\d{2}\.\d{2})(?!\d)(.*)$/s],
  ['YYYYMMDDHHmm', /^(\D*)(\d{12})(?!\d)(.*)$/s],
  ['YYYYMMDD', /^(\D*)(\d{8})(?!\d)(.*)$/s],
  ['DD-MM-YYYY', /^(\D*)(\d{2}-\d{2}-\d{4})(?!\d)(.*)$/s],
  ['YY-MM-DD', /^(\D*)(\d{2}-\d{2}-\d{2})(?!\d)(.*)$/s],
  ['YYMMDD', /^(\D*)(\d{6})(?!\d)(.*)$/s],
  ['GGGG-[W]WW', /^(\D*)(\d{4}-W\d{2})(?!\d)(.*)$/s],
  ['YYYY-MM', /^(\D*)(\d{4}-\d{2})(?!\d)(.*)$/s],
  ['YYYY', /^(\D*)((?:19|20)\d{2})(?!\d)(.*)$/s],
];

/** Null where not all names have one, at the same place. */
export function dateInNames(names: readonly string[]): DatedNames | null {
  for (const [mask, pattern] of PATTERNS) {
    const matches = names.map((name) => pattern.exec(name));
    const [first] = matches;
    if (!first || matches.some((match) => match?.[1] !== first[1])) continue;
    if (mask === 'YYYY' && first[1] !== '' && matches.some((match) => match![3] !== '')) continue;
    const dates = matches.map((match) => match![2]!);
    const moments = dates.map((date) => isoOf(digitsOf(mask, date)));
    if (moments.includes(null)) continue;
    return { before: first[1]!, mask, dates, moments: moments as string[], rests: matches.map((match) => match![3]!) };
  }
  return null;
}

/** What a mask of digits has written, by its parts. */
export function digitsOf(mask: string, text: string): Map<string, string> {
  const digits = new Map<string, string>();
  let at = 0;
  for (const token of mask.match(/GGGG|YYYY|YY|MM|DD|HH|mm|ss|WW|\[[^\]]*\]|./gs) ?? []) {
    const length = token.startsWith('[') ? token.length - 2 : token.length;
    digits.set(token, text.slice(at, at + length));
    at += length;
  }
  return digits;
}

/** ISO 8601; null where they are no date. */
export function isoOf(digits: ReadonlyMap<string, string>): string | null {
  const of = (token: string) => digits.get(token);
  const week = of('WW');
  if (week !== undefined && !digits.has('DD')) return dayOfWeek(Number(of('GGGG')), Number(week));
  const yearOf = of('YYYY') ?? (of('YY') === undefined ? undefined : `20${of('YY')}`);
  const day = `${yearOf}-${of('MM') ?? '01'}-${of('DD') ?? '01'}`;
  const clock = of('HH') === undefined ? '' : `T${of('HH')}:${of('mm')}:${of('ss') ?? '00'}`;
  return readDate(day + clock)[0]?.iso ?? null;
}

/** Its Monday. */
function dayOfWeek(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() || 7) - 1)) * 86_400_000);
  return monday.toISOString().slice(0, 10);
}
