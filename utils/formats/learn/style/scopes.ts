// What each file would have filled the holes with, as they are filled.
import type { Article } from '@/utils/core/article';
import type { Asked } from '@/utils/core/asks/asked';
import { SafeHtml } from '@/utils/core/safe-html';
import { LIST_NAMES, NAMES, readNames, type Scope } from '../../language/names';
import type { KnownNames } from '../../language/read-holes';
import { isList } from '../../shown/read-asks';
import type { Data } from '../head/values';
import type { Learning } from '../learning';
import type { Variables } from '../meanings/variables';

/** An article that says nothing of itself. */
export const BARE: Article = {
  title: '',
  byline: '',
  siteName: '',
  publishedTime: '',
  modifiedTime: '',
  lang: '',
  summary: '',
  url: '',
  cleanUrl: '',
  body: SafeHtml.parse(''),
  image: null,
  topics: [],
  community: { name: '', slug: '' },
  contentType: { name: '', slug: '', archetype: '' },
  curator: '',
  site: { name: '', slug: '', contentRoot: '' },
  registration: null,
  created: '',
  changed: '',
};

const FACTS: ReadonlySet<string> = new Set(Object.keys(BARE));

/** The article that a file would have been made of. `values`: by the names of variables. */
export function articleOf(values: ReadonlyMap<string, Data | undefined>, variables: Variables): Article {
  const facts: Record<string, unknown> = {};
  const asked: Asked = {};
  for (const [name, value] of values) {
    if (value === undefined || value === null) continue;
    if (variables.get(name)?.ask) asked[name] = value as Asked[string];
    else if (name === 'topics') facts[name] = [value].flat().map(String);
    else if (FACTS.has(name)) facts[name] = String(value);
  }
  return { ...BARE, ...facts, asked };
}

const valuesAt = (variables: Variables, index: number): Map<string, Data | undefined> =>
  new Map([...variables].map(([name, { values }]) => [name, values[index]]));

export function scopesOf({ files, variables, zone }: Learning): Scope[] {
  return files.map((_, index) => {
    const scope = readNames(articleOf(valuesAt(variables, index), variables), zone);
    for (const { name, ask, values } of variables.values()) if (ask) scope[name] = askedScope(values[index], ask.kind, ask.fields);
    return scope;
  });
}

function askedScope(value: Data | undefined, kind: string, fields: readonly { name: string }[]): Scope[string] {
  if (kind === 'maps') {
    const maps = Array.isArray(value) ? value : [];
    return maps.map((map) => Object.fromEntries(fields.map(({ name }) => [name, (map as Record<string, Data>)[name] ?? null]))) as never;
  }
  return (value ?? (kind === 'list' || kind === 'terms' ? [] : null)) as Scope[string];
}

/** The names that holes may have. */
export function knownNames({ variables }: Learning): KnownNames {
  const names = new Set(Object.keys(NAMES));
  const lists = new Set(LIST_NAMES);
  for (const { name, ask } of variables.values()) {
    names.add(name);
    for (const field of ask?.fields ?? []) names.add(`${name}.${field.name}`);
    if (ask && isList(ask)) lists.add(name);
  }
  return Object.assign(names, { lists });
}
