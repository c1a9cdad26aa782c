// Sends clips to a host whose answer to the commit itself never comes back, not once.
import { hostGround, type Place } from './host/host-ground.ts';
import { soak, type Soaked } from './soak.ts';

/** What makes or moves the branch's head: GitHub's ref, GitLab's commit, Gitea's contents. */
const COMMITS = /\/(git\/refs\/.+|repository\/commits|contents)$/;

export const loseReplies = (place: Place, count: number): Promise<Soaked> =>
  soak(
    hostGround(place, { pick: (method, path) => (method !== 'GET' && COMMITS.test(path) ? 'dropped after the effect' : undefined) }),
    count,
  );
