// Why the file of a site does not fit, as sentences of ours: those of the library that finds it are for programmers.
import type { Message } from '@/utils/base/message';
import { isRecord } from '@/utils/base/plain-data';
import { contentRootFault, SLUG_SHAPE } from '@/utils/base/path-segment';
import { keyAt } from '@/utils/core/site-fault';
import type { z } from '@/utils/core/zod';

type Issue = z.core.$ZodIssue;
export interface Reason {
  path: PropertyKey[];
  why: Message;
}

const EXPECTED: Record<string, Message> = {
  string: ['why_textExpected'],
  array: ['why_listExpected'],
  object: ['why_mapExpected'],
  record: ['why_mapExpected'],
  boolean: ['why_yesNoExpected'],
  number: ['why_numberExpected'],
  int: ['why_numberExpected'],
};

/** `read`: what the file holds. */
export function reasonOf(issue: Issue, read: unknown): Reason {
  const { path } = issue;
  if (path.length === 0) return { path, why: ['why_noSite'] };
  if (at(read, path) === undefined) return { path, why: ['why_missing', keyAt(path)] };
  const inner = issue.code === 'invalid_union' ? ofObject(issue, at(read, path)) : null;
  if (inner) return reasonOf(Object.assign({}, inner, { path: [...path, ...inner.path] }), read);
  return { path, why: ['why_ofKey', keyAt(path), whyOf(issue, at(read, path))] };
}

/** Of a topic: it is a text, or has a name and more. */
const ofObject = (issue: Issue & { code: 'invalid_union' }, value: unknown) => (isRecord(value) ? issue.errors.at(-1)?.[0] : null);

function whyOf(issue: Issue, value: unknown): Message {
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? EXPECTED['string']!;
  if (issue.code === 'too_small') return issue.origin === 'string' ? ['why_empty'] : ['why_aboveZero'];
  if (issue.code === 'too_big') return [issue.origin === 'string' ? 'why_longCharacters' : 'why_atMost', String(issue.maximum)];
  if (issue.code === 'invalid_format') return SLUG_SHAPE;
  if (issue.code === 'custom' && issue.path.at(-1) === 'contentRoot') return contentRootFault(String(value)) ?? ['why_elseExpected'];
  if (issue.code === 'invalid_value') return ['why_oneOf', issue.values.map((value) => `“${String(value)}”`).join(', ')];
  return issue.code === 'invalid_union' ? EXPECTED['string']! : ['why_elseExpected'];
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
