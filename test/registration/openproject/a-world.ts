// A stand-in for each test, closed when that is over, and what a person may have filed there by hand.
import { afterEach } from 'vitest';
import { type Problem, ProblemError } from '@/utils/core/problem';
import { article4078 } from '../../formats/sample-article';
import { startJudged } from '../../worlds/openproject/judged';
import type { OpenProject } from '../../worlds/openproject/openproject';
import type { State, WorkPackage } from '../../worlds/openproject/state';

const running: OpenProject[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

export async function start(more: Partial<State> = {}): Promise<OpenProject> {
  const world = await startJudged(more);
  running.push(world);
  return world;
}

/** Null where nothing was thrown; what is no Problem is thrown on. */
export const problemOf = (promise: Promise<unknown>): Promise<Problem | null> =>
  promise.then(
    () => null,
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    },
  );

export function byHand(world: OpenProject, more: Partial<WorkPackage> = {}): WorkPackage {
  const at = world.now();
  const empty = { description: '', priority: 8, assignee: null, comments: [], related: [] };
  const facts = { id: 77, project: 11, type: 1, subject: 'By hand', status: 2, author: 9, lockVersion: 3, createdAt: at, updatedAt: at };
  const one: WorkPackage = { ...empty, ...facts, values: { 1: article4078.cleanUrl }, ...more };
  world.workPackages.set(one.id, one);
  return one;
}
