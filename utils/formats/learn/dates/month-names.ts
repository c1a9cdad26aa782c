// Which month a word names, in which language.
import { monthNames } from '../../dates/names';

/** Those that sites at hand write in, and their neighbours; English is asked first. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'ru', 'uk', 'tr', 'ca', 'hu', 'ro'];

export interface MonthName {
  /** From 1. */
  month: number;
  language: string;
  isShort: boolean;
}

const known = new Map<string, ReadonlyMap<string, MonthName>>();

export function monthOf(word: string): MonthName | null {
  const name = word.toLowerCase();
  for (const language of LANGUAGES) {
    const names = known.get(language) ?? namesIn(language);
    known.set(language, names);
    const found = names.get(name);
    if (found) return found;
  }
  return null;
}

function namesIn(language: string): ReadonlyMap<string, MonthName> {
  const names = new Map<string, MonthName>();
  for (const width of ['short', 'long'] as const)
    for (const [index, name] of monthNames(language, width).entries())
      names.set(name.toLowerCase(), { month: index + 1, language, isShort: width === 'short' });
  return names;
}
