// The fields of a list of maps: what its maps have, and those in them.
import type { AskKind } from '@/utils/core/asks/asked';
import type { Key } from '../head/merge-head';
import { type Data, isEmpty } from '../head/values';
import { kindOf } from './kinds-of-values';

/** As its field of the desk holds it. */
export const mapOf = (item: Data, key: Key): Data =>
  Object.fromEntries(
    fieldsOf(key).flatMap(({ name, of }) => {
      const value = of.reduce<Data | undefined>((map, part) => (isMap(map) ? map[part] : undefined), item);
      return isEmpty(value) || typeof value === 'object' ? [] : [[name, value!]];
    }),
  );

const isMap = (data: Data | undefined): data is { [key: string]: Data } =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

export interface Field {
  name: string;
  kind: AskKind;
  /** The way to the key of the map, or of the map in it. */
  of: string[];
}

/** Asked for at each map of each file. */
const known = new WeakMap<Key, Field[]>();

/** What the maps of a list have, in the order in which they are met. */
export function fieldsOf(key: Key): Field[] {
  const fields = known.get(key) ?? readFields(key);
  known.set(key, fields);
  return fields;
}

function readFields(key: Key): Field[] {
  const found = new Map<string, { of: string[]; values: Data[] }>();
  for (const each of key.found) for (const item of Array.isArray(each?.data) ? each.data : []) if (isMap(item)) gather(item, [], found);
  const names = new Set<string>();
  return [...found.values()].map(({ of, values }) => {
    const kind = kindOf(values);
    const plain = of
      .map((part, index) => (index === 0 ? part : part.slice(0, 1).toUpperCase() + part.slice(1)))
      .join('')
      .replace(/\W/g, '');
    const base = /^[A-Za-z]/.test(plain) ? plain : `field${plain}`;
    const name = names.has(base) ? `${base}${names.size}` : base;
    names.add(name);
    return { of, name, kind: kind === 'number' || kind === 'yes-no' ? kind : 'text' };
  });
}

function gather(map: { [key: string]: Data }, above: string[], found: Map<string, { of: string[]; values: Data[] }>): void {
  for (const [name, value] of Object.entries(map)) {
    const of = [...above, name];
    if (isMap(value) && above.length === 0) {
      gather(value, of, found);
      continue;
    }
    const id = of.join('\0');
    const there = found.get(id);
    if (there) there.values.push(value);
    else found.set(id, { of, values: [value] });
  }
}
