// What a head of YAML says, every scalar as text: a slug that looks like a number is one all the same.
import { parse } from 'yaml';

/** By its keys; JSON is YAML in brackets. Empty where it is no map. */
export function yamlValues(yaml: string): Record<string, unknown> {
  const read: unknown = parse(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
}
