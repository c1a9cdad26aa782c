// Which letters of a name are those that were typed.

export interface MatchedPart {
  text: string;
  matched: boolean;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The name in parts, whatever the case and the accents; each word typed marks its first place, best at a word's start. */
export function matchedParts(name: string, query: string): MatchedPart[] {
  const letters = Array.from(name);
  /** For each code unit of the folded name, the letter that it came from. */
  const from = letters.flatMap((letter, index) => Array.from({ length: fold(letter).length }, () => index));
  const folded = letters.map(fold).join('');
  const matched = new Set<number>();
  for (const word of fold(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
    const at = placeOf(word, folded);
    if (at >= 0) for (const letter of from.slice(at, at + word.length)) matched.add(letter);
  }
  return letters.reduce<MatchedPart[]>((parts, text, index) => {
    const last = parts.at(-1);
    if (last?.matched !== matched.has(index)) return [...parts, { text, matched: matched.has(index) }];
    last.text += text;
    return parts;
  }, []);
}

function placeOf(word: string, text: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return at;
  }
  return text.indexOf(word);
}
