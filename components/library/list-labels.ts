// What the lists of sites are called in the library.
import type { Site } from '@/utils/core/site';

type List = 'communities' | 'topics';

/** The name that all of these sites have for a list, where they have one of their own; undefined: it is called as everywhere. */
export function sharedLabel(sites: readonly Site[], list: List): string | undefined {
  const [label, ...others] = new Set(sites.filter((site) => site[list].length > 0).map(({ labels }) => labels?.[list]));
  return others.length > 0 ? undefined : label;
}

/** Of one site, by its slug. */
export const listLabel = (sites: readonly Site[], site: string | undefined, list: List): string | undefined =>
  sites.find(({ slug }) => slug === site)?.labels?.[list];
