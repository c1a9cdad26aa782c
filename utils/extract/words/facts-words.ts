// The words of all languages for title, author and dates. Apart from those beside an article: the script that needs only these is small,
// and smaller where languages that are alike stand side by side.
import { facts as en } from './languages/en';
import { facts as id } from './languages/id';
import { facts as nl } from './languages/nl';
import { facts as de } from './languages/de';
import { facts as da } from './languages/da';
import { facts as nb } from './languages/nb';
import { facts as sv } from './languages/sv';
import { facts as hu } from './languages/hu';
import { facts as fi } from './languages/fi';
import { facts as tr } from './languages/tr';
import { facts as fr } from './languages/fr';
import { facts as it } from './languages/it';
import { facts as es } from './languages/es';
import { facts as pt } from './languages/pt';
import { facts as ro } from './languages/ro';
import { facts as pl } from './languages/pl';
import { facts as cs } from './languages/cs';
import { facts as ru } from './languages/ru';
import { facts as uk } from './languages/uk';
import { facts as el } from './languages/el';
import { facts as ja } from './languages/ja';
import { facts as zh } from './languages/zh';
import { facts as ko } from './languages/ko';
import { facts as ar } from './languages/ar';
import { facts as he } from './languages/he';
import { facts as vi } from './languages/vi';
import { facts as th } from './languages/th';
import { anyOf } from './any-of';
import type { FactsWords } from './language';

export const FACTS_WORDS: Readonly<Record<string, FactsWords>> = {
  en,
  id,
  nl,
  de,
  da,
  nb,
  sv,
  hu,
  fi,
  tr,
  fr,
  it,
  es,
  pt,
  ro,
  pl,
  cs,
  ru,
  uk,
  el,
  ja,
  zh,
  ko,
  ar,
  he,
  vi,
  th,
};

type Kind = Exclude<keyof FactsWords, 'months' | 'weekdays'>;

/** What all languages have of one kind. */
export const factsWords = (kind: Kind): string[] => Object.values(FACTS_WORDS).flatMap((words) => words[kind] ?? []);

/** Any of them, as a part of a pattern. */
export const anyFactsWord = (...kinds: Kind[]): string => anyOf(kinds.flatMap(factsWords));
