// Whether two fillings of a format mean the same.
import type { Meant } from '../head/meant';

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

/** What is meant, in short, for who reads it. */
export function shownMeant(meant: Meant): string {
  const text = plainOf(meant);
  const shown = typeof text === 'string' ? text : (JSON.stringify(text) ?? '');
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
}

function plainOf(meant: Meant): unknown {
  switch (meant.is) {
    case 'text':
    case 'plain':
      return meant.text;
    case 'number':
      return String(meant.number);
    case 'yes-no':
      return String(meant.yes);
    case 'nothing':
      return '';
    case 'list':
      return meant.items.map(plainOf);
    case 'map':
      return Object.fromEntries([...meant.entries].map(([key, value]) => [key, plainOf(value)]));
    case 'fixed':
      return fixedOf(meant.value);
  }
}

function fixedOf(value: unknown): unknown {
  const plain = typeof value === 'object' && value !== null && 'toJSON' in value ? (value as { toJSON(): unknown }).toJSON() : value;
  return typeof plain === 'object' && plain !== null ? plain : String(plain ?? '');
}
