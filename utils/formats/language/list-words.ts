// Which part of a hole makes a list, and which is done to each of its values.

/** Under which the scope has one value of a list while it is gone through; no format can name it. */
export const ITEM = '_item';

/** Words that make a list of a list. */
const LISTS_OF_LISTS: ReadonlySet<string> = new Set(['concat', 'keep', 'pop', 'shift', 'uniq']);
/** Words that make one value of a list. */
const ONE_OF_LISTS: ReadonlySet<string> = new Set(['first', 'join', 'json', 'last', 'size']);

interface ListPart {
  base: string;
  /** Of each value, where the list is one of maps: `.path`. */
  field: string;
  /** How many words make the list. */
  words: number;
}

/** Null where the hole makes no list. `lists`: the names that are some. */
export function listPart(name: string, words: readonly string[], lists: ReadonlySet<string>): ListPart | null {
  const base = lists.has(name) ? name : (name.split('.')[0] ?? name);
  const field = lists.has(base) ? name.slice(base.length) : '';
  let [isList, made] = [lists.has(base), 0];
  const foundBase = isList ? base : name;
  for (const [index, word] of words.entries()) {
    if (word === 'split') [isList, made] = [true, index + 1];
    else if (isList && LISTS_OF_LISTS.has(word)) made = index + 1;
    else if (isList && ONE_OF_LISTS.has(word)) return null;
    else if (isList) break;
  }
  return isList ? { base: foundBase, field, words: made } : null;
}
