// The words of all languages for what stands beside an article.
import { beside as cs } from './languages/cs';
import { beside as da } from './languages/da';
import { beside as de } from './languages/de';
import { beside as en } from './languages/en';
import { beside as es } from './languages/es';
import { beside as fr } from './languages/fr';
import { beside as it } from './languages/it';
import { beside as nb } from './languages/nb';
import { beside as nl } from './languages/nl';
import { beside as pl } from './languages/pl';
import { beside as pt } from './languages/pt';
import { beside as sv } from './languages/sv';
import type { BesideWords } from './language';

const LANGUAGES: readonly BesideWords[] = [cs, da, de, en, es, fr, it, nb, nl, pl, pt, sv];

/** What all languages have of one kind, each once. */
export const besideWords = (kind: keyof BesideWords): string[] => [...new Set(LANGUAGES.flatMap((words) => words[kind] ?? []))];
