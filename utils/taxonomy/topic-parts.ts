// The parts of a topic's name: `Source: Topic`.
import { fold } from './fold';

/** What follows `Source:`; the whole name where there is no source. */
export function topicPart(name: string): string {
  const part = name.slice(name.indexOf(':') + 1).trim();
  return part === '' ? name : part;
}

/** What precedes the colon; empty where there is none. */
export const sourcePart = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':'))).trim();

/** Words that acronyms skip: `Internet of Things` is `IoT` to some and `IT` to others. */
const SMALL_WORDS = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'a', 'an', 'on', 'with', 'by', 'or', 'from']);

/** A text without what stands in parentheses, and what stands there. */
export function parentheses(text: string): { outside: string; inside: string[] } {
  const inside: string[] = [];
  let [outside, from] = ['', 0];
  for (
    let open = text.indexOf('('), close = text.indexOf(')', open);
    open >= 0 && close >= 0;
    open = text.indexOf('(', from), close = text.indexOf(')', open)
  ) {
    outside += `${text.slice(from, open)} `;
    inside.push(text.slice(open + 1, close));
    from = close + 1;
  }
  return { outside: outside + text.slice(from), inside };
}

const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');

/** The acronyms of a folded text, with and without its small words. None for a single word. */
function acronymsOfWords(folded: string): string[] {
  const words = folded.split(' ');
  if (words.length < 2) return [];
  const main = words.filter((word) => !SMALL_WORDS.has(word));
  return main.length < words.length && main.length > 1 ? [initials(words), initials(main)] : [initials(words)];
}

/** Acronyms of a name, its source aside, folded. What stands in parentheses is found as the word that it is. */
export const acronymsOf = (text: string): string[] => acronymsOfWords(fold(text.includes('(') ? parentheses(text).outside : text));
