// The names that a format may put in its holes, and how each is read from an Article: one row a name.
import { type Article, type Latin, PAGE_FIELDS } from '@/utils/core/article';
import { articleId } from '../article-id';
import { bodyHtml } from '../body-html';
import type { JsonValue } from '../yaml/writer';

/** What holes are filled with, by name; `image.alt` is the `alt` of a map `image`. Null where the article has no such thing. */
export type Scope = { [name: string]: JsonValue | Scope };

export const NAMES: Readonly<Record<string, (article: Article) => JsonValue>> = {
  ...Object.fromEntries(PAGE_FIELDS.map((field) => [field, (article: Article) => article[field]])),
  summary: (article) => article.summary,
  url: (article) => article.url,
  cleanUrl: (article) => article.cleanUrl,
  body: (article) => bodyHtml(article.body),
  topics: (article) => article.topics,
  curator: (article) => article.curator,
  created: (article) => article.registration?.created ?? article.kept?.created ?? article.created,
  changed: (article) => article.registration?.changed ?? article.changed,
  id: articleId,
  addressTaken: (article) => article.addressTaken ?? 0,
  workPackage: (article) => article.registration?.id ?? null,
  'community.name': (article) => article.community.name,
  'community.slug': (article) => article.community.slug,
  'contentType.name': (article) => article.contentType.name,
  'contentType.slug': (article) => article.contentType.slug,
  'contentType.archetype': (article) => article.contentType.archetype,
  'image.alt': (article) => article.image && article.title,
  'image.format': (article) => article.image && article.image.format,
  'image.size': (article) => article.image && [article.image.width, article.image.height],
  'image.workPackage': (article) => article.image && (article.registration?.id ?? null),
  'image.attachment': (article) => article.image && (article.registration?.attachmentId ?? null),
  'site.name': (article) => article.site.name,
  'site.slug': (article) => article.site.slug,
};

/** What `slugify` is told; no format can name it. */
const LATIN = '$latin';
export const latinOf = (scope: unknown): Latin => ((scope as Scope)[LATIN] ?? {}) as Latin;

/** What `date` is told. */
const ZONE = '$zone';
export const zoneOf = (scope: unknown): string => String((scope as Scope)[ZONE] ?? 'UTC');

/** Those that are lists. */
export const LIST_NAMES: ReadonlySet<string> = new Set(['topics', 'image.size']);

/** Those that are moments. */
export const MOMENT_NAMES: ReadonlySet<string> = new Set(['created', 'changed', 'publishedTime', 'modifiedTime']);

/** What words are told, before any name. */
export const emptyScope = (latin: Latin = {}, zone = 'UTC'): Scope => ({ [LATIN]: { ...latin }, [ZONE]: zone });

export function readNames(article: Article, zone = 'UTC'): Scope {
  const scope = emptyScope(article.latin, zone);
  for (const [name, read] of Object.entries(NAMES)) putName(scope, name, wellFormed(read(article)));
  return scope;
}

/** One with a dot is a value of what stands before it. */
export function putName(scope: Scope, name: string, value: Scope[string]): void {
  const [first = name, second] = name.split('.');
  if (second === undefined) scope[first] = value;
  else scope[first] = { ...(scope[first] as Scope | undefined), [second]: value };
}

/** Mends halves of characters, and the line breaks of Unicode, about which YAML's readers do not agree. */
export function wellFormed(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.toWellFormed().replace(/[\u0085\u2028\u2029]/g, ' ');
  return Array.isArray(value) ? value.map(wellFormed) : value;
}
