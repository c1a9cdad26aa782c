// Why the file of a site does not fit, in plain words: the words of the library that finds it are for programmers.
import { ROOT_SHAPE, SLUG_SHAPE } from '@/utils/base/path-segment';
import { keyAt } from '@/utils/core/site-fault';
import type { z } from '@/utils/core/zod';

type Issue = z.core.$ZodIssue;
export interface Reason {
  path: PropertyKey[];
  why: string;
}

const EXPECTED: Record<string, string> = {
  string: 'a text in quotes is expected here',
  array: 'a list in square brackets is expected here',
  object: 'names and values in curly brackets are expected here',
  number: 'a whole number is expected here',
  int: 'a whole number is expected here',
};
const SHAPES: Record<string, string> = {
  slug: SLUG_SHAPE,
  contentRoot: ROOT_SHAPE,
};

/** `read`: what the file holds. */
export function reasonOf(issue: Issue, read: unknown): Reason {
  const { path } = issue;
  if (path.length === 0) return { path, why: 'this is not the file of a site' };
  if (at(read, path) === undefined) return { path, why: `${keyAt(path)} is missing` };
  const inner = issue.code === 'invalid_union' ? ofObject(issue, at(read, path)) : null;
  if (inner) return reasonOf(Object.assign({}, inner, { path: [...path, ...inner.path] }), read);
  return { path, why: `${keyAt(path)}: ${whyOf(issue)}` };
}

/** Of a topic: it is a text, or has a name and more. */
const ofObject = (issue: Issue & { code: 'invalid_union' }, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? issue.errors.at(-1)?.[0] : null;

function whyOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? EXPECTED['string']!;
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'it is empty' : 'a number above zero is expected here';
  if (issue.code === 'invalid_format') return SHAPES[String(issue.path.at(-1))] ?? SHAPES['slug']!;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')} is expected here`;
  return issue.code === 'invalid_union' ? EXPECTED['string']! : 'something else is expected here';
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
