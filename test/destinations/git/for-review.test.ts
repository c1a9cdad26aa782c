import { expect, test } from 'vitest';
import { ownBranch } from '@/utils/destinations/git/for-review';
import type { Repository } from '@/utils/destinations/git/repository';
import { aDelivery, BUNDLE } from '../../outbox/a-delivery';

const settings = { baseUrl: 'https://api.github.com', project: 'team/site', branch: 'main', root: '' };
const open = { isUnderReview: async () => true } as Partial<Repository> as Repository;
const branchOf = async (change: Parameters<typeof aDelivery>[0]) =>
  (await ownBranch({ delivery: aDelivery(change), bundle: BUNDLE, settings }, open)).own;

test('an update from another address joins the branch of what it updates', async () => {
  const first = await branchOf({ draft: 'https://example.org/a' });
  expect(await branchOf({ draft: 'https://www.example.org/a/amp', updates: 'https://example.org/a' })).toBe(first);
  expect(await branchOf({ draft: 'https://www.example.org/a/amp' })).not.toBe(first);
});
