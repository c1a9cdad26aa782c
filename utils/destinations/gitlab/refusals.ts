// GitLab's own words for why not; most of its refusals are a 400, told apart by nothing else.
import type { ProblemCode } from '@/utils/core/problem';
import type { Refusal } from '../git/http-problems';

/** Sources: `lib/api`, `app/services/files` and Gitaly's `IndexError` in gitlab-org. */
const WORDS: [RegExp, ProblemCode][] = [
  [/(branch|commit) not found|when you are on a branch/i, 'branch-missing'],
  [/not allowed to push/i, 'branch-protected'],
  // A file, a directory, a branch or a merge request: the asker knows which.
  [/already exists/i, 'path-taken'],
  [/file with this name doesn.{1,6}t exist|has changed since you started editing|refresh and try again/i, 'branch-moved'],
];

export const refusalOf: Refusal = (status, words) => (status < 500 ? (WORDS.find(([said]) => said.test(words))?.[1] ?? null) : null);

/** For reading a file: only its own words say that there is none, and not every 404 on the way. Source: `lib/api/files.rb`. */
export const reading: Refusal = (status, words) => refusalOf(status, words) ?? (status === 404 && !/file not found/i.test(words) ? 'answer-unexpected' : null);
