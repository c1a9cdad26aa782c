// Holds the head of a published file against what the format makes of what was read of it.
import { valueAt } from '@/utils/core/formats/known-keys';
import { type MeantMap, type Meant, meantMap } from '../head/meant';
import { editDistance, nearest } from '../language/mistake';
import type { OpenedHead } from './opened/opened-head';
import { isSameMeant, shown, shownMeant } from './same-meant';

/**
 * `missing`: a key that the format always has; `extra`: one that it does not have; `order`: in another place; `meaning`: a reader takes
 * something else for it; `style`: the same in other signs; `date`: nothing that reads dates understands it; `address`: another than the
 * format would make now; `path`: likewise; `frame`: what stands around the body; `value`: none that the field takes.
 */
export type MismatchKind = 'missing' | 'extra' | 'order' | 'meaning' | 'style' | 'date' | 'address' | 'path' | 'frame' | 'value';

export interface Mismatch {
  kind: MismatchKind;
  /** With dots; empty of what is no key. */
  key: string;
  /** Of the file, from 1. */
  line: number;
  /** What stands there, and what the format would have written, in short. */
  is?: string;
  meant?: string;
}

/** The file says `head`; with either stand-in for what it does not tell, the format would have said `one` or `other`. */
export interface Comparing {
  head: OpenedHead;
  one: MeantMap;
  other: MeantMap;
  /** Lines of the file above the head. */
  above: number;
  /** Whether the format has such a key, though it may stay away. */
  has(path: readonly string[]): boolean;
}

/** Keys too many or too few, and those that mean something else. */
export function compareHead(comparing: Comparing): Mismatch[] {
  return compareMap(comparing, [], comparing.one, comparing.other);
}

function compareMap(comparing: Comparing, way: readonly string[], one: MeantMap, other: MeantMap): Mismatch[] {
  const { head } = comparing;
  const map = valueAt(head.values, way) as Record<string, unknown>;
  const keys = [...new Set([...one.entries.keys(), ...other.entries.keys()])];
  const found = keys.flatMap((key) => compareKey(comparing, [...way, key], one.entries.get(key), other.entries.get(key)));
  const extras = Object.keys(map).filter((key) => !keys.includes(key));
  const absent = keys.filter((key) => !Object.hasOwn(map, key));
  return [...found, ...extras.map((key) => extraKey(comparing, [...way, key], map[key], absent))];
}

/** One that the format does not have; or has, and there would be nothing behind it. `absent`: those that may be meant. */
function extraKey({ head, above, has }: Comparing, path: readonly string[], value: unknown, absent: readonly string[]): Mismatch {
  const key = path.at(-1) ?? '';
  const place = { key: path.join('.'), line: above + head.lineOf(path) + 1 };
  // A key without anything behind it says no more than none.
  const isNothing = value === null || value === '';
  if (has(path)) return { kind: isNothing ? 'style' : 'meaning', ...place, is: shown(value), meant: '' };
  const close = nearest(key, absent);
  return { kind: 'extra', ...place, ...(!isNothing && { is: shown(value) }), ...(isClose(key, close) && { meant: close }) };
}

function compareKey(comparing: Comparing, path: readonly string[], one: Meant | undefined, other: Meant | undefined): Mismatch[] {
  const { head, above } = comparing;
  const value = valueAt(head.values, path);
  const place = (way: readonly string[]) => ({ key: way.join('.'), line: above + head.lineOf(way) + 1 });
  if (value === undefined)
    return one && other ? [{ kind: 'missing', ...place(path), ...(isSameMeant(one, other) && { meant: shownMeant(one) }) }] : [];
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isMap && (one?.is === 'map' || other?.is === 'map'))
    return compareMap(comparing, path, one?.is === 'map' ? one : meantMap(), other?.is === 'map' ? other : meantMap());
  const where = one ? head.differs(path, one) : [];
  if (where === null || !one || !isSameMeant(one, other)) return [];
  const way = [...path, ...where];
  const meant = meantAt(one, where);
  return [{ kind: 'meaning', ...place(way), is: shown(valueAt(head.values, way)), ...(meant && { meant: shownMeant(meant) }) }];
}

const meantAt = (meant: Meant, way: readonly string[]): Meant | undefined =>
  way.reduce<Meant | undefined>(
    (inner, key) => (inner?.is === 'map' ? inner.entries.get(key) : inner?.is === 'list' ? inner.items[Number(key)] : undefined),
    meant,
  );

/** A key that is another but for a letter or two. */
const isClose = (key: string, other: string): boolean =>
  other !== '' &&
  Math.abs(key.length - other.length) <= 2 &&
  editDistance(key.toLowerCase(), other.toLowerCase()) <= (key.length > 4 ? 2 : 1);
