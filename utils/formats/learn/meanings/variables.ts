// What the holes of the learnt format are filled with, and what each file would have filled them with.
import type { AskKind } from '@/utils/core/asks/asked';
import { NAMES } from '../../language/names';
import type { Data } from '../head/values';

export interface Variable {
  /** As holes name it. */
  name: string;
  /** Of a fact, null. */
  ask: AskPlan | null;
  /** By the index of the file; ISO 8601 of a moment. */
  values: (Data | undefined)[];
  isDate: boolean;
}

/** A field that the format asks for. */
export interface AskPlan {
  label: string;
  kind: AskKind;
  optional: boolean;
  /** With holes; '' for none. */
  fallback: string;
  options: string[];
  vocabulary?: string;
  /** Of a list of maps: what each has. */
  fields: { name: string; kind: AskKind }[];
}

export type Variables = Map<string, Variable>;

const TAKEN: ReadonlySet<string> = new Set(Object.keys(NAMES).map((name) => name.split('.')[0]!));

/** A name for a field of a key: letters and digits, which no fact and no other field has. */
export function nameFor(key: string, variables: ReadonlyMap<string, unknown>): string {
  const words = key.match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word, index) => (index === 0 ? word : word[0]!.toUpperCase() + word.slice(1))).join('');
  const base = /^[A-Za-z]/.test(joined) ? joined[0]!.toLowerCase() + joined.slice(1) : `field${joined}`;
  const isFree = (name: string) => !TAKEN.has(name) && !variables.has(name);
  const candidates = [base, `${base}Text`, ...Array.from({ length: variables.size + 1 }, (_, index) => `${base}${index + 2}`)];
  return candidates.find(isFree)!;
}

/** A key as a label of the desk: `source_code_url` → `Source code url`. */
export function labelFor(key: string): string {
  const last = key.split('.').at(-1) ?? key;
  const words = last
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words === '' ? key : words[0]!.toUpperCase() + words.slice(1);
}
