// Merge requests at GitLab, to review a branch.
import { fail } from '@/utils/core/problem';
import { z } from '@/utils/core/zod';
import type { AskHost } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import type { Repository } from '../git/repository';
import { MergeRequest } from './answers';
import { refusalOf } from './refusals';

/**
 * @param project where the project is in GitLab's API. `front`: where a person opens it.
 * @param into the branch that is reviewed for.
 */
export function openReviews(
  { answer, json, names }: AskHost,
  project: string,
  front: string,
  into: string,
): Pick<Repository, 'review' | 'isUnderReview' | 'close'> {
  async function openRequest(branch: string): Promise<number | null> {
    const query = new URLSearchParams({ state: 'opened', source_branch: branch, target_branch: into });
    const [open] = await json(z.array(MergeRequest), { path: `${project}/merge_requests?${query}` });
    return open?.iid ?? null;
  }

  return {
    async review(branch, title, text) {
      const request = { source_branch: branch, target_branch: into, title, description: text, remove_source_branch: true };
      const made = await unless(
        'path-taken',
        null,
        json(MergeRequest, { method: 'POST', path: `${project}/merge_requests`, json: request, refusal: refusalOf }),
      );
      return `${front}/merge_requests/${made?.iid ?? (await openRequest(branch)) ?? fail('branch-moved', { ...names })}`;
    },

    isUnderReview: async (branch) => (await openRequest(branch)) !== null,

    async close(branch) {
      const open = await openRequest(branch);
      if (open)
        await answer({ method: 'PUT', path: `${project}/merge_requests/${open}`, json: { state_event: 'close' }, refusal: refusalOf });
      return open !== null;
    },
  };
}
