// What the values of front matter are called: a word is itself, a thing has a name.
import { isRecord } from '@/utils/base/plain-data';

/** Keys that hold what things are called, in lists of things. */
const LABELS = ['name', 'label', 'title', 'term', 'slug', 'id'];
/** No name of a topic or of a community: dates, numbers, addresses, paths, identifiers. */
export const NO_WORD =
  /^(?:\d[\d\s.:,/T+-]*Z?|(?:https?|mailto|composer|at):\S*|\S*\/\S*\.\w+|[./]\S*|[\da-f]{8,}(?:-[\da-f]{4,})*|\S+@\S+\.\S+)$/i;

/** Dates are values, not things. */
export const plainRecord = (value: unknown): value is Record<string, unknown> => isRecord(value) && !(value instanceof Date);

/** The things of a list, with their places. */
export const thingsIn = (value: unknown): [place: number, thing: Record<string, unknown>][] =>
  Array.isArray(value)
    ? value.flatMap((entry, place) => (plainRecord(entry) ? [[place, entry] as [number, Record<string, unknown>]] : []))
    : [];

/** What a thing is called, as it is written. */
export function labelIn(entry: unknown): unknown {
  if (!plainRecord(entry)) return undefined;
  const values = new Map(Object.entries(entry).map(([key, value]) => [key.toLowerCase(), value]));
  return LABELS.map((key) => values.get(key)).find((value) => typeof value === 'string' || typeof value === 'number');
}

export function nameOf(entry: unknown): string {
  if (typeof entry === 'string') return entry.trim();
  if (typeof entry === 'number') return String(entry);
  return String(labelIn(entry) ?? '').trim();
}

/** `#care`, as it is written into a text. */
export const withoutHash = (name: string): string => name.replace(/^#(?=[\p{L}\p{N}\p{M}_/-]+$)/u, '');
