// What the options show of the files of teams, and what can be done with them.
import type { Problem } from '@/utils/core/problem';
import type { Secret } from '@/utils/core/secret';
import type { TeamChange, TeamMove } from '@/utils/taxonomy/team/team-changes';

export interface TeamOffer {
  changes: readonly TeamChange[];
  moves: readonly TeamMove[];
  /** What was changed by both, and stays as it is here. */
  kept: readonly string[];
}

export interface TeamSiteView {
  /** The repository, and the file in it. */
  project: string;
  path: string;
  /** ISO 8601. */
  askedAt: string;
  looking: boolean;
  problem: Problem | null;
  /** Null: the team's file says nothing new. */
  offer: TeamOffer | null;
  /** What is here and not in the team's file. */
  local: readonly TeamChange[];
  moves: readonly TeamMove[];
}

export interface TeamForm {
  checking: boolean;
  problem: Problem | null;
  /** Where the file was looked for, and is not. */
  missing: string | null;
}

export interface TeamView {
  /** Null: it is not open. */
  form: TeamForm | null;
  /** By the slugs of sites. */
  sites: Readonly<Record<string, TeamSiteView>>;
}

export const NO_TEAM: TeamView = { form: null, sites: {} };

/** As it is opened. */
export const EMPTY_FORM: TeamForm = { checking: false, problem: null, missing: null };

/** A repository as its kind's form reads it. */
export interface TeamPlace {
  kind: string;
  settings: unknown;
  /** Of the file; null: where it usually lies. */
  path: string | null;
}

export interface TeamActions {
  /** Inside a click. Takes the site whose file lies there. */
  openTeam(place: TeamPlace, token: Secret): void;
  /** Puts the file of a site where none was found. */
  putTeamFile(site: string): void;
  beginTeamForm(): void;
  leaveTeamForm(): void;
  lookAtTeam(site: string): void;
  /** `stay`: but for where things go. */
  takeTeam(site: string, how: 'all' | 'stay'): void;
  leaveTeam(site: string): void;
  proposeTeam(site: string, how: 'commit' | 'review'): void;
  /** The site stays, and follows the team's file no longer. */
  forgetTeam(site: string): void;
}
