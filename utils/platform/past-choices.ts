// What the curator chose before.
import { type Habit, PastChoice } from '@/utils/core/past-choice';
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

export const putChoices = (choices: PastChoice[]): Promise<void> =>
  keep(async () => {
    await database.choices.bulkPut(choices);
  });
