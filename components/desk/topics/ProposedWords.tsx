// Words that were proposed for the lists of the site: kept with the draft, and told to the team by the site's export.
import type { Proposal } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import { topicWords } from './topic-words';

export interface ProposedWordsProps {
  site: Pick<Site, 'labels' | 'vocabularies'>;
  proposed: readonly Proposal[];
  onTakeBack(proposal: Proposal): void;
}

export function ProposedWords({ site, proposed, onTakeBack }: ProposedWordsProps) {
  return proposed.map((proposal) => (
    <p key={`${proposal.list} ${proposal.vocabulary} ${proposal.name}`} className="topic-note">
      <span>{told(proposal, site)}</span>
      <button type="button" className="text-button" onClick={() => onTakeBack(proposal)}>
        {topicWords.takeBackProposal}
      </button>
    </p>
  ));
}

function told({ list, vocabulary = '', name }: Proposal, { labels = {}, vocabularies = [] }: ProposedWordsProps['site']): string {
  const label = list === 'terms' ? (vocabularies.find((one) => one.name === vocabulary)?.label ?? vocabulary) : labels[list];
  if (label) return topicWords.proposedFor(label, name);
  return list === 'topics' ? topicWords.proposedTopic(name) : topicWords.proposedCommunity(name);
}
