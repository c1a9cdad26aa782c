// Where the files of sites lie that teams keep in repositories, with the tokens that they are read with.
import { Secret } from '@/utils/core/secret';
import { TeamFile } from '@/utils/core/team/team-file';
import { database, keep, liveQuery } from '../database';

/** What the token of a site's file is kept by; no destination is called so. */
export const teamSecret = (site: string): string => `team ${site}`;

/** Null: the site is nobody's but the curator's. */
export const readTeam = async (site: string): Promise<TeamFile | null> => TeamFile.safeParse(await database.teams.get(site)).data ?? null;

export const readTeams = async (): Promise<TeamFile[]> =>
  (await database.teams.toArray()).flatMap((record) => TeamFile.safeParse(record).data ?? []);

export const putTeam = (team: TeamFile, token: Secret | null = null): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.teams, database.secrets, async () => {
      await database.teams.put(team);
      if (token) await database.secrets.put({ destination: teamSecret(team.site), token: token.reveal() });
    }),
  );

/** Reads it, applies `step` and writes, with nothing in between; nothing where there is none any more. */
export const changeTeam = (site: string, step: (team: TeamFile) => TeamFile): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.teams, async () => {
      const team = TeamFile.safeParse(await database.teams.get(site)).data;
      if (team) await database.teams.put(step(team));
    }),
  );

export const deleteTeam = (site: string): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.teams, database.secrets, async () => {
      await Promise.all([database.teams.delete(site), database.secrets.delete(teamSecret(site))]);
    }),
  );

/** Calls back now and whenever one changes. */
export function watchTeams(changed: (teams: TeamFile[]) => void): void {
  liveQuery(readTeams).subscribe(changed);
}
