// Liquid without tags, operators, files and clock: names and words are all there is.
import { AssertionError, Liquid, LiquidError } from 'liquidjs';
import { mistake } from './mistake';
import { WordMistake, WORDS } from './words';

/** Characters that the words of one hole may write: `replace` can multiply a text by itself. */
const MOST_WRITTEN = 20_000_000;

export const liquid = new Liquid({
  templates: {},
  operators: {},
  ownPropertyOnly: true,
  strictFilters: true,
  strictVariables: true,
  keepOutputType: true,
  memoryLimit: MOST_WRITTEN,
});
for (const tag of Object.keys(liquid.tags)) delete liquid.tags[tag];
for (const filter of Object.keys(liquid.filters)) liquid.unregisterFilter(filter);
for (const [name, { run }] of Object.entries(WORDS)) liquid.registerFilter(name, run);

/** Runs what reads or fills holes. What Liquid finds wrong is the format's mistake; whatever else is thrown is a bug of ours. */
export function orMistake<T>(lineOf: (index: number) => number, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const { originalError: cause = error, token } = error;
    if (cause instanceof WordMistake) return mistake(lineOf(token.begin), cause.sentence);
    if (!LiquidError.is(cause) && !(cause instanceof AssertionError)) throw cause;
    return mistake(lineOf(token.begin), 'format_said', withoutPlace(cause.message));
  }
}

/** Liquid counts lines within the text of one hole; ours are those of the file. */
const withoutPlace = (message: string) => `${message.replace(/, line:\d+, col:\d+$/, '').replace(/\.$/, '')}.`;
