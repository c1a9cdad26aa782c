// The words of a format: what may stand behind a `|` in a hole. One table; nothing else is registered.
import { hostOf, publicationHost } from '@/utils/base/host-of';
import { type Context, filters } from 'liquidjs';
import { v5 } from 'uuid';
import { publisherOf } from '../address/publisher';
import { fileName } from '../address/mend-path';
import { slugify } from '../address/slugify';
import { ending, within } from '../address/address-words';
import { excerpt, htmlText } from '@/utils/base/html/html-text';
import { bodyText } from '../body/body-text';
import { escapeLine, withoutSwallowed } from '../body/escape-markdown';
import { inertText } from '../inert-text';
import { termText } from '../term-text';
import { markdownWriter } from '../body/markdown-writer';
import { DEFAULT_MASK, writeDate } from '../dates/date-mask';
import { latinOf, zoneOf } from './names';
import { timestamp } from '../timestamp';

type Run = (this: unknown, value: unknown, ...given: unknown[]) => unknown;

export interface Word {
  /** The least and the most values that it takes behind its colon. */
  takes: readonly [number, number];
  /** Does nothing to nothing, but for `default`. */
  run: Run;
}

export const WORDS: Readonly<Record<string, Word>> = {
  slugify: ours(0, 1, function (value, max) {
    return slugify(text(value), max === undefined ? Infinity : count(max), latinOf(environmentOf(this)));
  }),
  ending: ours(3, Infinity, (value, taken, most, ...addresses) =>
    ending(
      text(value),
      Number(taken),
      count(most),
      addresses.map((address) => (isNothing(address) ? '' : text(address))),
    ),
  ),
  within: ours(1, 3, (value, most, end, instead) =>
    within(text(value), count(most), isNothing(end) ? '' : text(end), isNothing(instead) ? undefined : text(instead)),
  ),
  /** As the name of a file: capitals, spaces and letters of all scripts stay. */
  filename: ours(0, 1, (value, max) => fileName(text(value), max === undefined ? undefined : count(max))),
  uuid5: ours(0, 0, (value) => v5(text(value), v5.URL)),
  /** `www.himss.org`; nothing for what is not an address. */
  host: ours(0, 0, (value) => hostOf(text(value))),
  /** `himss.org`. */
  brand: ours(0, 0, (value) => publicationHost(text(value)) || null),
  /** `himss`. */
  publisher: ours(0, 0, (value) => publisherOf(text(value))),
  json: ours(0, 0, (value) => JSON.stringify(value)),
  excerpt: ours(1, 1, (value, max) => excerpt(htmlText(text(value)), count(max))),
  timestamp: ours(0, 0, (value) => timestamp(text(value))),
  /** As a mask says, in the site's zone; the names of months in a language. Nothing for what is no date. */
  date: ours(0, 2, function (value, mask = DEFAULT_MASK, language = 'en') {
    return writeDate(text(value), text(mask), zoneOf(environmentOf(this)), known(text(language)));
  }),
  /** HTML as Markdown, and for what reads MDX; as text, paragraphs apart. */
  markdown: ours(0, 1, (value, reader) => {
    const made = markdownWriter.get()(text(value));
    return reader === 'mdx' ? withoutSwallowed(made) : made;
  }),
  text: ours(0, 0, (value) => bodyText(text(value))),
  /** A text as Markdown shows it, for a key that is read as Markdown. */
  literal: ours(0, 0, (value) => escapeLine(text(value))),
  /** A text that is no HTML where a theme prints it as it is. */
  inert: ours(0, 0, (value) => inertText(text(value))),
  /** A topic of which a site makes a page; of a list, each of its values. */
  term: ours(0, 0, (value) => (Array.isArray(value) ? value.flatMap((one) => termText(text(one)) ?? []) : termText(text(value)))),
  /** Says of a hole that its key stays though there is nothing to put in. */
  keep: { takes: [0, 1], run: (value) => value },
  /** Says of a hole that a long text is folded, as js-yaml does. */
  fold: { takes: [0, 0], run: (value) => value },
  /** Says of a hole that it stands without quotes, whatever a reader takes it for. */
  bare: { takes: [0, 0], run: (value) => value },
  // Of Liquid's own, those that are the same for the same text everywhere. Its `date` is not: it knows `now`.
  append: liquids('append', 1, 1),
  prepend: liquids('prepend', 1, 1),
  capitalize: liquids('capitalize', 0, 0),
  downcase: liquids('downcase', 0, 0),
  upcase: liquids('upcase', 0, 0),
  remove: liquids('remove', 1, 1),
  replace: liquids('replace', 2, 2),
  slice: liquids('slice', 1, 2),
  split: liquids('split', 1, 1),
  strip: liquids('strip', 0, 0),
  concat: liquids('concat', 1, 1),
  first: liquids('first', 0, 0),
  join: liquids('join', 0, 1),
  last: liquids('last', 0, 0),
  pop: liquids('pop', 0, 0),
  shift: liquids('shift', 0, 0),
  size: liquids('size', 0, 0),
  uniq: liquids('uniq', 0, 0),
  default: { takes: [1, 1], run: (value, other) => (isNothing(value) ? other : value) },
};

/** Nothing to put in a hole. An empty list, a zero and a `false` are something. */
export const isNothing = (value: unknown) => value === undefined || value === null || value === '';

function ours(least: number, most: number, run: Run): Word {
  return {
    takes: [least, most],
    run(value, ...given) {
      return isNothing(value) ? null : run.call(this, value, ...given);
    },
  };
}

const environmentOf = (self: unknown): unknown => (self as { context: Context }).context.environments;

/** A language that `Intl` takes. */
function known(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    throw new WordMistake('format_noLanguage');
  }
}

function liquids(name: string, least: number, most: number): Word {
  const filter = filters[name];
  if (typeof filter !== 'function') throw new Error(`liquidjs has no plain filter ${name}`);
  return ours(least, most, filter as Run);
}

/** What a format gives a word that cannot take it: the format's mistake. Whatever else is thrown in a word is ours. */
export class WordMistake extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
  }
}

function text(value: unknown): string {
  if (typeof value !== 'object') return String(value).toWellFormed();
  throw new WordMistake('format_listToWord');
}

function count(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw new WordMistake('format_noNumber');
}
