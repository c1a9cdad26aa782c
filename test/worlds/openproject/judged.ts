// The stand-in, breaking where a request or an answer is not as OpenProject's description has it, if that is at hand.
import { isDescribed, openDescription } from './description.ts';
import { type OpenProject, startOpenProject } from './openproject.ts';
import type { State } from './state.ts';

const mistakesIn = isDescribed ? openDescription() : () => [];

export async function startJudged(more: Partial<State> = {}): Promise<OpenProject> {
  const world = await startOpenProject(more);
  world.listen = (asked, answer) => {
    const mistakes = mistakesIn(world.basePath, asked, answer);
    if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  };
  return world;
}
