// The sites at hand: the built-in ones, and in their place those that the team changed or added.
import { registrationSecret } from '@/utils/core/registration';
import { Site } from '@/utils/core/site';
import { teamSecret } from './team/teams';
import { database, keep, liveQuery, readRecord, readRecords } from './database';

/**
 * Sites in the order of `builtIn`, then those that were added, by name. One that cannot be read is set aside, and the built-in one of its
 * name shown instead.
 */
export async function readSites(builtIn: readonly Site[]): Promise<Site[]> {
  const slugs = (await database.sites.toCollection().primaryKeys()) as string[];
  const kept = await readRecords('sites', slugs);
  const changed = new Map(kept.map((site) => [site.slug, site]));
  const first = builtIn.map((site) => changed.get(site.slug) ?? site);
  const added = kept.filter(({ slug }) => !builtIn.some((site) => site.slug === slug));
  return [...first, ...added.toSorted((one, other) => one.name.localeCompare(other.name))];
}

/** Null for one that is as it came, or that nobody knows. Throws the Problem `record-unreadable`. */
export const readKeptSite = (slug: string): Promise<Site | null> => readRecord('sites', slug);

export const putSite = (site: Site): Promise<void> =>
  keep(async () => {
    await database.sites.put(Site.parse(site));
  });

/** A built-in site comes back as it was. The key of what it registers with goes, and where its team's file lies. */
export const deleteSite = (slug: string): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.sites, database.secrets, database.teams, async () => {
      const secrets = [registrationSecret(slug), teamSecret(slug)];
      await Promise.all([database.sites.delete(slug), database.teams.delete(slug), database.secrets.bulkDelete(secrets)]);
    }),
  );

/** Calls back now and whenever a site changes. Returns how to stop. */
export function watchSites(builtIn: readonly Site[], changed: (sites: Site[]) => void, failed?: (error: unknown) => void): () => void {
  const subscription = liveQuery(() => readSites(builtIn)).subscribe(changed, failed);
  return () => subscription.unsubscribe();
}
