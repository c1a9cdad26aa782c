// Which site a page of a host is for: chosen for the host before, else the one that lists it, else the last one.
import type { Site } from '@/utils/core/site';
import { siteOfHost } from '@/utils/curate/site-of-host';
import { readSiteOfHost } from '@/utils/platform/database/past-choices';
import { readSetting } from '@/utils/platform/database/settings';

/** Its slug, which may be none of `sites`; null where there is nothing to tell by. `last`: of the site that was used last. */
export async function slugForHost(host: string, sites: readonly Site[], last: string | null): Promise<string | null> {
  return (await chosenFor(host, sites)) ?? siteOfHost(host, sites)?.slug ?? last;
}

async function chosenFor(host: string, sites: readonly Site[]): Promise<string | null> {
  if (host === '' || sites.length < 2) return null;
  const slugs = sites.map(({ slug }) => slug);
  const chosen = await readSetting(`site of ${host}`);
  return chosen !== null && slugs.includes(chosen) ? chosen : readSiteOfHost(host, slugs);
}
