// Why a new site cannot be called so; null where it can.
import { sameName } from '@/utils/taxonomy/same-name';
import type { ShownSite } from '../sites/shown-site';
import { newSiteWords } from './new-site-words';

export function whyNoSiteName(name: string, sites: readonly ShownSite[]): string | null {
  if (name.trim() === '') return newSiteWords.nameMissing;
  return sites.some(({ site }) => sameName(site.name, name)) ? newSiteWords.nameThere : null;
}
