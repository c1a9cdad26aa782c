// Which month a word names, in which language: by `Intl`, as `date` writes them.

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
  for (const style of ['short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 1; month <= 12; month++) {
      const name = format.formatToParts(Date.UTC(2024, month - 1, 1)).find((part) => part.type === 'month')?.value ?? '';
      names.set(name.toLowerCase(), { month, language, isShort: style === 'short' });
    }
  }
  return names;
}
