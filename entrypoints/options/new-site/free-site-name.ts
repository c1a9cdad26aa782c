// What a site is called until the curator says otherwise.
import { newSiteWords } from '@/components/options/new-site/new-site-words';
import { freeName } from '@/utils/base/free-name';
import type { Site } from '@/utils/core/site';
import { sameName } from '@/utils/taxonomy/same-name';

/** One that no other has. */
export const freeSiteName = (sites: readonly Site[]): string =>
  freeName(newSiteWords.someSite, (name) => sites.some((site) => sameName(site.name, name)));
