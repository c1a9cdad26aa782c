// Which letters of a name are those that were typed.
import { normalForm } from '@/utils/base/normal-form';
import { withoutMarks } from '@/utils/taxonomy/fold';

export interface MatchedPart {
  text: string;
  matched: boolean;
}

const fold = (text: string) => withoutMarks(normalForm(text, 'NFD')).toLowerCase();

/** The name in parts, whatever the case and the accents; each word typed marks its first place, best at a word's start. */
export function matchedParts(name: string, query: string): MatchedPart[] {
  const { folded, from } = foldedOf(name);
  const ranges = fold(query)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .flatMap((word) => {
      const at = placeOf(word, folded);
      return at < 0 ? [] : [[from(at), from(at + word.length)] as const];
    });
  const parts: MatchedPart[] = [];
  let done = 0;
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    if (end <= done) continue;
    if (start > done) parts.push({ text: name.slice(done, start), matched: false });
    parts.push({ text: name.slice(Math.max(start, done), end), matched: true });
    done = end;
  }
  return done < name.length ? [...parts, { text: name.slice(done), matched: false }] : parts;
}

/** The folded name, and for a place in it the place in the name. Drawn for sixty rows a keystroke: plain letters take the short way. */
function foldedOf(name: string): { folded: string; from(at: number): number } {
  if (/^[\u0020-\u007e]*$/.test(name)) return { folded: name.toLowerCase(), from: (at) => at };
  const places: number[] = [];
  let [folded, place] = ['', 0];
  for (const [letter] of name.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = fold(letter);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(plain.length === letter.length ? place + unit : place);
    folded += plain;
    place += letter.length;
  }
  return { folded, from: (at) => places[at] ?? name.length };
}

function placeOf(word: string, text: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}\p{M}]/u.test(text[at - 1] ?? '')) return at;
  }
  return text.indexOf(word);
}
