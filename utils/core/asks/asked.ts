// What a curator fills beside the facts: the fields that a site's format asks for, and their typed values.
import { z } from '../zod';

/** `list`: texts. `terms`: entries of a vocabulary. `maps`: a list of maps, each with the same fields. */
export const AskKind = z.enum(['text', 'lines', 'address', 'number', 'yes-no', 'date', 'one-of', 'list', 'terms', 'maps']);
export type AskKind = z.infer<typeof AskKind>;

/** The vocabulary of that name is the site's topics. */
export const TOPICS = 'topics';

export interface AskField {
  /** As the format calls it. */
  name: string;
  /** In the site's own words. */
  label: string;
  kind: AskKind;
  optional: boolean;
  /** It is something where nothing was typed, if what that is made of is there. */
  hasDefault: boolean;
  /** Of `one-of`, in the order shown. */
  options: readonly string[];
  /** Of `number`; null without a limit. */
  from: number | null;
  to: number | null;
  /** Of `terms`: name of the vocabulary; `topics`, or one of the site's own. */
  vocabulary: string | null;
  /** Of `maps`. */
  fields: readonly AskField[];
}

const Typed = z.union([z.string(), z.number(), z.boolean()]);

/** What was typed or chosen. A field that was left empty has no value: nothing is stored for it, and its default counts. */
export const AskedValue = z.union([Typed, z.array(z.string()), z.array(z.record(z.string(), Typed))]);
export type AskedValue = z.infer<typeof AskedValue>;

/** By the names of the fields. */
export const Asked = z.record(z.string(), AskedValue);
export type Asked = z.infer<typeof Asked>;

/** Names of what was filled and is not asked for any more. */
export const unaskedIn = (fields: readonly AskField[], filled: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(filled).filter((name) => !fields.some((field) => field.name === name));
