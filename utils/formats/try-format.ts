// Tries a format that is being written on an article: what is wrong with it, or the article's file.
import type { Message } from '@/utils/base/message';
import type { Article } from '@/utils/core/article';
import type { AskedValue, AskField } from '@/utils/core/asks/asked';
import type { TriedArticle, TriedFormat } from '@/utils/core/formats/tried-format';
import { ProblemError } from '@/utils/core/problem';
import { compileProven } from './compile-proven';
import type { Format } from './language/compile';
import { isNothing } from './language/words';
import { loadPartsOf } from './load-parts';
import { lookedAt, renderWithBlanks } from './render-with-blanks';

/** `blank`: what stands for what is not known before the article is registered. */
export async function tryFormat(source: string, { article, registers }: TriedArticle, blank: string): Promise<TriedFormat> {
  let format: Format;
  try {
    await loadPartsOf(source);
    format = compileProven(source);
  } catch (error) {
    return { is: 'broken', ...mistakeOf(error) };
  }
  try {
    const whole = withTyped(article, format);
    return { is: 'written', ...(registers ? renderWithBlanks(whole, format, blank) : lookedAt(whole, format)) };
  } catch (error) {
    const { problem } = mistakeOf(error);
    return { is: 'unwritten', problem };
  }
}

/** The first mistake of a format, and its line; null where there is none. */
export async function mistakeIn(source: string): Promise<{ line: number; what: Message } | null> {
  try {
    await loadPartsOf(source);
    compileProven(source);
    return null;
  } catch (error) {
    const { line, problem } = mistakeOf(error);
    return { line: line ?? 1, what: problem.reason ?? ['why_unknown'] };
  }
}

function mistakeOf(error: unknown) {
  if (!(error instanceof ProblemError)) throw error;
  const line = Number(error.problem.details['line']);
  return { line: Number.isInteger(line) ? line : null, problem: error.problem };
}

/** What has to be filled and is not yet stands by its label. */
function withTyped(article: Article, format: Format): Article {
  const filled = 'fill' in format ? format.askedOf(article) : {};
  const missing = format.asks.filter(({ name, optional }) => !optional && isEmpty(filled[name]));
  const typed = Object.fromEntries(missing.map((ask): [string, AskedValue] => [ask.name, standIn(ask)]));
  return { ...article, asked: { ...article.asked, ...typed } };
}

const isEmpty = (value: unknown): boolean => isNothing(value) || (Array.isArray(value) && value.length === 0);

function standIn({ kind, label, options, from, to, fields }: AskField): AskedValue {
  switch (kind) {
    case 'number':
      return from ?? to ?? 1;
    case 'yes-no':
      return true;
    case 'date':
      return '2026-01-31';
    case 'one-of':
      return options[0] ?? '';
    case 'address':
      return 'https://example.org/';
    case 'list':
    case 'terms':
      return [label];
    case 'maps':
      return [Object.fromEntries(fields.map((field) => [field.name, standIn(field) as string]))];
    default:
      return label;
  }
}
