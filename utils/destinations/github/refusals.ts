// What GitHub means when it refuses, by its words: its statuses alone do not tell.
import type { Refusal } from '../git/http-problems';

/** Branch protection (GH006), rule sets (GH013), and the reasons they give. */
const PROTECTED =
  /GH006|GH013|protected (branch|ref)|rule violations?|through a pull request|not authorized to push|required status check|status checks are expected|merge queue|must not contain merge commits|verified signatures|cannot (create|update|force-push)/i;
const MOVED = /not a fast.?forward|reference cannot be updated|reference update failed|but expected/i;
/** One of GitHub's machines has not heard yet of what another one just took. */
const NOT_YET_KNOWN = /GitRPC|(object|tree sha|parent sha) does not exist/i;

/** For reading. */
export const reading: Refusal = (status, words) => (status === 409 && /empty/i.test(words) ? 'repository-empty' : null);

/** For writing. Who may read but not write is told 404 as well. */
export const writing: Refusal = (status, words) => {
  if (status === 404) return 'token-may-not-write';
  if ([403, 409, 422].includes(status) && PROTECTED.test(words)) return 'branch-protected';
  if (status === 422 && /too large/i.test(words)) return 'file-too-large';
  if (status === 422 && NOT_YET_KNOWN.test(words)) return 'branch-moved';
  return reading(status, words);
};

/** For moving a branch to a new commit. */
export const moving: Refusal = (status, words) => {
  const code = writing(status, words);
  if (code) return code;
  if (status === 422 && /reference does not exist/i.test(words)) return 'branch-missing';
  return status === 409 || (status === 422 && MOVED.test(words)) ? 'branch-moved' : null;
};

/** For removing a branch. */
export const removing: Refusal = (status, words) => (status === 422 && /reference does not exist/i.test(words) ? 'branch-missing' : writing(status, words));

/** For what was committed a moment ago: not every machine of theirs has heard of it. */
export const comparing: Refusal = (status, words) => (status === 404 ? 'branch-moved' : reading(status, words));
