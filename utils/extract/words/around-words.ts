// The words of all languages for what a page says around its article: a page's script alone loads them.
import { around as da } from './languages/da';
import { around as de } from './languages/de';
import { around as en } from './languages/en';
import { around as es } from './languages/es';
import { around as fr } from './languages/fr';
import { around as it } from './languages/it';
import { around as nb } from './languages/nb';
import { around as nl } from './languages/nl';
import { around as pl } from './languages/pl';
import { around as pt } from './languages/pt';
import { around as sv } from './languages/sv';
import type { AroundWords } from './language';

const LANGUAGES: readonly AroundWords[] = [da, de, en, es, fr, it, nb, nl, pl, pt, sv];

/** What all languages have of one kind, each once. */
export const aroundWords = (kind: keyof AroundWords): string[] => [...new Set(LANGUAGES.flatMap((words) => words[kind] ?? []))];
