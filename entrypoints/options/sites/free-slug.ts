// Slugs of what is named in a site's lists.
import { freeName } from '@/utils/base/free-name';
import { MOST_NAMED_SLUG_BYTES, slugFault } from '@/utils/base/path-segment';
import type { Latin } from '@/utils/core/article';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import { cutAtHyphen, slugify, unknownLetters } from '@/utils/formats/address/slugify';

/** The name's slug; with a number where another of the list has it, or no folder may be called so. */
export function freeSlug(others: readonly { slug: string }[], name: string, otherwise: string, latin: Latin): string {
  const slug = slugify(name, MOST_NAMED_SLUG_BYTES, latin) || otherwise;
  const taken = new Set(others.map((other) => other.slug));
  return freeName(
    slug,
    (free) => taken.has(free) || slugFault(free) !== null,
    (of, number) => {
      const end = `-${number}`;
      return cutAtHyphen(of, MOST_NAMED_SLUG_BYTES - end.length) + end;
    },
  );
}

/** At once where the letters of all these names are known. */
export function spelt(names: string[], act: (latin: Latin) => void): void {
  if (names.every((name) => unknownLetters(name).length === 0)) act({});
  else void learnLatin(...names).then(act);
}
