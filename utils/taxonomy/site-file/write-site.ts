// A site as the JSON that a team shares.
import type { SharedDestination } from '@/utils/core/kinds/shared-destination';
import type { Proposal } from '@/utils/core/past-choice';
import { Site, type Topic } from '@/utils/core/site';
import { linesOfFormat } from './fit-formats';

const plainTopic = ({ name, synonyms, useInstead }: Topic) =>
  synonyms || useInstead ? { name, ...(synonyms && { synonyms }), ...(useInstead && { useInstead }) } : name;

/** Keys in the order of its definition, topics that are only a name as plain strings, formats as lists of their lines. */
export function writeSite(site: Site, destinations: readonly SharedDestination[] = [], proposed: readonly Proposal[] = []): string {
  const whole = Site.parse(site);
  const plain: Record<string, unknown> = {
    ...whole,
    topics: whole.topics.map(plainTopic),
    vocabularies: whole.vocabularies?.map(({ terms, ...rest }) => Object.assign({}, rest, { terms: terms.map(plainTopic) })),
    formats: whole.formats && Object.fromEntries(Object.entries(whole.formats).map(([name, source]) => [name, linesOfFormat(source)])),
  };
  const ordered = Object.fromEntries(Object.keys(Site.shape).map((key) => [key, plain[key]]));
  if (destinations.length > 0) ordered['destinations'] = destinations;
  // For the team to read: whoever takes the file in has its lists alone.
  if (proposed.length > 0)
    ordered['proposed'] = proposed.map(({ list, vocabulary, name }) => ({ list, ...(vocabulary !== undefined && { vocabulary }), name }));
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
