// Topics that fit the article, a line each: the key that takes it, its name, and why.
import { useState } from 'react';
import type { Suggestion, Why } from '@/utils/taxonomy/suggest-topics';
import type { ChipMark } from '../../shared/picker/chip-mark';
import { FIELD_IDS } from '../../shared/field-ids';
import { OptionName } from '../../shared/picker/OptionName';
import { useAcceptKeys } from './use-accept-keys';
import { topicWords } from './topic-words';
import { pickerWords } from '../../shared/picker/picker-words';

export interface SuggestionsProps {
  /** Null until the article was looked through. */
  suggestions: readonly Suggestion[] | null;
  /** So many are shown at once, and have keys. */
  most: number;
  chosen: readonly string[];
  /** What is to be known of one of them. */
  markOf(name: string): ChipMark | null;
  onChange(chosen: string[]): void;
}

/** The list keeps its height, so that nothing moves when they come and go. */
export function Suggestions({ suggestions, most, chosen, markOf, onChange }: SuggestionsProps) {
  const [accepted, setAccepted] = useState('');
  const offered = suggestions?.filter(({ topic }) => !chosen.includes(topic)).slice(0, most) ?? [];
  const accept = (at: number) => {
    const topic = offered[at]?.topic;
    if (topic === undefined) return;
    onChange([...chosen, topic]);
    setAccepted(topic);
  };
  useAcceptKeys(accept);
  return (
    <div className="suggestions">
      {offered.length > 0 ? (
        <ul aria-label={topicWords.suggested}>
          {offered.map(({ topic, why }, index) => {
            const mark = markOf(topic);
            const note = mark ? ` (${pickerWords.chipMarks[mark.kind]})` : '';
            return (
              <li key={topic}>
                <button
                  type="button"
                  className="suggestion"
                  title={topicWords.suggestion(topic + note, whyOf(why))}
                  aria-keyshortcuts={`Alt+${index + 1}`}
                  onClick={() => {
                    accept(index);
                    // The button goes; the next thing to do is in the box.
                    document.getElementById(FIELD_IDS.topics)?.focus();
                  }}
                >
                  <bdi className="suggestion-key" aria-hidden="true">
                    {topicWords.suggestionKey(index + 1)}
                  </bdi>
                  <span className={mark ? `suggestion-name chip-${mark.kind}` : 'suggestion-name'}>
                    <OptionName name={topic} />
                    {note && <span className="unseen">{note}</span>}
                  </span>{' '}
                  <span className="suggestion-why">{whyOf(why)}</span>
                </button>
              </li>
            );
          })}
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

function whyOf(why: Why): string {
  if (why.kind === 'title') return topicWords.inTitle;
  return why.kind === 'text' ? topicWords.inText(why.times) : topicWords.inSimilar(why.articles);
}
