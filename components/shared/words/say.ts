// The words of the interface, by their names in public/_locales.
import type { Message } from '@/utils/base/message';

/** As browsers look messages up: `$1` to `$9` stand for what is handed over. */
type Lookup = (name: string, parts: string[]) => string;

let lookup: Lookup | null = null;

/** To be called before anything of the interface is loaded. */
export const speakWith = (found: Lookup): void => void (lookup = found);

/** The message of that name. Throws where there is none: a screen without words is a bug. */
export function say(name: string, ...parts: (string | number)[]): string {
  const message = lookup?.(name, parts.map(String));
  if (!message) throw new Error(`public/_locales has no message “${name}”`);
  return message;
}

/** Whether this version has words for it, and for what is in it. */
export const isKnown = ([name, ...parts]: Message): boolean =>
  Boolean(lookup?.(name, [])) && parts.every((part) => typeof part !== 'object' || isKnown(part));

export const number = (value: number): string => value.toLocaleString();

/** A sentence that is handed over as data. */
export const speak = ([name, ...parts]: Message): string =>
  say(name, ...parts.map((part) => (typeof part === 'string' ? part : typeof part === 'number' ? number(part) : speak(part))));

/** The message for a count, which is its `$1`: `name_one`, `name_few`, …, else `name_other`. */
export function plural(name: string, count: number, ...parts: (string | number)[]): string {
  const form = `${name}_${new Intl.PluralRules(lookup?.('@@ui_locale', []).replace('_', '-')).select(count)}`;
  return say(lookup?.(form, []) ? form : `${name}_other`, number(count), ...parts);
}
