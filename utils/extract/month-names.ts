// The names of the months in a language, long and short, as the browser's own tables give them.

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'cs', 'sv', 'da', 'nb', 'fi', 'tr', 'uk', 'hu', 'ro', 'el', 'id'];
/** What `Intl` does not know: abbreviations that only newspapers use. */
const NEWSPAPER: [string, number][] = [['sept', 9], ['febr', 2], ['mrz', 3], ['märz', 3], ['okt', 10], ['sep', 9]];

const known = new Map<string, ReadonlyMap<string, number>>();

/** Names in lower case without a full stop → 1 to 12, in the language of `lang` and in English; in every language we know where `lang` is empty. */
export function monthNames(lang: string): ReadonlyMap<string, number> {
  const written = lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  // Norwegian pages say `no`, which names two languages; not every browser takes it for the common one.
  const language = written === 'no' ? 'nb' : written;
  const names = known.get(language) ?? new Map([...(language === '' ? LANGUAGES : ['en', language]).toReversed().flatMap(namesIn), ...NEWSPAPER]);
  known.set(language, names);
  return names;
}

/** Whether a word, in any language we know, names a month or a day of the week. */
export const isCalendarWord = (word: string): boolean => monthNames('').has(plain(word)) || weekdays().has(plain(word));

const plain = (word: string) => word.toLowerCase().replace(/[.,]+$/, '');

let days: ReadonlySet<string> | undefined;
function weekdays(): ReadonlySet<string> {
  days ??= new Set(
    LANGUAGES.flatMap((language) => (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, index) => plain(format.format(Date.UTC(2026, 0, index + 1))));
    })),
  );
  return days;
}

function namesIn(language: string): [string, number][] {
  if (!isLanguage(language)) return [];
  // With a day beside it, many languages put the name into the genitive: "12 listopada" beside "listopad".
  const forms: Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }];
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC', calendar: 'gregory' });
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const name = format.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), index + 1];
    });
  }).filter(([name]) => /\p{L}{3}/u.test(name));
}

function isLanguage(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    // Pages write anything into `lang`.
    return false;
  }
}
