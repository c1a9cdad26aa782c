// Words that were proposed for the lists of the site: kept with the draft, and told to the team by the site's export.
import type { Proposal } from '@/utils/core/past-choice';
import { topicWords } from './topic-words';

export interface ProposedWordsProps {
  proposed: readonly Proposal[];
  onTakeBack(proposal: Proposal): void;
}

export function ProposedWords({ proposed, onTakeBack }: ProposedWordsProps) {
  return proposed.map((proposal) => (
    <p key={`${proposal.list} ${proposal.name}`} className="topic-note">
      <span>{proposal.list === 'topics' ? topicWords.proposedTopic(proposal.name) : topicWords.proposedCommunity(proposal.name)}</span>
      <button type="button" className="text-button" onClick={() => onTakeBack(proposal)}>
        {topicWords.takeBackProposal}
      </button>
    </p>
  ));
}
