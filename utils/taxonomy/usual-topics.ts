// What a curator takes most, offered before anything is typed: topics of this community and this host, communities of this host.
import type { PastChoice } from '@/utils/core/past-choice';
import type { Community } from '@/utils/core/site';

/** After so many later choices that are near, one counts half. */
const HALF_LIFE = 20;
/** What was chosen for both this community and this host counts for both. */
const COMMUNITY_WEIGHT = 2;
const HOST_WEIGHT = 1;
/** A community that was chosen for this host counts as many times more. */
const NEAR_WEIGHT = 4;

export function usualTopics(communities: readonly Community[], host: string, past: readonly PastChoice[], most = 12): string[] {
  const slugs = new Set(communities.map(({ slug }) => slug));
  const nearness = (choice: PastChoice) =>
    (choice.communities.some((slug) => slugs.has(slug)) ? COMMUNITY_WEIGHT : 0) + (isOf(host, choice) ? HOST_WEIGHT : 0);
  const usual = mostTaken(past, nearness, ({ topics }) => topics);
  return [...new Set([...communities.flatMap(({ recommended = [] }) => recommended), ...usual])].slice(0, most);
}

/** Slugs of the communities taken most, the recent and frequent first, those for this host before all. */
export function usualCommunities(host: string, past: readonly PastChoice[], most = 6): string[] {
  const nearness = (choice: PastChoice) => 1 + (isOf(host, choice) ? NEAR_WEIGHT : 0);
  return mostTaken(past, nearness, ({ communities }) => communities).slice(0, most);
}

const isOf = (host: string, choice: PastChoice): boolean => host !== '' && choice.host === host;

/** What `taken` tells of each choice, the recent and frequent of the near first; what is not near at all does not count. */
function mostTaken(
  past: readonly PastChoice[],
  nearness: (choice: PastChoice) => number,
  taken: (choice: PastChoice) => readonly string[],
): string[] {
  const near = past.filter((choice) => nearness(choice) > 0).toSorted((one, other) => other.at.localeCompare(one.at));
  const scores = new Map<string, number>();
  for (const [age, choice] of near.entries()) {
    const score = nearness(choice) * 0.5 ** (age / HALF_LIFE);
    for (const what of new Set(taken(choice))) scores.set(what, (scores.get(what) ?? 0) + score);
  }
  return [...scores].toSorted(([, one], [, other]) => other - one).map(([what]) => what);
}
