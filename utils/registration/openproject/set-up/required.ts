// The fields that an installation wants filled in and that no article tells, with what each may hold.
import { z } from '@/utils/core/zod';
import { isProblem } from '@/utils/hosts/unless';
import { Link, type Property, propertyOf } from '../api/answers';
import type { AskOpenProject } from '../api/ask-openproject';
import { isTyped } from '../content/given';

export interface Required {
  key: string;
  name: string;
  type: string;
  /** Addresses and names; empty where it is typed, or yes or no. */
  options: { value: string; name: string }[];
}

const Element = z.object({ name: z.string(), _links: z.object({ self: Link }) });

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

/** They stand in the schema, or at another address, as people do. */
async function optionsOf(ask: AskOpenProject, { type, _links }: Property): Promise<Required['options']> {
  const values = _links?.allowedValues;
  if (isTyped(type) || !values) return [];
  if (Array.isArray(values)) return values.flatMap(({ href, title }) => (href ? [{ value: href, name: title ?? href }] : []));
  const path = values.href?.split('/api/v3')[1];
  if (!path) return [];
  try {
    const elements = await ask.all(Element, path);
    return elements.flatMap(({ name, _links: { self } }) => (self.href ? [{ value: self.href, name }] : []));
  } catch (error) {
    if (isProblem(error, 'registration-forbidden', 'registration-missing', 'answer-unexpected')) return [];
    throw error;
  }
}
