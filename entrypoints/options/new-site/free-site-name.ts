// What a site is called until the curator says otherwise.
import { newSiteWords } from '@/components/options/new-site/new-site-words';
import type { Site } from '@/utils/core/site';
import { sameName } from '@/utils/taxonomy/same-name';

/** One that no other has. */
export function freeSiteName(sites: readonly Site[]): string {
  const { someSite } = newSiteWords;
  const isTaken = (name: string) => sites.some((site) => sameName(site.name, name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? someSite : `${someSite} ${number}`;
    if (!isTaken(name)) return name;
  }
}
