// A site begun with the little that every site has, and the slugs of what is named in it.
import type { NewSite } from '@/components/options/sites/shown-site';
import { MOST_NAMED_SLUG_BYTES, slugFault } from '@/utils/base/path-segment';
import type { Latin } from '@/utils/core/article';
import type { Site } from '@/utils/core/site';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { cutAtHyphen, slugify, unknownLetters } from '@/utils/formats/address/slugify';

/** With nothing in its lists but its first content type. */
export function startedSite(
  { name, contentType, maxCharacters, maxShare, format, contentRoot }: NewSite,
  others: readonly Site[],
  latin: Latin,
): Site {
  const slug = freeSlug([], contentType, 'type', latin);
  return {
    name,
    slug: freeSlug(others, name, 'site', latin),
    communities: [],
    topics: [],
    vocabulary: 'open',
    contentTypes: [{ name: contentType, slug, archetype: slug }],
    format,
    excerpt: { maxCharacters, ...(maxShare !== null && { maxShare }) },
    contentRoot,
  };
}

/** The name's slug; with a number where another of the list has it, or no folder may be called so. */
export function freeSlug(others: readonly { slug: string }[], name: string, otherwise: string, latin: Latin): string {
  const slug = slugify(name, MOST_NAMED_SLUG_BYTES, latin) || otherwise;
  const taken = new Set(others.map((other) => other.slug));
  let free = slug;
  for (let number = 2; taken.has(free) || slugFault(free) !== null; number += 1) {
    const end = `-${number}`;
    free = cutAtHyphen(slug, MOST_NAMED_SLUG_BYTES - end.length) + end;
  }
  return free;
}
/** At once where the letters of all these names are known. */
export function spelt(names: string[], act: (latin: Latin) => void): void {
  if (names.every((name) => unknownLetters(name).length === 0)) act({});
  else void learnLatin(...names).then(act);
}
