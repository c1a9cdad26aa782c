// What stands between the names that one text holds: `rust, web` and, where a generator reads it so, `rust web`.
import type { KeyValues } from './key-values';
import { isTopicKey } from './topic-keys';
import { withoutHash } from './value-names';

export const SEPARATIONS = ['none', 'comma', 'semicolon', 'space'] as const;
export type Separation = (typeof SEPARATIONS)[number];

const BETWEEN: Record<Exclude<Separation, 'none'>, RegExp> = { comma: /[,，、]/, semicolon: /[;；]/, space: /[\s,]+/ };
/** With the space behind it: between digits a comma is part of a number. */
const COMMA = /,(?:\s|$)|[，、]/;
/** Of texts with a separator: so large a part is names between them. */
const OFTEN = 0.3;
const LONGEST_PART = 40;
/** A word that is repeated stands in so many files on average. */
export const REPEATED = 1.5;
/** Parts of a list, on average; a sentence has fewer. */
const MANY = 3;
/** Fewer texts do not tell. */
const ENOUGH = 4;

/** The names of one value. */
export const namesOf = ({ key, names, isList }: KeyValues, separation: Separation): string[] => {
  if (isList) return names;
  const parts = separation === 'none' ? names : names.flatMap((text) => text.split(BETWEEN[separation])).map((name) => name.trim());
  return (isTopicKey(key) ? parts.map(withoutHash) : parts).filter((name) => name !== '');
};

/** Whether its texts could be more than one name each. */
export const mayHoldSeveral = (values: readonly KeyValues[]): boolean =>
  values.some(({ isList, names }) => !isList && names.some((text) => /[,，、;；\s]/.test(text.trim())));

/**
 * How the texts of a key are most likely meant. Of topic keys one comma is enough; others have many parts, or repeat them.
 * `splitsAtSpaces`: the generator does, as Jekyll does with `tags` and `categories`.
 */
export function guessSeparation(key: string, values: readonly KeyValues[], splitsAtSpaces: boolean): Separation {
  const texts = values.filter(({ isList }) => !isList).flatMap(({ names }) => names);
  if (isTopicKey(key)) {
    if (texts.some((text) => BETWEEN.comma.test(text))) return 'comma';
    if (texts.some((text) => BETWEEN.semicolon.test(text))) return 'semicolon';
    return splitsAtSpaces || isOfWords(texts) ? 'space' : 'none';
  }
  return isListed(texts, COMMA) ? 'comma' : isListed(texts, BETWEEN.semicolon) ? 'semicolon' : 'none';
}

function isListed(texts: readonly string[], between: RegExp): boolean {
  const listed = texts.filter((text) => between.test(text));
  const parts = listed.flatMap((text) => text.split(between)).map((part) => part.trim());
  if (listed.length === 0 || listed.length < texts.length * OFTEN || parts.some(({ length }) => length > LONGEST_PART)) return false;
  return parts.length >= listed.length * MANY || new Set(parts).size * REPEATED <= parts.length;
}

/** Texts that are made of the same words again and again: few words, and more texts than words. `#a #b` says it itself. */
function isOfWords(texts: readonly string[]): boolean {
  const several = new Set(texts.filter((text) => /\s/.test(text)));
  if (several.size === 0) return false;
  if ([...several].every((text) => text.split(/\s+/).every((word) => word.startsWith('#')))) return true;
  const words = new Set([...several].flatMap((text) => text.split(/\s+/)));
  return several.size >= ENOUGH && new Set(texts).size >= words.size;
}
