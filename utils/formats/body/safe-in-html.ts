// A fact within HTML, or in a call of a template: it stays the text that it is, and nothing of it runs, ends what it stands in or leads
// anywhere but to an address.
import { mistake } from '../language/mistake';
import type { Hole } from '../language/template';
import { bodyWithoutMarks, textWithoutMarks } from '../hugo-marks';
import { inertText, JOINER } from '../inert-text';
import type { Around } from './around-hole';
import { escapeAddress, isAddress } from './escape-markdown';

/** Attributes that a browser, or a library for pages, runs or draws by. */
const RUNS = /^(?:on|@|:|v-|x-|ng-|style$|srcdoc$)/;
/** Those whose value is an address. */
const ADDRESSES = new Set('href src action formaction xlink:href data poster cite background ping manifest srcset'.split(' '));

export const takesAddress = (attribute: string): boolean => ADDRESSES.has(attribute);

/** What a page says would run, however it is written. Throws the Problem `format-broken`. */
export function refuseUnsafe(at: Around, { words, line }: Pick<Hole, 'words' | 'line'>): void {
  if (at.is === 'script' && words.at(-1) !== 'json') mistake(line, 'format_holeInScript');
  if (at.is === 'style') mistake(line, 'format_holeRuns', '<style>');
  if (at.is === 'value' && RUNS.test(at.attribute)) mistake(line, 'format_holeRuns', at.attribute);
}

const reference = (sign: string): string => (sign > '~' ? sign : `&#${sign.charCodeAt(0)};`);

export const inTag = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, reference);

/** In quotes. What no reader takes for anything stays as it is, so that an address can be read in the file as well. */
export const inValue = (text: string): string =>
  bodyWithoutMarks(text.replace(/(?![=%+](?![=%+])|:(?=\/\/| ))[^\p{L}\p{N} /.,?-]/gu, reference));

/** Where something leads to: to a host or a mailbox, or below the site. `javascript:` is a name of a folder then. */
export function goal(text: string): string {
  const bare = text.replace(/[\p{Cc}\s]+/gu, '');
  const scheme = /^[^/?#:]*:/.exec(bare)?.[0];
  return scheme === undefined || /^(?:https?|mailto):$/i.test(scheme) ? text : bare.replaceAll(':', '%3A');
}

/** JSON, which the word made, between the tags of a script: nothing of it ends that, or begins a call of a template. */
export const inScript = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]|\{(?=[{%#])/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** In quotes in a call of a template, which knows no way to write one: they become those of typography, and a backslash a wide one. */
export function argument(text: string): string {
  if (isAddress(text)) return escapeAddress(text);
  return inertText(textWithoutMarks(text))
    .replace(/\s+/g, ' ')
    .replaceAll('`', '’')
    .replaceAll('\\', '＼')
    .replace(/[{%}](?=[{%}#])|\](?=[(:[])/g, `$&${JOINER}`);
}

/** Without quotes it would be several. */
export const bareArgument = (text: string): string => `"${argument(text)}"`;
