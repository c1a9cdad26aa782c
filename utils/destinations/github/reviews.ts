// Pull requests at GitHub, to review a branch.
import { type AskHost, escaped } from '@/utils/hosts/ask-host';
import { unless } from '@/utils/hosts/unless';
import type { Repository } from '../git/repository';
import type { RepositorySettings } from '../git/settings';
import { Pull, Pulls } from './answers';
import { writing } from './refusals';

/** @param repos where the repository is in GitHub's API. `web`: where a person opens it. */
export function openReviews(
  { answer, json }: AskHost,
  { project, branch: into }: Pick<RepositorySettings, 'project' | 'branch'>,
  repos: string,
  web: string,
): Pick<Repository, 'review' | 'isUnderReview' | 'close'> {
  async function openPull(branch: string): Promise<number | null> {
    const query = `state=open&head=${escaped(`${project.split('/')[0]}:${branch}`)}&base=${escaped(into)}`;
    const [pull] = await json(Pulls, { path: `${repos}/pulls?${query}` });
    return pull?.number ?? null;
  }

  return {
    async review(branch, title, text) {
      const pageOf = (number: number) => `${web}/pull/${number}`;
      const open = await openPull(branch);
      if (open) return pageOf(open);
      const request = { title, body: text, head: branch, base: into };
      const asked = json(Pull, { method: 'POST', path: `${repos}/pulls`, json: request, refusal: writing });
      // Two at a time: the other one's is as good.
      return pageOf((await unless('request-refused', null, asked))?.number ?? (await openPull(branch)) ?? (await asked).number);
    },

    isUnderReview: async (branch) => (await openPull(branch)) !== null,

    async close(branch) {
      const open = await openPull(branch);
      if (open) await answer({ method: 'PATCH', path: `${repos}/pulls/${open}`, json: { state: 'closed' }, refusal: writing });
      return open !== null;
    },
  };
}
