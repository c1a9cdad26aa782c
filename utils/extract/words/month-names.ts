// The names of the months in a language, long and short.
import { FACTS_WORDS } from './facts-words';
import { withoutEnd } from '@/utils/base/without-ends';

/** Abbreviations that only newspapers use. */
const NEWSPAPER: [string, number][] = [
  ['sept', 9],
  ['febr', 2],
  ['mrz', 3],
  ['märz', 3],
  ['okt', 10],
  ['sep', 9],
];

/** Languages whose months stand in a table. */
export const WITH_MONTHS = Object.keys(FACTS_WORDS).filter((language) => FACTS_WORDS[language]?.months);

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * Names in lower case without a full stop → 1 to 12, in the language of `lang` and in English; in every language of our tables where
 * `lang` is empty. Asking `Intl` for them costs a fresh page some 40 ms.
 */
export function monthNames(lang: string): ReadonlyMap<string, number> {
  const written = lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  // Norwegian pages say `no`, which names two languages; not every browser takes it for the common one.
  const language = written === 'no' ? 'nb' : written;
  const names =
    known.get(language) ?? new Map([...(language === '' ? WITH_MONTHS : ['en', language]).toReversed().flatMap(namesIn), ...NEWSPAPER]);
  known.set(language, names);
  return names;
}

/** Whether a word, in any language of ours, names a month or a day of the week. */
export function isCalendarWord(word: string): boolean {
  const plain = withoutEnd(word.toLowerCase(), /[.,]/);
  return monthNames('').has(plain) || weekdays().has(plain);
}

let days: ReadonlySet<string> | undefined;
const weekdays = (): ReadonlySet<string> =>
  (days ??= new Set(Object.values(FACTS_WORDS).flatMap((words) => words.weekdays?.split(' ').flatMap(spellings) ?? [])));

/** `jan.uary/genner` → `january`, `jan`, `genner`. */
const spellings = (names: string): string[] =>
  names.split('/').flatMap((name) => (name.includes('.') ? [name.replace('.', ''), name.slice(0, name.indexOf('.'))] : [name]));

const namesIn = (language: string): [string, number][] =>
  FACTS_WORDS[language]?.months
    ?.split(' ')
    .flatMap((names, index) => spellings(names).map((name): [string, number] => [name, index + 1])) ?? namesByIntl(language);

/** Of a language that is not in our table, as the browser knows them. */
function namesByIntl(language: string): [string, number][] {
  if (!isLanguage(language)) return [];
  // With a day beside it, many languages put the name into the genitive: "12 listopada" beside "listopad".
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  return forms
    .flatMap((form) => {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC', calendar: 'gregory' });
      return Array.from({ length: 12 }, (_, index): [string, number] => {
        const name = format.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month')?.value ?? '';
        return [name.toLowerCase().replace(/\.$/, ''), index + 1];
      });
    })
    .filter(([name]) => /\p{L}{3}/u.test(name));
}

function isLanguage(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    // Pages write anything into `lang`.
    return false;
  }
}
