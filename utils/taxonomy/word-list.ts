// Words with the spellings of topics that have them, laid out so that one scan finds all words with given letters in them.

export interface WordList {
  /** Each word once. */
  words: readonly string[];
  /** Every word after a line feed, a line feed at the end. */
  text: string;
  /** Where each word begins in `text`; one more for the end. */
  starts: Int32Array;
  /** Numbers of the spellings that have each word, ascending. */
  spellings: readonly (readonly number[])[];
}

/** Gathers words as they come. */
export class WordCollector {
  private readonly ids = new Map<string, number>();
  private readonly spellings: number[][] = [];

  /** The number of a word. */
  number(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.spellings.length);
    return this.spellings.push([]) - 1;
  }

  add(id: number, spelling: number): void {
    const spellings = this.spellings[id]!;
    if (spellings.at(-1) !== spelling) spellings.push(spelling);
  }

  list(): WordList {
    const words = [...this.ids.keys()];
    const starts = new Int32Array(words.length + 1);
    for (const [id, word] of words.entries()) starts[id + 1] = starts[id]! + word.length + 1;
    // The first word begins after the first line feed.
    return { words, text: `\n${words.join('\n')}\n`, starts: starts.map((start) => start + 1), spellings: this.spellings };
  }
}

/** Calls back for every word that holds `letters`, with its number and where in it they first stand. */
export function scanWords({ text, starts, words }: WordList, letters: string, visit: (id: number, at: number) => void): void {
  let id = 0;
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, starts[id]!)) {
    id = lastBefore(starts, at, id);
    visit(id, at - starts[id]!);
    id += 1;
    if (id >= words.length) return;
  }
}

/** Number of the word that position `at` is in, from word `low` on. */
function lastBefore(starts: Int32Array, at: number, low: number): number {
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}
