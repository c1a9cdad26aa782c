// The fields that an installation wants filled in and that no article tells, with what each may hold.
import { isProblem } from '@/utils/hosts/unless';
import { type Property, propertyOf } from '../api/answers';
import type { AskOpenProject } from '../api/ask-openproject';
import { isTyped } from '../content/given';
import { valuesOf } from '../content/options';

export interface Required {
  key: string;
  name: string;
  type: string;
  /** Addresses and names; empty where it is typed, or yes or no. */
  options: { value: string; name: string }[];
}

/** Those of all types that are asked about, each once. */
export async function requiredIn(ask: AskOpenProject, schemas: Record<string, unknown>[]): Promise<Required[]> {
  const found = new Map<string, Required>();
  for (const schema of schemas) {
    for (const key of Object.keys(schema).filter((name) => /^customField\d+$/.test(name) && !found.has(name))) {
      const property = propertyOf(schema, key);
      if (!property?.required || property.hasDefault || property.writable === false) continue;
      found.set(key, { key, name: property.name, type: property.type, options: await optionsOf(ask, property) });
    }
  }
  return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

async function optionsOf(ask: AskOpenProject, property: Property): Promise<Required['options']> {
  if (isTyped(property.type)) return [];
  try {
    return (await valuesOf(ask, property)).flatMap(({ href, title }) => (href ? [{ value: href, name: title ?? href }] : []));
  } catch (error) {
    if (isProblem(error, 'registration-forbidden', 'registration-missing', 'answer-unexpected')) return [];
    throw error;
  }
}
