// Takes everything out of the database, and puts it in again.
import { APPEARANCES } from '@/utils/core/appearance';
import { DestinationRecord } from '@/utils/core/destination';
import { Draft } from '@/utils/core/draft';
import { type Everything, sort, type UnreadEntry } from '@/utils/core/everything';
import { PastChoice } from '@/utils/core/past-choice';
import { Site } from '@/utils/core/site';
import { database, keep } from './database';
import { readSetting, type SettingName } from './settings';

/** Records that do not parse are named, and stay where they are. */
export async function readEverything(): Promise<{ everything: Everything; unread: UnreadEntry[] }> {
  const { sites: siteRows, drafts: draftRows, choices: choiceRows, destinations: destinationRows } = database;
  const [sites, drafts, choices, destinations] = await database.transaction('r', siteRows, draftRows, choiceRows, destinationRows, () =>
    Promise.all([siteRows.toArray(), draftRows.toArray(), choiceRows.toArray(), destinationRows.toArray()]));
  const read = {
    sites: sort('site', Site, 'slug', sites),
    drafts: sort('draft', Draft, 'key', drafts),
    choices: sort('choice', PastChoice, 'key', choices),
    destinations: sort('destination', DestinationRecord, 'id', destinations),
  };
  const chosen = await readSetting('appearance');
  return {
    everything: {
      curator: await readSetting('curator'),
      appearance: APPEARANCES.find((appearance) => appearance === chosen) ?? null,
      site: await readSetting('site'),
      sites: read.sites.good,
      drafts: read.drafts.good,
      choices: read.choices.good,
      destinations: read.destinations.good,
    },
    unread: [...read.sites.unread, ...read.drafts.unread, ...read.choices.unread, ...read.destinations.unread],
  };
}

/** Drafts by what is here already: nothing, an older one, or one that is as new and stays. */
export async function compareDrafts(drafts: readonly Draft[]): Promise<{ fresh: Draft[]; newer: Draft[]; kept: Draft[] }> {
  const here = await database.drafts.bulkGet(drafts.map(({ key }) => key));
  const kinds = drafts.map((draft, index) => {
    const known = here[index];
    if (!known) return 'fresh';
    return draft.changedAt > known.changedAt ? 'newer' : 'kept';
  });
  const of = (kind: string) => drafts.filter((_, index) => kinds[index] === kind);
  return { fresh: of('fresh'), newer: of('newer'), kept: of('kept') };
}

/**
 * Those that are not here yet, by id. One that is here stays as it is: a file from elsewhere must not
 * send its token to another host.
 */
export async function newDestinations(destinations: readonly DestinationRecord[]): Promise<DestinationRecord[]> {
  const here = await database.destinations.bulkGet(destinations.map(({ id }) => id));
  return destinations.filter((_, index) => !here[index]);
}

/** All of it or, where something fails, nothing. A draft that is here and as new stays. */
export const putEverything = (everything: Everything): Promise<void> =>
  keep(() =>
    database.transaction('rw', [database.settings, database.sites, database.drafts, database.choices, database.destinations], async () => {
      const { fresh, newer } = await compareDrafts(everything.drafts);
      const settings = (['curator', 'appearance', 'site'] satisfies SettingName[]).flatMap((name) => {
        const value = everything[name];
        return value === null ? [] : [{ name, value }];
      });
      await database.settings.bulkPut(settings);
      await database.sites.bulkPut(everything.sites);
      await database.drafts.bulkPut([...fresh, ...newer]);
      await database.choices.bulkPut(everything.choices);
      await database.destinations.bulkPut(await newDestinations(everything.destinations));
    }),
  );
