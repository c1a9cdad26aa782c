// Where a format puts what an article is known by: keys of its files' heads, found by filling it once with values that stand for them.

import { z } from '../zod';

/** Keys from the top of the head down. */
const KeyPath = z.array(z.string());
export type KeyPath = readonly string[];

/** Where an address stands below a head: in a line that begins with `line`, after `before`, and up to `after` (empty: the line's end). */
const LinkInBody = z.object({
  line: z.string(),
  before: z.string(),
  after: z.string(),
  /** Of several such lines it is the last, for the article's body stands above it. */
  last: z.boolean(),
});
export type LinkInBody = z.infer<typeof LinkInBody>;

export const KnownKeys = z.object({
  /** Of the article's address. */
  link: z.array(KeyPath),
  /** Of a format with no such key. */
  inBody: z.optional(z.array(LinkInBody)),
  title: z.array(KeyPath),
  created: z.array(KeyPath),
  curator: z.array(KeyPath),
  topics: z.array(KeyPath),
  /** Of what a curator fills, by the names of the fields. */
  asked: z.record(z.string(), KeyPath),
});
export type KnownKeys = z.infer<typeof KnownKeys>;

/** What stands there; undefined where nothing does. */
export const valueAt = (record: unknown, path: KeyPath): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined,
    record,
  );

/** The moment that a date of a head names, ISO 8601 in UTC; noon where it names a day alone; null where it is none. */
export function instantOf(value: unknown): string | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null;
  const text = typeof value === 'string' ? value.trim().slice(0, 60) : value.toISOString();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  const [, day = '', time, zone = 'Z'] = iso ?? [];
  const written = iso ? `${day}T${time ?? '12:00'}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}` : `${text} 12:00 UTC`;
  const at = new Date(written).getTime();
  const fallback = Number.isNaN(at) && !iso ? new Date(text).getTime() : at;
  return Number.isNaN(fallback) ? null : new Date(fallback).toISOString();
}
