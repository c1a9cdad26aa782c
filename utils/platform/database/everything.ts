// Takes everything out of the database, and puts it in again.
import type { Draft } from '@/utils/core/draft';
import type { DestinationRecord } from '@/utils/core/destination';
import { type Everything, parseEntries, type UnreadEntry } from '@/utils/core/everything';
import type { PastChoice } from '@/utils/core/past-choice';
import type { TeamFile } from '@/utils/core/team/team-file';
import { chosenAppearance } from '../appearance';
import { database, keep } from './database';
import { readSetting, type SettingName } from './settings';

/** All but drafts. Records that do not parse are named, and stay where they are. */
export async function readEverything(): Promise<{ everything: Everything; unread: UnreadEntry[] }> {
  const { sites, choices, destinations, teams } = database;
  const lists = await database.transaction('r', sites, choices, destinations, teams, async () => ({
    sites: await sites.toArray(),
    drafts: [],
    choices: await choices.toArray(),
    destinations: await destinations.toArray(),
    teams: await teams.toArray(),
  }));
  const { unread, ...entries } = parseEntries(lists);
  return {
    everything: {
      curator: await readSetting('curator'),
      appearance: await chosenAppearance(),
      site: await readSetting('site'),
      hosts: await readHosts(),
      ...entries,
    },
    unread,
  };
}

const SITE_OF = 'site of ';

/** By host, the slug of the site that was chosen for its pages. */
async function readHosts(): Promise<Record<string, string>> {
  const rows = await database.settings.where('name').startsWith(SITE_OF).toArray();
  return Object.fromEntries(rows.map(({ name, value }) => [name.slice(SITE_OF.length), value]));
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
async function newDestinations(destinations: readonly DestinationRecord[]): Promise<DestinationRecord[]> {
  const here = await database.destinations.bulkGet(destinations.map(({ id }) => id));
  return destinations.filter((_, index) => !here[index]);
}

/** Of sites that nobody follows here. */
async function newTeams(teams: readonly TeamFile[]): Promise<TeamFile[]> {
  const here = await database.teams.bulkGet(teams.map(({ site }) => site));
  return teams.filter((_, index) => !here[index]);
}

/** Those that are newer than what was chosen here for the same. */
export async function newerChoices(choices: readonly PastChoice[]): Promise<PastChoice[]> {
  const here = await database.choices.bulkGet(choices.map(({ key }) => key));
  return choices.filter(({ at }, index) => at > (here[index]?.at ?? '') || !here[index]);
}

const KEYS = { settings: 'name', sites: 'slug', drafts: 'key', choices: 'key', destinations: 'id', teams: 'site' } as const;
type TableName = keyof typeof KEYS;

/** A record that was put, and the one whose place it took. */
export interface Brought {
  table: TableName;
  key: string;
  record: unknown;
  before: unknown;
}

const all = <Answer>(act: () => Promise<Answer>) => keep(() => database.transaction('rw', Object.keys(KEYS), act));

async function put(table: TableName, records: readonly object[]): Promise<Brought[]> {
  const keys = records.map((record) => String((record as Record<string, unknown>)[KEYS[table]]));
  const before = await database.table(table).bulkGet(keys);
  await database.table(table).bulkPut(records);
  return records.map((record, index) => ({ table, key: keys[index]!, record, before: before[index] }));
}

/** All of it or, where something fails, nothing. Settings that are chosen here stay, and so do drafts and choices that are as new. */
export const putEverything = (everything: Everything): Promise<Brought[]> =>
  all(async () => {
    const { fresh, newer } = await compareDrafts(everything.drafts);
    const chosen = new Map((await database.settings.toArray()).map(({ name, value }) => [name, value]));
    const brought: [SettingName, string | null][] = [
      ...(['curator', 'appearance', 'site'] as const).map((name): [SettingName, string | null] => [name, everything[name]]),
      ...Object.entries(everything.hosts ?? {}).map(([host, slug]): [SettingName, string] => [`${SITE_OF}${host}`, slug]),
    ];
    const settings = brought.flatMap(([name, value]) => (value === null || chosen.get(name) ? [] : [{ name, value }]));
    return [
      ...(await put('settings', settings)),
      ...(await put('sites', everything.sites)),
      ...(await put('drafts', [...fresh, ...newer])),
      ...(await put('choices', await newerChoices(everything.choices))),
      ...(await put('destinations', await newDestinations(everything.destinations))),
      ...(await put('teams', await newTeams(everything.teams ?? []))),
    ];
  });

/** What is still as it came goes, and what it took the place of comes again. */
export const takeBackEverything = (brought: readonly Brought[]): Promise<void> =>
  all(async () => {
    for (const { table, key, record, before } of brought) {
      const here: unknown = await database.table(table).get(key);
      if (JSON.stringify(here) !== JSON.stringify(record)) continue;
      if (before === undefined) await database.table(table).delete(key);
      else await database.table(table).put(before);
    }
  });
