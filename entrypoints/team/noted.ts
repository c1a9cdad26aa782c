// What is known of a team's file once it was looked at.
import { problem } from '@/utils/core/problem';
import type { TeamFile } from '@/utils/core/team/team-file';
import type { Looked } from '@/utils/destinations/git/reading';

/** `project`: the repository that it lies in. */
export function noted(known: TeamFile, looked: Looked, project: string): TeamFile {
  const { problem: _, ...team } = known;
  if (looked.same) return team;
  const { mark, bytes } = looked;
  if (bytes === null) return { ...team, mark: null, problem: problem('team-file-missing', { path: team.path, project }) };
  const text = new TextDecoder().decode(bytes);
  const { newer, left: __, ...taken } = { ...team, mark };
  if (text === team.base) return taken;
  return text === newer ? { ...team, mark } : { ...taken, newer: text };
}
