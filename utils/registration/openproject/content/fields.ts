// Custom fields by their kind: how a value is written into one, and what stands in one.
import { fail } from '@/utils/core/problem';
import { type Link, type Property, propertyOf, type WorkPackage } from '../api/answers';
import type { Field, FieldKind } from '../settings';

type Json = Record<string, unknown>;

/** Types of a schema that can hold what Gleaner has to write. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  String: 'string',
  Formattable: 'text',
  Link: 'link',
  CustomOption: 'list',
  '[]CustomOption': 'multi-list',
  // A tree's items are matched by what they are called, as a list's options are.
  'CustomField::Hierarchy::Item': 'list',
  '[]CustomField::Hierarchy::Item': 'multi-list',
};

/** Null for a kind that holds numbers, dates or people. */
export const kindOf = ({ type }: Pick<Property, 'type'>): FieldKind | null => KINDS[type] ?? null;

export const isList = ({ kind }: Pick<Field, 'kind'>): boolean => kind === 'list' || kind === 'multi-list';

/** What a list may hold, as its schema tells it. */
export function optionsOf(schema: Json, { key }: Pick<Field, 'key'>): Link[] {
  const values = propertyOf(schema, key)?._links?.allowedValues;
  return Array.isArray(values) ? values : [];
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
/** `Source: Topic` is the same topic where a list leaves its source out. */
const withoutSource = (topic: string): string => topic.slice(topic.indexOf(': ') + 1);

/** The option that is called so; null where there is none. */
export const optionNamed = (options: Link[], name: string): Link | null =>
  options.find(({ title }) => plain(title ?? '') === plain(name)) ??
  options.find(({ title }) => plain(title ?? '') === plain(withoutSource(name))) ??
  null;

/**
 * A part of a request: the value where its kind has it. Several are told as compact JSON in a text, as options in a list.
 * @param at what a draft calls what it is made of.
 * Throws the Problem `registration-option-missing`, with the names that the list lacks.
 */
export function written(field: Field, value: string | string[], schema: Json, at = ''): { properties: Json; links: Json } {
  const texts = Array.isArray(value) ? value : value === '' ? [] : [value];
  const { key, kind, name } = field;
  if (!isList(field)) {
    const text = Array.isArray(value) ? JSON.stringify(value) : value;
    return { properties: { [key]: kind === 'text' ? { format: 'markdown', raw: text } : text }, links: {} };
  }
  const options = optionsOf(schema, field);
  const found = texts.map((text) => optionNamed(options, text));
  const lacking = texts.filter((_, at) => found[at] === null);
  if (lacking.length > 0) fail('registration-option-missing', { field: name, value: lacking.join(', '), at });
  const links = found.flatMap((each) => (each ? [{ href: each.href }] : []));
  return { properties: {}, links: { [key]: kind === 'multi-list' ? links : (links[0] ?? { href: null }) } };
}

/**
 * What stands in a field, as `written` would be given it; empty where nothing does.
 * @param schema where it tells what a list may hold, an option is called what it is called there.
 */
export function readField(field: Field, from: WorkPackage, schema: Json = {}): string[] {
  const { key, kind } = field;
  if (isList(field)) {
    const links = from._links[key];
    const known = optionsOf(schema, field);
    const titleOf = (link: Link): string | null | undefined => known.find(({ href }) => href === link.href)?.title ?? link.title;
    return (Array.isArray(links) ? (links as Link[]) : [links as Link | undefined]).flatMap((each) => (each && titleOf(each)) ?? []);
  }
  const value = kind === 'text' ? (from[key] as { raw?: unknown } | null | undefined)?.raw : from[key];
  return typeof value === 'string' && value !== '' ? [value] : [];
}
