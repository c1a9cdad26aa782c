// Whether what a reader made of a head is what is meant, for readers that give plain JavaScript.
import type { Meant, MeantMap } from './meant';

/** What a sign that stands without quotes is read as; undefined where it is none. */
export type ReadPlain = (text: string) => unknown;

/** The way to the first key of which another thing is read; null where there is none. */
export function difference(read: unknown, meant: Meant, readPlain: ReadPlain): readonly string[] | null {
  if (meant.is === 'map') return mapDifference(read, meant, readPlain);
  if (meant.is === 'list') {
    if (!Array.isArray(read) || read.length !== meant.items.length) return [];
    return meant.items.map((item, index) => difference(read[index], item, readPlain)).find((where) => where !== null) ?? null;
  }
  return isSame(read, valueOf(meant, readPlain)) ? null : [];
}

function mapDifference(read: unknown, { entries }: MeantMap, readPlain: ReadPlain): readonly string[] | null {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return [];
  for (const [key, value] of entries) {
    const where = Object.hasOwn(read, key) ? difference((read as Record<string, unknown>)[key], value, readPlain) : [];
    if (where) return [key, ...where];
  }
  return Object.keys(read).length === entries.size ? null : [];
}

function valueOf(meant: Exclude<Meant, { is: 'map' | 'list' }>, readPlain: ReadPlain): unknown {
  switch (meant.is) {
    case 'text':
      return meant.text;
    case 'plain':
      return readPlain(meant.text);
    case 'number':
      return meant.number;
    case 'yes-no':
      return meant.yes;
    case 'nothing':
      return null;
    case 'fixed':
      return meant.value;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  // Dates and times of TOML.
  if (one instanceof Date || other instanceof Date)
    return one instanceof Date && other instanceof Date && JSON.stringify(one) === JSON.stringify(other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every(
      (name) => Object.hasOwn(other, name) && isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
    )
  );
}
