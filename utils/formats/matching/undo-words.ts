// What a hole was filled with, from what it has written: words are undone from the last to the first, as far as they can be.
import { escapeLine } from '../body/escape-markdown';
import { momentOf } from '../dates/moment';
import { readDate } from '../dates/read-date';
import { JOINER } from '../inert-text';
import type { HoleWord } from '../language/hole-words';
import { unescaped } from './unescaped';

/** `text` of a list's value, or of a text. Undefined where it cannot be told. */
type Undo = (value: unknown, given: readonly unknown[], zone: string) => unknown;

const asItIs: Undo = (value) => value;

const UNDO: Readonly<Record<string, Undo>> = {
  keep: asItIs,
  bare: asItIs,
  fold: asItIs,
  uniq: asItIs,
  strip: asItIs,
  default: asItIs,
  append: (value, [end]) =>
    typeof value === 'string' && value.endsWith(String(end)) ? value.slice(0, value.length - String(end).length) : undefined,
  prepend: (value, [begin]) =>
    typeof value === 'string' && value.startsWith(String(begin)) ? value.slice(String(begin).length) : undefined,
  join: (value, [between = ' ']) => (typeof value === 'string' ? (value === '' ? [] : value.split(String(between))) : undefined),
  split: (value, [between]) => (Array.isArray(value) ? value.join(String(between)) : undefined),
  /** A sign for a sign may have stood there before; a mark of several is put back. */
  replace: (value, [from, to]) =>
    String(from).length > 1 && to !== '' && typeof value === 'string' ? value.replaceAll(String(to), String(from)) : value,
  inert: (value) => (typeof value === 'string' ? value.replaceAll(JOINER, '') : value),
  literal: (value) => (escapeLine(unescaped(String(value))) === value ? unescaped(String(value)) : undefined),
  json: (value) => readJson(value),
  first: (value) => (Array.isArray(value) ? undefined : [value]),
  date: (value, [mask, language], zone) => readMoment(String(value), mask as string | undefined, language as string | undefined, zone),
  timestamp: (value) => (momentOf(String(value), 'UTC') ? value : undefined),
};

/** Undefined where a word is met that loses something, as `slugify` does. */
export function undoWords(value: unknown, words: readonly HoleWord[], zone: string): unknown {
  return words.reduceRight<unknown>((made, { word, given }) => {
    const undo = Object.hasOwn(UNDO, word) ? UNDO[word] : undefined;
    const isKnown = word === 'default' || given.every(({ is }) => is === 'fixed');
    if (made === undefined || !undo || !isKnown) return undefined;
    return undo(
      made,
      given.map((one) => (one.is === 'fixed' ? one.value : undefined)),
      zone,
    );
  }, value);
}

/** Whether all of its words can be undone, whatever stands there. */
export const isUndone = (words: readonly HoleWord[]): boolean => words.every(({ word }) => Object.hasOwn(UNDO, word));

/** By the mask; else as ISO 8601, which the format would write otherwise. */
function readMoment(text: string, mask: string | undefined, language: string | undefined, zone: string): string | undefined {
  const read = readDate(text, 0, mask, language);
  if (read && read.end === text.length) return read.iso ?? undefined;
  return isoLike(text, zone);
}

/** A moment that readers of ISO 8601 understand, with a space where some writers leave one. */
function isoLike(text: string, zone: string): string | undefined {
  const tight = text.trim().replace(/ (?=[-+]\d)/, '');
  return momentOf(tight, zone) ? tight : undefined;
}

function readJson(value: unknown): unknown {
  try {
    return JSON.parse(String(value)) as unknown;
  } catch {
    return undefined;
  }
}
