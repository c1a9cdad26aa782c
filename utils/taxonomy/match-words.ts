// How well each entry of an index holds the words of a query.
import { oneTypo, SHORTEST_MISTYPED } from './one-typo';
import type { TopicIndex } from './topic-index';
import { scanWords, type WordList } from './word-list';

/** How a word was found, the best first; an entry is as good as its worst word. */
export const PREFIX = 0;
export const ACRONYM = 1;
export const INNER = 2;
const ACRONYM_PART = 3;
/** `telemedicine` where the name says `tele medicine`. */
export const APART = 4;
const TYPO = 5;
const TYPO_AT_START = 6;
export const NOT_FOUND = 255;

/** Below this, three letters of an acronym stand for too much. */
const SHORTEST_INNER_ACRONYM = 3;

/** One of the qualities above for each entry: how well it holds the word. */
function matchWord({ spellings, words, acronyms }: TopicIndex, word: string): Uint8Array {
  const found = new Uint8Array(spellings.length).fill(NOT_FOUND);
  scanWords(words, word, (id, at) => mark(found, words, id, at === 0 ? PREFIX : INNER));
  scanWords(acronyms, word, (id, at) => {
    if (acronyms.words[id]!.length === word.length) mark(found, acronyms, id, ACRONYM);
    else if (word.length >= SHORTEST_INNER_ACRONYM || (at === 0 && word.length > 1)) mark(found, acronyms, id, ACRONYM_PART);
  });
  return found;
}

/** As `matchWord`, for words that are written apart in the name or mistyped. */
function matchWordLoosely({ spellings, words }: TopicIndex, word: string, found: Uint8Array): void {
  if (word.length < SHORTEST_MISTYPED) return;
  const after = new Map<string, string>();
  for (let split = 2; split <= word.length - 2; split += 1) after.set(word.slice(0, split), word.slice(split));
  for (let id = 0; id < words.words.length; id += 1) {
    const known = words.words[id]!;
    const typo = oneTypo(word, known);
    if (typo) mark(found, words, id, typo === 'whole' ? TYPO : TYPO_AT_START);
    const rest = after.get(known);
    if (rest === undefined) continue;
    for (const spelling of words.spellings[id]!) {
      if (found[spelling]! > APART && ` ${spellings[spelling]!.folded}`.includes(` ${known} ${rest}`)) found[spelling] = APART;
    }
  }
}

function mark(found: Uint8Array, { spellings }: WordList, id: number, quality: number): void {
  for (const spelling of spellings[id]!) if (quality < found[spelling]!) found[spelling] = quality;
}

/** The quality of each entry's worst word. */
export function matchWords(index: TopicIndex, words: readonly string[], loosely: boolean): Uint8Array {
  const worst = new Uint8Array(index.spellings.length);
  for (const word of words) {
    const found = matchWord(index, word);
    if (loosely) matchWordLoosely(index, word, found);
    for (let entry = 0; entry < worst.length; entry += 1) if (found[entry]! > worst[entry]!) worst[entry] = found[entry]!;
  }
  return worst;
}
