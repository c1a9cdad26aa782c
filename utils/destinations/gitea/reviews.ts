// Requests at Gitea to review a branch.
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import type { AskHost } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import type { Repository } from '../git/repository';
import { Pull } from './answers';
import { refusalOf } from './refusals';

/**
 * @param repo where the repository is in Gitea's API. `front`: where a person opens it.
 * @param into the branch that is reviewed for.
 */
export function openReviews(
  { answer, json, names }: AskHost,
  repo: string,
  front: string,
  into: string,
): Pick<Repository, 'review' | 'isUnderReview' | 'close'> {
  /** Asked for by its branches, it may answer a closed one, and not at all where a branch has a slash. */
  async function openPull(branch: string): Promise<number | null> {
    const open = await json(z.array(Pull), { path: `${repo}/pulls?state=open&sort=recentupdate&limit=50` });
    return open.find(({ head: { ref }, base }) => ref === branch && base.ref === into)?.number ?? null;
  }

  return {
    async review(branch, title, text) {
      const request = { head: branch, base: into, title, body: text };
      const made = await unless(
        'branch-moved',
        null,
        json(Pull, { method: 'POST', path: `${repo}/pulls`, json: request, refusal: refusalOf }),
      );
      return `${front}/pulls/${made?.number ?? (await openPull(branch)) ?? fail('branch-moved', { ...names })}`;
    },

    isUnderReview: async (branch) => (await openPull(branch)) !== null,

    async close(branch) {
      const open = await openPull(branch);
      if (open) await answer({ method: 'PATCH', path: `${repo}/pulls/${open}`, json: { state: 'closed' }, refusal: refusalOf });
      return open !== null;
    },
  };
}
