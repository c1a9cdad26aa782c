// What a hole says, taken apart: its words with what they are given, and every name that it uses.
import { type Token, Tokenizer, TypeGuards } from 'liquidjs';
import type { Hole } from './template';

/** What a word is given: a value that stands in the format, or a name. */
export type Given = { is: 'fixed'; value: string | number | boolean } | { is: 'name'; name: string };

export interface HoleWord {
  word: string;
  given: Given[];
}

const known = new WeakMap<Hole, HoleWord[]>();

/** In the order in which they are done. */
export function wordsOf(hole: Hole): HoleWord[] {
  const before = known.get(hole);
  if (before) return before;
  const { filters } = new Tokenizer(hole.source, {}).readFilteredValue();
  const words = filters.map(({ name, args }) => ({ word: name, given: args.map(givenOf) }));
  known.set(hole, words);
  return words;
}

/** The name that it begins with, and those that its words are given. */
export const namesIn = (hole: Hole): string[] => [
  ...(hole.name === null ? [] : [hole.name]),
  ...wordsOf(hole).flatMap(({ given }) => given.flatMap((one) => (one.is === 'name' ? [one.name] : []))),
];

function givenOf(token: Token | unknown[]): Given {
  if (TypeGuards.isPropertyAccessToken(token)) return { is: 'name', name: token.getText() };
  if (TypeGuards.isQuotedToken(token)) return { is: 'fixed', value: token.content };
  const { content } = token as Token & { content: unknown };
  return { is: 'fixed', value: typeof content === 'number' || typeof content === 'boolean' ? content : String(content) };
}
