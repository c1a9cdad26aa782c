// Which of an installation's names mean what a site means: projects for communities, types for content types, custom fields for facts.
import type { FactName } from '../settings';

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
/** `Chronic Care Management (CCM)` without what stands in brackets. */
const withoutAside = (name: string): string => name.split('(')[0] ?? name;
const asideOf = (name: string): string => name.split('(')[1]?.split(')')[0] ?? '';

interface Called {
  name: string;
  slug: string;
}

/** The one that is called the same, by its whole name before a part of it; undefined where that is nobody, or more than one. */
export function sameName<T extends { name: string; identifier?: string }>(wanted: Called, all: readonly T[]): T | undefined {
  const names = [wanted.name, wanted.slug, withoutAside(wanted.name), asideOf(wanted.name)].map(plain).filter(Boolean);
  for (const name of names) {
    const found = all.filter((each) => [each.name, withoutAside(each.name), each.identifier ?? ''].map(plain).includes(name));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** What teams call the fields, the likeliest first. */
const FIELD_NAMES: Readonly<Record<FactName, readonly string[]>> = {
  cleanUrl: ['cleanUrl', 'clean link', 'canonical url', 'article url', 'url', 'link'],
  sourceUrl: ['sourceUrl', 'source link', 'source', 'original url', 'original link', 'original'],
  medigyTopics: ['medigyTopics', 'topics', 'topic', 'tags', 'keywords'],
};

export function fieldNamed<T extends { name: string }>(fact: FactName, all: readonly T[]): T | undefined {
  for (const name of FIELD_NAMES[fact]) {
    const found = all.find((each) => plain(each.name) === plain(name));
    if (found) return found;
  }
  return undefined;
}
