// What a format is filled with again: what was read of a file, and stand-ins for what it does not tell.
import type { AskField } from '@/utils/core/asks/asked';
import { emptyScope, NAMES, putName, type Scope } from '../language/names';
import type { Latin } from '@/utils/core/article';
import { fillTemplate } from '../language/fill-holes';
import type { FileShape, Kept } from './file-shape';

/**
 * Two stand-ins for each name: what comes out the same with both does not depend on what is not known, and what comes out otherwise
 * cannot be told.
 */
const TEXTS = ['One', 'Two'] as const;
const STAND_INS: Readonly<Record<string, readonly [unknown, unknown]>> = {
  created: ['2001-02-03T04:05:06.700Z', '2019-11-12T13:14:15.160Z'],
  changed: ['2001-02-03T04:05:06.700Z', '2019-11-12T13:14:15.160Z'],
  publishedTime: ['2001-02-03', '2019-11-12'],
  modifiedTime: ['2001-02-03', '2019-11-12'],
  url: ['https://one.example/', 'https://two.example/'],
  cleanUrl: ['https://one.example/', 'https://two.example/'],
  body: ['<p>One</p>', '<p>Two</p>'],
  topics: [['One'], ['Two']],
  id: [11, 12],
  workPackage: [11, 12],
  addressTaken: [0, 1],
  'image.format': ['JPEG', 'PNG'],
  'image.size': [
    [11, 12],
    [13, 14],
  ],
  'image.workPackage': [11, 12],
  'image.attachment': [11, 12],
};

/** What the language has as numbers. */
const NUMBERS: ReadonlySet<string> = new Set(['id', 'workPackage', 'image.workPackage', 'image.attachment', 'addressTaken']);

/** `isWhole`: nothing that a name of the format needs is missing, so that the two are the same. */
export function knownScopes(
  found: ReadonlyMap<string, unknown>,
  shape: FileShape,
  latin: Latin,
  kept: Kept,
): { scopes: readonly [Scope, Scope]; isWhole(): boolean } {
  const scopes = [emptyScope(latin, shape.zone), emptyScope(latin, shape.zone)] as const;
  const image = hasImage(found);
  for (const name of Object.keys(NAMES)) {
    const isOfImage = name.startsWith('image.');
    const known = isOfImage && !image ? null : name === 'image.alt' ? (found.get(name) ?? found.get('title')) : found.get(name);
    for (const [standIn, scope] of scopes.entries())
      putName(scope, name, (known === undefined ? (STAND_INS[name] ?? TEXTS)[standIn] : typed(name, known)) as Scope[string]);
  }
  for (const ask of shape.asks) {
    const isKnown = found.has(ask.name);
    for (const [standIn, scope] of scopes.entries())
      scope[ask.name] = (isKnown ? askedValue(ask, found.get(ask.name)) : askStandIn(ask, standIn as 0 | 1)) as Scope[string];
  }
  for (const { name, template } of shape.lets) {
    const values = scopes.map((scope) => (Object.hasOwn(kept, name) ? kept[name]! : (fillTemplate(template, scope) ?? null)));
    const isTold = values[0] === values[1] || !found.has(name);
    for (const [standIn, scope] of scopes.entries()) scope[name] = isTold ? values[standIn]! : (found.get(name) as Scope[string]);
  }
  return { scopes, isWhole: () => JSON.stringify(scopes[0]) === JSON.stringify(scopes[1]) };
}

export const hasImage = (found: ReadonlyMap<string, unknown>): boolean =>
  [...found].some(
    ([name, value]) => name.startsWith('image.') && name !== 'image.alt' && value !== null && !(Array.isArray(value) && value.length === 0),
  );

function typed(name: string, value: unknown): unknown {
  if (value === null) return null;
  if (NUMBERS.has(name)) return numberOf(value);
  if (name === 'image.size') return [value].flat().map(numberOf);
  return value;
}

/** Digits as a number; all else as it stands. */
const numberOf = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;

function askedValue({ kind, fields }: AskField, value: unknown): unknown {
  if (kind === 'number') return numberOf(value);
  if (kind === 'yes-no') return value === 'true' ? true : value === 'false' ? false : value;
  if (kind === 'list' || kind === 'terms') return value === null ? [] : [value].flat();
  if (kind !== 'maps' || !Array.isArray(value)) return value;
  return value.map((one: Record<string, unknown>) =>
    Object.fromEntries(fields.map((field) => [field.name, askedValue(field, one[field.name] ?? null)])),
  );
}

function askStandIn({ kind, fields }: AskField, standIn: 0 | 1): unknown {
  switch (kind) {
    case 'number':
      return [11, 12][standIn];
    case 'yes-no':
      return [true, false][standIn];
    case 'date':
      return ['2001-02-03', '2019-11-12'][standIn];
    case 'list':
    case 'terms':
      return [[['One'], ['Two']][standIn]].flat();
    case 'maps':
      return [Object.fromEntries(fields.map((field) => [field.name, askStandIn(field, standIn)]))];
    default:
      return TEXTS[standIn];
  }
}
