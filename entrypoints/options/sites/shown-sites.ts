// What the options show of a site besides what is kept of it.
import type { ShownSite } from '@/components/options/sites/shown-site';
import type { Site } from '@/utils/core/site';
import { SITES } from '@/utils/taxonomy/sites';

const shown = new WeakMap<Site, ShownSite>();

/** Made once for a site: to compare one with fifty thousand topics takes long. */
export function shownSite(site: Site): ShownSite {
  const known = shown.get(site);
  if (known) return known;
  const original = SITES.find(({ slug }) => slug === site.slug);
  const made = {
    site,
    builtIn: original !== undefined,
    changed: original !== undefined && JSON.stringify(original) !== JSON.stringify(site),
  };
  shown.set(site, made);
  return made;
}
