// What fits the article, a line each: topics, and before them a community where none is chosen yet.
import { useState } from 'react';
import type { Suggestion } from '@/utils/taxonomy/suggest-topics';
import type { ChipMark } from '../../shared/picker/chip-mark';
import { FIELD_IDS } from '../../shared/field-ids';
import { pickerWords } from '../../shared/picker/picker-words';
import { SuggestionRow } from './SuggestionRow';
import { topicWords } from './topic-words';
import { useAcceptKeys } from './use-accept-keys';

export interface SuggestionsProps {
  /** Null until the article was looked through. */
  suggestions: readonly Suggestion[] | null;
  /** By their labels; none where one is chosen. */
  communities: readonly Suggestion[];
  /** What the site calls them; undefined: communities. */
  communityLabel: string | undefined;
  /** So many are shown at once, and have keys. */
  most: number;
  chosen: readonly string[];
  /** What is to be known of a topic. */
  markOf(name: string): ChipMark | null;
  onChange(chosen: string[]): void;
  onCommunity(label: string): void;
}

/** Of communities; topics are to be seen beside them. */
const MOST_COMMUNITIES = 1;

/** The list keeps its height, so that nothing moves when they come and go. */
export function Suggestions({ suggestions, communities, communityLabel, most, chosen, markOf, onChange, onCommunity }: SuggestionsProps) {
  const [accepted, setAccepted] = useState('');
  const topics = suggestions?.filter(({ topic }) => !chosen.includes(topic)) ?? [];
  const offered = [
    ...communities.slice(0, MOST_COMMUNITIES).map((suggestion) => ({ suggestion, isCommunity: true })),
    ...topics.map((suggestion) => ({ suggestion, isCommunity: false })),
  ].slice(0, most);
  const accept = (at: number) => {
    const { suggestion, isCommunity } = offered[at] ?? {};
    if (!suggestion) return;
    if (isCommunity) return onCommunity(suggestion.topic);
    onChange([...chosen, suggestion.topic]);
    setAccepted(suggestion.topic);
  };
  useAcceptKeys(accept);
  return (
    <div className="suggestions">
      {offered.length > 0 ? (
        <ul aria-label={topicWords.suggested}>
          {offered.map(({ suggestion, isCommunity }, index) => (
            <li key={`${isCommunity} ${suggestion.topic}`}>
              <SuggestionRow
                suggestion={suggestion}
                community={isCommunity ? (communityLabel ?? topicWords.isCommunity) : null}
                digit={index + 1}
                mark={isCommunity ? null : markOf(suggestion.topic)}
                onTake={() => {
                  accept(index);
                  // The button goes; the next thing to do is in the box.
                  document.getElementById(FIELD_IDS.topics)?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      ) : (
        suggestions && <p>{chosen.length > 0 ? topicWords.nothingElseFits : topicWords.nothingFits}</p>
      )}
      <span className="unseen" aria-live="polite">
        {/* What was taken back is heard anew when it is taken again. */}
        {chosen.includes(accepted) && pickerWords.taken(accepted)}
      </span>
    </div>
  );
}
