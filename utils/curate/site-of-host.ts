// Which site lists the host of a page.
import type { Site } from '@/utils/core/site';

/** The one whose entry is nearest to `host`, of equal ones the first; null: none lists it. An entry stands for the hosts below it too. */
export function siteOfHost<Listed extends Pick<Site, 'hosts'>>(host: string, sites: readonly Listed[]): Listed | null {
  let best: Listed | null = null;
  let nearest = 0;
  for (const site of sites) {
    for (const entry of site.hosts ?? []) {
      if (entry.length <= nearest || (host !== entry && !host.endsWith(`.${entry}`))) continue;
      best = site;
      nearest = entry.length;
    }
  }
  return best;
}
