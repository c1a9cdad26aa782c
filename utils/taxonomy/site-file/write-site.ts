// A site as the JSON that a team shares.
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import type { Proposal } from '@/utils/core/past-choice';
import { Site, type Topic } from '@/utils/core/site';

const plainTopic = ({ name, synonyms, useInstead }: Topic) =>
  synonyms || useInstead ? { name, ...(synonyms && { synonyms }), ...(useInstead && { useInstead }) } : name;

/** Keys in the order of its definition, topics that are only a name as plain strings. */
export function writeSite(site: Site, destinations: readonly SharedDestination[] = [], proposed: readonly Proposal[] = []): string {
  const { topics, ...rest } = Site.parse(site);
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(Site.shape)) ordered[key] = key === 'topics' ? topics.map(plainTopic) : rest[key as keyof typeof rest];
  if (destinations.length > 0) ordered['destinations'] = destinations;
  // For the team to read: whoever takes the file in has its lists alone.
  if (proposed.length > 0) ordered['proposed'] = proposed.map(({ list, name }) => ({ list, name }));
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
