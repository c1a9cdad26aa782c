// What the curator chose before.
import { type Habit, PastChoice } from '@/utils/core/past-choice';
import { Site } from '@/utils/core/site';
import { database, keep } from './database';

/** The newest first, at most so many: enough to know a curator's habits. */
const MOST = 2_000;

/** Of one site. Those that do not parse are left out: they only make suggestions. */
export async function readChoices(site: string): Promise<PastChoice[]> {
  const rows = await database.choices.where({ site }).reverse().sortBy('at');
  return rows.slice(0, MOST).flatMap((row) => PastChoice.safeParse(row).data ?? []);
}

/** The newest for a host, which the next article of the same host begins with. */
export async function readHabit(site: string, host: string): Promise<Habit | null> {
  const rows = await database.choices.where({ site, host }).sortBy('at');
  return PastChoice.safeParse(rows.at(-1)).data ?? null;
}

/** Slug of the site, of `sites`, that the newest article of the host was for; null where there was none. */
export async function readSiteOfHost(host: string, sites: readonly string[]): Promise<string | null> {
  const newest = await Promise.all(sites.map(async (site) => (await database.choices.where({ site, host }).sortBy('at')).at(-1)));
  const [last] = newest.flatMap((row) => PastChoice.safeParse(row).data ?? []).toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return last?.site ?? null;
}

/** What was chosen for an article. */
export const readChoice = async (key: string): Promise<PastChoice | null> =>
  PastChoice.safeParse(await database.choices.get(key)).data ?? null;

export const putChoices = (choices: PastChoice[]): Promise<void> =>
  keep(async () => {
    await database.choices.bulkPut(choices);
  });

/** A site and the choices that its files told of, both or neither. Answers the choices whose places they took. */
export const putContent = (site: Site, choices: PastChoice[]): Promise<PastChoice[]> =>
  keep(() =>
    database.transaction('rw', database.sites, database.choices, async () => {
      const before = await database.choices.bulkGet(choices.map(({ key }) => key));
      await database.sites.put(Site.parse(site));
      await database.choices.bulkPut(choices);
      return before.filter((choice) => choice !== undefined);
    }),
  );

/** Those of `brought` that are still as they came go, and what they took the place of comes again. */
export const takeBackChoices = (brought: PastChoice[], before: PastChoice[]): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.choices, async () => {
      const here = await database.choices.bulkGet(brought.map(({ key }) => key));
      const untouched = brought.filter((choice, index) => JSON.stringify(here[index]) === JSON.stringify(choice)).map(({ key }) => key);
      const gone = new Set(untouched);
      await database.choices.bulkDelete(untouched);
      await database.choices.bulkPut(before.filter(({ key }) => gone.has(key)));
    }),
  );
