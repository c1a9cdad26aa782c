// The topics that a curator takes most: the community's recommended, then the recent and frequent ones for this community and this host.
import type { PastChoice } from '@/utils/core/past-choice';
import type { Community } from '@/utils/core/site';

export function usualTopics(communities: readonly Community[], host: string, past: readonly PastChoice[], most = 12): string[] {
  const slugs = new Set(communities.map(({ slug }) => slug));
  const near = past.filter((choice) => choice.host === host || choice.communities.some((slug) => slugs.has(slug)));
  const recent = near.toSorted((one, other) => other.at.localeCompare(one.at)).flatMap(({ topics }) => topics);
  return [...new Set([...communities.flatMap(({ recommended = [] }) => recommended), ...recent])].slice(0, most);
}
