// Phrases of a table, looked for in plain text: letters and digits alone, in lower case, words apart by one space.

/** Whether one of its phrases is all of a text. */
export type PhraseBook = (text: string) => boolean;

/**
 * In a phrase `#` is a number, `*` any word, and `…` any words or none: `see also` is that alone, `related …` whatever begins with it,
 * `… uses cookies …` whatever has it within. Each word of a text is looked up, so it takes as long as the text is.
 */
export function phraseBook(phrases: readonly string[]): PhraseBook {
  const atStart = new Map<string, string[][]>();
  const within = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const isWithin = phrase.startsWith('…');
    const parts = phrase.split(' ').slice(isWithin ? 1 : 0);
    const book = isWithin ? within : atStart;
    const known = book.get(parts[0]!);
    if (known) known.push(parts);
    else book.set(parts[0]!, [parts]);
  }
  return (text) => {
    const words = wordsOf(text);
    return beginsAt(words, 0, atStart) || (within.size > 0 && words.some((_, at) => beginsAt(words, at, within)));
  };
}

let last = { text: '', words: [''] };

/** One line is asked of many books, one after the other. */
function wordsOf(text: string): readonly string[] {
  if (text !== last.text) last = { text, words: text.split(' ') };
  return last.words;
}

function beginsAt(words: readonly string[], at: number, book: ReadonlyMap<string, string[][]>): boolean {
  const first = words[at]!;
  return (book.get(isNumber(first) ? '#' : first) ?? []).some((parts) => follows(words, at, parts));
}

/** Most words are none by their first letter. */
const isNumber = (word: string): boolean => word < ':' && /^\d+$/.test(word);

const fits = (word: string, part: string): boolean => part === word || part === '*' || (part === '#' && isNumber(word));

/** Whether the words from `at` on are the parts of a phrase. The first place where what stands between two `…` fits is as good as any. */
function follows(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  const [first = [], ...others] = apartAtGaps(phrase);
  let from = at;
  const takes = (parts: readonly string[], start: number) => parts.every((part, index) => fits(words[start + index] ?? '', part));
  if (!takes(first, from)) return false;
  from += first.length;
  for (const [index, parts] of others.entries()) {
    if (parts.length === 0) return index === others.length - 1;
    const isLast = index === others.length - 1;
    const start = isLast ? words.length - parts.length : words.findIndex((_, place) => place >= from && takes(parts, place));
    if (start < from || !takes(parts, start)) return false;
    from = start + parts.length;
  }
  return others.length > 0 || from === words.length;
}

/** `a b … c` → `[[a, b], [c]]`; with a `…` at its end the last is empty. */
function apartAtGaps(phrase: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const part of phrase) {
    if (part === '…') groups.push([]);
    else groups.at(-1)!.push(part);
  }
  return groups;
}
