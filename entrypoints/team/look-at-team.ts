// Looks whether the file of a team has changed: one conditional request, once a day or when it is asked for.
import { ProblemError } from '@/utils/core/problem';
import type { TeamFile } from '@/utils/core/team/team-file';
import { wakeAt } from '@/utils/platform/alarm';
import { changeTeam, readTeams } from '@/utils/platform/database/team/teams';
import { now } from '../outbox/alone';
import { noted } from './noted';
import { openTeam } from './team-repository';

const DAY = 24 * 60 * 60 * 1000;

/** What is found is noted with it; nothing of the site changes. */
export async function lookAtTeam(team: TeamFile): Promise<void> {
  const { site, path, mark } = team;
  try {
    const { repository, settings } = await openTeam(team);
    const looked = await repository.look(path, settings.branch, mark);
    await changeTeam(site, (known) => ({ ...noted(known, looked, settings.project), askedAt: now() }));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await changeTeam(site, (known) => ({ ...known, askedAt: now(), problem: error.problem }));
  }
}

let isBusy = false;

/** For the background: those whose day is over. */
export async function followTeams(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  try {
    const teams = await readTeams();
    if (teams.length === 0) return;
    for (const team of teams) if (Date.parse(team.askedAt) + DAY <= Date.now()) await lookAtTeam(team);
    await wakeAt(Math.min(...(await readTeams()).map(({ askedAt }) => Date.parse(askedAt) + DAY)), 'teams');
  } finally {
    isBusy = false;
  }
}
