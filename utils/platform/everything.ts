// Takes everything out of the database, and puts it in again.
import type { Draft } from '@/utils/core/draft';
import { type Everything, parseEntries, type UnreadEntry } from '@/utils/core/everything';
import { chosenAppearance } from './appearance';
import { database, keep } from './database';
import { readSetting, type SettingName } from './settings';

/** Records that do not parse are named, and stay where they are. */
export async function readEverything(): Promise<{ everything: Everything; unread: UnreadEntry[] }> {
  const [sites, drafts, choices] = await database.transaction('r', database.sites, database.drafts, database.choices, () =>
    Promise.all([database.sites.toArray(), database.drafts.toArray(), database.choices.toArray()]));
  const { unread, ...entries } = parseEntries({ sites, drafts, choices });
  return {
    everything: { curator: await readSetting('curator'), appearance: await chosenAppearance(), site: await readSetting('site'), ...entries },
    unread,
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

/** All of it or, where something fails, nothing. A draft that is here and as new stays. */
export const putEverything = (everything: Everything): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.settings, database.sites, database.drafts, database.choices, async () => {
      const { fresh, newer } = await compareDrafts(everything.drafts);
      const settings = (['curator', 'appearance', 'site'] satisfies SettingName[]).flatMap((name) => {
        const value = everything[name];
        return value === null ? [] : [{ name, value }];
      });
      await database.settings.bulkPut(settings);
      await database.sites.bulkPut(everything.sites);
      await database.drafts.bulkPut([...fresh, ...newer]);
      await database.choices.bulkPut(everything.choices);
    }),
  );
