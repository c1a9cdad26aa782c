// What a head is meant to say, gathered while it is written, to be held against what a reader takes it for.

export type Meant =
  | { is: 'text'; text: string }
  | { is: 'number'; number: number }
  | { is: 'yes-no'; yes: boolean }
  | { is: 'nothing' }
  /** Written as it is, whatever a reader takes it for: a date. */
  | { is: 'plain'; text: string }
  /** Of the format itself: as the kind's reader took it there. */
  | { is: 'fixed'; value: unknown }
  | { is: 'list'; items: Meant[] }
  | MeantMap;

export interface MeantMap {
  is: 'map';
  entries: Map<string, Meant>;
}

export const meantMap = (): MeantMap => ({ is: 'map', entries: new Map() });

/** Puts a value below a way of keys: tables of TOML name theirs. `many`: as one more of a list. */
export function putAt(map: MeantMap, path: readonly string[], value: Meant, many = false): void {
  const [key = '', ...rest] = path;
  const there = map.entries.get(key);
  if (rest.length > 0) {
    const inner = there?.is === 'list' ? there.items.at(-1) : there;
    const below = inner?.is === 'map' ? inner : meantMap();
    if (below !== inner) map.entries.set(key, below);
    putAt(below, rest, value, many);
  } else if (many) {
    if (there?.is === 'list') there.items.push(value);
    else map.entries.set(key, { is: 'list', items: [value] });
  } else if (there?.is === 'map' && value.is === 'map') {
    for (const [name, inner] of value.entries) there.entries.set(name, inner);
  } else map.entries.set(key, value);
}

/** A scalar as text; of nothing, ''. */
export function scalarText(meant: Exclude<Meant, { is: 'fixed' | 'list' | 'map' }>): string {
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
  }
}

/** The texts that a value of a key is: what an address is read of. Null where it is none. */
export function textsOf(meant: Meant | undefined): string[] | null {
  if (meant === undefined || meant.is === 'nothing') return [];
  if (meant.is === 'text' || meant.is === 'plain') return [meant.text];
  if (meant.is === 'number') return [String(meant.number)];
  if (meant.is === 'list') {
    const texts = meant.items.map(textsOf);
    return texts.every((one) => one !== null) ? texts.flat() : null;
  }
  return meant.is === 'fixed' ? fixedTexts(meant.value) : null;
}

function fixedTexts(value: unknown): string[] | null {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? (value as string[]) : null;
  if (typeof value === 'object' && value !== null && 'toJSON' in value) return fixedTexts((value as { toJSON(): unknown }).toJSON());
  return null;
}
