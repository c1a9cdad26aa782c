// Opens a head of JSON: what it says by `JSON.parse`, its lines by the reader of YAML.
import { valueAt } from '@/utils/core/formats/known-keys';
import { difference } from '../../head/same-value';
import { openYaml } from './open-yaml';
import type { Opening } from './opened-head';

export function openJson(text: string): Opening {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    const as = openYaml(text);
    return { broken: 'broken' in as ? as.broken : { line: lineOf(text, error), why: error instanceof Error ? error.message : '' } };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return { broken: { line: 0, why: '' } };
  const as = openYaml(text);
  if ('broken' in as) return as;
  return {
    head: {
      ...as.head,
      differs: (path, meant) => difference(valueAt(read, path) ?? null, meant, (written) => JSON.parse(written) as unknown),
    },
  };
}

/** Engines say where in words of their own. */
function lineOf(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d{1,9})\b/.exec(message)?.[1];
  const position = /\bposition (\d{1,9})\b/.exec(message)?.[1];
  return line ? Number(line) - 1 : position ? text.slice(0, Number(position)).split('\n').length - 1 : 0;
}
