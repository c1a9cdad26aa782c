// Whether two fillings of a format mean the same, and what is meant, in short.
import { type Meant, scalarText } from '../head/meant';

export function isSameMeant(one: Meant | undefined, other: Meant | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.is !== other.is) return false;
  if (one.is === 'list' && other.is === 'list')
    return one.items.length === other.items.length && one.items.every((item, index) => isSameMeant(item, other.items[index]));
  if (one.is === 'map' && other.is === 'map') {
    if (one.entries.size !== other.entries.size) return false;
    return [...one.entries].every(([key, value]) => isSameMeant(value, other.entries.get(key)));
  }
  // What is fixed is of the format itself, the same in both.
  if (one.is === 'fixed' && other.is === 'fixed') return one.value === other.value;
  return JSON.stringify(one) === JSON.stringify(other);
}

const SHOWN = 120;

/** A value, in short, for who reads it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

export const shownMeant = (meant: Meant): string => shown(plainOf(meant));

function plainOf(meant: Meant): unknown {
  if (meant.is === 'list') return meant.items.map(plainOf);
  if (meant.is === 'map') return Object.fromEntries([...meant.entries].map(([key, value]) => [key, plainOf(value)]));
  return meant.is === 'fixed' ? fixedOf(meant.value) : scalarText(meant);
}

function fixedOf(value: unknown): unknown {
  const plain = typeof value === 'object' && value !== null && 'toJSON' in value ? (value as { toJSON(): unknown }).toJSON() : value;
  return typeof plain === 'object' && plain !== null ? plain : String(plain ?? '');
}
