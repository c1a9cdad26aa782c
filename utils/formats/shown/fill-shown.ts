// Fills a format that shows its file with an article, and makes sure that the file says what was meant.
import { ownValue } from '@/utils/base/plain-data';
import type { Article } from '@/utils/core/article';
import type { AskedValue } from '@/utils/core/asks/asked';
import { fail } from '@/utils/core/problem';
import { fillBody } from '../body/body-template';
import { fillHead } from '../head/fill-head';
import { type MeantMap, meantMap } from '../head/meant';
import { fillTemplate } from '../language/fill-holes';
import { readNames, type Scope, wellFormed } from '../language/names';
import { kindNamed } from './kinds';
import { type Ask, isList } from './read-asks';
import type { ShownParts } from './shown-parts';

export interface ShownFile {
  text: string;
  /** What its head says. */
  meant: MeantMap;
}

/** The names of the article, of what was asked and of the format. An update keeps those that it kept an address of. */
export function shownScope(article: Article, format: ShownParts): Scope {
  const scope = readNames(article, format.zone);
  const keptOf = (name: string) => (format.addresses.keys.includes(name) ? article.kept?.addresses[name] : undefined);
  for (const ask of format.asks) scope[ask.name] = askedValue(ask, ownValue(article.asked, ask.name) ?? keptOf(ask.name), scope);
  for (const { name, template } of format.lets) scope[name] = keptOf(name) ?? fillTemplate(template, scope) ?? null;
  return scope;
}

/** What was typed; else its default. A map has all its fields, for a hole may ask for each. */
function askedValue(ask: Ask, typed: AskedValue | undefined, scope: Scope): Scope[string] {
  if (typed === undefined || typed === '' || (Array.isArray(typed) && typed.length === 0)) {
    const value = ask.fallback ? fillTemplate(ask.fallback.template, scope) : undefined;
    if (ask.kind === 'number' && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
    if (ask.kind === 'yes-no' && (value === 'true' || value === 'false')) return value === 'true';
    return value ?? (isList(ask) ? [] : null);
  }
  if (!Array.isArray(typed)) return wellFormed(typed);
  return typed.map((one): Scope[string] => {
    if (typeof one === 'string') return wellFormed(one);
    return Object.fromEntries(ask.fields.map(({ name }) => [name, wellFormed(ownValue(one, name) ?? null)]));
  }) as unknown as Scope[string];
}

/** Throws the Problems `format-broken`, and `file-not-faithful` where a reader would take something else for it. */
export function fillShown(article: Article, format: ShownParts, scope: Scope): ShownFile {
  const { head, marks, body, kind } = format;
  const filled =
    head && kind !== 'none' ? fillHead(kindNamed(kind), head, scope, article.kept?.addresses) : { text: '', meant: meantMap() };
  const open = marks ? marks.open : '';
  const close = marks ? marks.close : '';
  const text = `${open}${filled.text}${close}${body ? fillBody(body, scope) : ''}`;
  const where = differsAt(text, filled, format);
  if (where) fail('file-not-faithful', where.length > 0 ? { key: where.join('.') } : {});
  return { text: format.crlf ? text.replaceAll('\n', '\r\n') : text, meant: filled.meant };
}

/** The lines up to the first that is blank. */
export function bareHeadOf(text: string): string {
  let end = 0;
  for (let next = text.indexOf('\n'); next >= 0 && text.slice(end, next).trim() !== ''; next = text.indexOf('\n', end)) end = next + 1;
  return text.slice(0, end);
}

/** The way to the key that a reader of the file takes for something else; null where there is none. */
function differsAt(text: string, { text: head, meant }: ShownFile, { kind, marks }: ShownParts): readonly string[] | null {
  if (kind === 'none') return null;
  if (!marks) return kindNamed(kind).differs(text, meant);
  if (kind === 'json') return kindNamed(kind).differs(head, meant);
  if (kind === 'meta') return bareHeadOf(text) === head ? kindNamed(kind).differs(head, meant) : [];
  // As generators do it: to the first line that is the mark, or that ends a document of YAML.
  const mark = marks.open.trimEnd();
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && (line.trimEnd() === mark || (kind === 'yaml' && line.trimEnd() === '...')));
  const read = lines
    .slice(1, end)
    .map((line) => `${line}\n`)
    .join('');
  return lines[0]?.trimEnd() === mark && read === head ? kindNamed(kind).differs(read, meant) : [];
}
