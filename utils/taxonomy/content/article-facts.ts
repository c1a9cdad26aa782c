// What the front matter of a published file says of its article, whichever site wrote it: title, date, link, and what Medigy adds.
import { publicationHost } from '@/utils/base/host-of';
import { slugFault } from '@/utils/base/path-segment';
import { z } from '@/utils/core/zod';

/** What is not a text is taken as missing. */
const text = z.catch(z.optional(z.string()), undefined);
const Values = z.object({
  identifier: text,
  basePath: text,
  type: text,
  openProjectWorkPackageType: text,
  archetype: text,
  title: text,
  date: z.catch(z.optional(z.union([z.string(), z.date()])), undefined),
  link: z.catch(z.object({ brand: text }), {}),
});

export interface Named {
  name: string;
  slug: string;
}

export interface ArticleFacts {
  title: string;
  /** ISO 8601 in UTC; empty where the file has no date that can be read. */
  at: string;
  /** Of the article that it links to, without `www.`; empty where it links to none. */
  host: string;
  /** Known by its slug, as Medigy's format tells it. */
  community: Named | null;
  contentType: (Named & { archetype: string }) | null;
}

/** Keys that hold the address of the article. */
export const LINK_KEYS = [
  'link',
  'external_link',
  'external-link',
  'external_url',
  'external-url',
  'externalUrl',
  'link_url',
  'original_url',
  'source_url',
  'url',
  'source',
  'original',
  'homepage',
  'website',
];
const isSlug = (slug: string): boolean => slugFault(slug) === null;

export function articleFacts(record: Record<string, unknown>): ArticleFacts {
  const values = Values.parse(record);
  const [root, community, type] = (values.basePath ?? '').slice(0, 2_000).split('/').filter(Boolean);
  const slug = root === 'communities' && community ? community : /^communities\/medigy-(.+)$/.exec(values.type ?? '')?.[1];
  const { identifier, openProjectWorkPackageType: name, archetype } = values;
  return {
    title: (values.title ?? '').slice(0, 1_000),
    at: instant(values.date),
    host: values.link.brand ?? hostIn(record),
    community: identifier && slug && isSlug(slug) ? { name: identifier, slug } : null,
    contentType: name && type && archetype && isSlug(type) ? { name, slug: type, archetype } : null,
  };
}

function hostIn(record: Record<string, unknown>): string {
  for (const key of LINK_KEYS) {
    const value = record[key];
    if (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) return publicationHost(value);
  }
  return '';
}

function instant(date: string | Date | undefined): string {
  const time = date === undefined ? Number.NaN : new Date(date).getTime();
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
