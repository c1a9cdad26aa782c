// The formats there are. A new one is a folder with its format.md, and its two lines here.
import type { Article } from '@/utils/core/article';
import type { FrozenBundle } from '@/utils/core/bundle';
import type { Site } from '@/utils/core/site';
import { formatNameOf, ownFormat } from '@/utils/core/formats/site-format';
import { renderBundle } from '@/utils/formats/render-bundle';
import { compileProven } from './compile-proven';
import type { Format } from './language/compile';
import medigy from './presets/medigy/format.md?raw';
import { mistake, nearest } from './language/mistake';
import { addressesOf as addressesOfFilled } from './language/fill-article';
import { loadPartsOf } from './load-parts';

/** Each format's source, by the name that a site calls it by: that of its folder. */
export const FORMATS: Readonly<Record<string, string>> = {
  medigy,
};

export type { Format } from './language/compile';
export { loadPartsOf } from './load-parts';
export { defaultsOf, shapeOf } from './form-of';
export { latinOf } from './address/learn-latin';
export { olderAddresses } from './address/older-addresses';
export { headValues } from './head-values';
export { knownKeys } from './known-keys';
export { readKept } from '@/utils/formats/read-kept';

/**
 * The text of the format of that name. `others`: names that may be meant. Throws the Problem `format-broken`, with line 1 if there is none.
 */
export const sourceOf = (name: string, others: readonly string[] = []): string =>
  (Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined) ??
  mistake(1, 'format_noFormat', name, nearest(name, [...others, ...Object.keys(FORMATS)]));

/**
 * The text of the format that a site's articles of a content type are written in: of the site's own, else of those here. Throws the same.
 */
export function sourceFor(site: Pick<Site, 'format' | 'formats' | 'contentTypes'>, contentType?: string): string {
  const name = formatNameOf(site, contentType);
  return ownFormat(site, name) ?? sourceOf(name, Object.keys(site.formats ?? {}));
}

const known = new Map<string, Format>();

/**
 * A format by its text, compiled and proven once: what compiles can be filled. `loadPartsOf` comes before.
 * Throws the Problem `format-broken`.
 */
export function compiled(source: string): Format {
  const before = known.get(source);
  if (before) return before;
  const format = compileProven(source);
  known.set(source, format);
  return format;
}

/** The same, with what it needs loaded before. */
export async function loadFormat(source: string): Promise<Format> {
  await loadPartsOf(source);
  return compiled(source);
}

/** The addresses of the site that an article's file would have, beside its path; its body does not count. */
export const addressesOf = (article: Article, format: Format): string[] =>
  'fill' in format ? format.addressesOf(article) : addressesOfFilled(article, format);

/** Throws the same. */
export const formatNamed = (name: string): Format => compiled(sourceOf(name));

/**
 * The verb render, for all who make files: of an article and the text of its format. Throws the Problems `format-broken` and
 * `file-not-faithful`.
 */
export const renderArticle = (article: Article, source: string): FrozenBundle => renderBundle(article, compiled(source));
