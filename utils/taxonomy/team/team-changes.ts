// What differs between two versions of a site's file, in the words of who curates it.
import { isRecord, writtenOut } from '@/utils/base/plain-data';
import { nameKey } from '../same-name';
import { nameOf } from './merge-values';

export type TeamPart = 'topics' | 'communities' | 'contentTypes' | 'vocabularies' | 'formats' | 'proposed' | 'rules';

export interface TeamChange {
  part: TeamPart;
  added: string[];
  removed: string[];
  renamed: [from: string, to: string][];
  /** Entries whose rest differs. */
  changed: string[];
}

/** What must not change without a yes that shows both. */
export interface TeamMove {
  what: 'destinations' | 'registration' | 'hosts';
  from: string[];
  to: string[];
}

type Found = Record<string, unknown>;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

interface Entry {
  key: string;
  name: string;
  rest: string;
}

/** Each by what it is known by: communities and types by their slugs, words by their names. */
function entriesOf(file: Found, part: TeamPart): Entry[] {
  if (part === 'formats') {
    const formats = isRecord(file['formats']) ? file['formats'] : {};
    return Object.entries(formats).map(([name, text]) => ({ key: name, name, rest: writtenOut(text) }));
  }
  return list(file[part]).map((entry) => {
    const name = nameOf(entry);
    const key = isRecord(entry) && typeof entry['slug'] === 'string' ? entry['slug'] : nameKey(name);
    return { key, name, rest: writtenOut(entry) };
  });
}

const LISTED: readonly TeamPart[] = ['topics', 'communities', 'contentTypes', 'vocabularies', 'formats', 'proposed'];
/** What is one value, told by its key. */
const RULES = ['name', 'vocabulary', 'labels', 'format', 'excerpt', 'contentRoot'] as const;
export type TeamRule = (typeof RULES)[number];

/** `before`, `after`: as JSON of a site's file holds them. None where nothing differs but where things go. */
export function teamChanges(before: unknown, after: unknown): TeamChange[] {
  const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const lists = LISTED.map((part) => changesIn(part, entriesOf(was, part), entriesOf(is, part)));
  const rules = RULES.filter((key) => writtenOut(was[key]) !== writtenOut(is[key]));
  const all: TeamChange[] = [...lists, { part: 'rules', added: [], removed: [], renamed: [], changed: [...rules] }];
  return all.filter(({ added, removed, renamed, changed }) => added.length + removed.length + renamed.length + changed.length > 0);
}

function changesIn(part: TeamPart, before: Entry[], after: Entry[]): TeamChange {
  const [was, is] = [new Map(before.map((entry) => [entry.key, entry])), new Map(after.map((entry) => [entry.key, entry]))];
  const removed = before.filter(({ key }) => !is.has(key));
  const added = after.filter(({ key }) => !was.has(key));
  const renamed: [string, string][] = [];
  const changed: string[] = [];
  for (const entry of after) {
    const old = was.get(entry.key);
    if (!old || old.rest === entry.rest) continue;
    if (old.name === entry.name) changed.push(entry.name);
    else renamed.push([old.name, entry.name]);
  }
  // A word is known by its name alone: where one stands in another's place, between the same neighbours, it is that one renamed.
  if (part === 'topics' && removed.length <= MOST_RENAMED) {
    const [stood, stands] = [placesOf(before), placesOf(after)];
    for (const old of [...removed]) {
      const fresh = added.find(({ key }) => stands.get(key) === stood.get(old.key));
      if (!fresh) continue;
      renamed.push([old.name, fresh.name]);
      removed.splice(removed.indexOf(old), 1);
      added.splice(added.indexOf(fresh), 1);
    }
  }
  const names = (entries: Entry[]) => entries.map(({ name }) => name);
  return { part, added: names(added), removed: names(removed), renamed, changed };
}

/** By its key, between which two an entry stands. */
const placesOf = (entries: Entry[]): Map<string, string> =>
  new Map(entries.map(({ key }, at) => [key, JSON.stringify([entries[at - 1]?.key, entries[at + 1]?.key])]));

/** With more it is another list. */
const MOST_RENAMED = 200;

/** Where things go: destinations, the system that articles are registered with, the hosts of pages. */
export function teamMoves(before: unknown, after: unknown): TeamMove[] {
  const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  return (['destinations', 'registration', 'hosts'] as const).flatMap((what): TeamMove[] => {
    const [from, to] = [placesIn(was, what), placesIn(is, what)];
    return writtenOut(from.toSorted()) === writtenOut(to.toSorted()) ? [] : [{ what, from, to }];
  });
}

function placesIn(file: Found, what: TeamMove['what']): string[] {
  const value = file[what];
  if (what === 'hosts') return list(value).map(String);
  const all = what === 'destinations' ? list(value) : value === undefined ? [] : [value];
  return all.filter(isRecord).map(({ kind, system, settings }) => [kind ?? system, ...leaves(settings)].map(String).join(' · '));
}

/** What settings say, without what they call it. */
function leaves(value: unknown): string[] {
  if (isRecord(value)) return Object.values(value).flatMap(leaves);
  if (Array.isArray(value)) return value.flatMap(leaves);
  return value === undefined || value === null || value === '' ? [] : [String(value)];
}
