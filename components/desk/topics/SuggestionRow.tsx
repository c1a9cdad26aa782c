// One line of the suggestions: the name first, its source and the reason where there is room, the key that takes it.
import type { Suggestion } from '@/utils/taxonomy/suggest-topics';
import { sourcePart, topicPart } from '@/utils/taxonomy/topic-parts';
import type { ChipMark } from '../../shared/picker/chip-mark';
import { pickerWords } from '../../shared/picker/picker-words';
import { topicWords } from './topic-words';
import { whyOf } from './why-words';

export interface SuggestionRowProps {
  suggestion: Suggestion;
  /** What such things are called, where it is a community; null: it is a topic. */
  community: string | null;
  /** The digit that takes it. */
  digit: number;
  mark: ChipMark | null;
  onTake(): void;
}

export function SuggestionRow({ suggestion: { topic, why }, community, digit, mark, onTake }: SuggestionRowProps) {
  const note = mark ? ` (${pickerWords.chipMarks[mark.kind]})` : '';
  const source = community ?? sourcePart(topic);
  return (
    <button
      type="button"
      className="suggestion"
      title={topicWords.suggestion(topic + note, whyOf(why))}
      aria-keyshortcuts={`Alt+${digit}`}
      onClick={onTake}
    >
      {/* What does not fit beside the name stands on a line that is not seen. */}
      <span className="suggestion-text">
        <bdi className={mark ? `suggestion-name chip-${mark.kind}` : 'suggestion-name'}>
          {community === null ? topicPart(topic) : topic}
        </bdi>{' '}
        {source && <bdi className="suggestion-source">{source}</bdi>} <span className="suggestion-why">{whyOf(why)}</span>
        {note && <span className="unseen">{note}</span>}
      </span>
      <bdi className="suggestion-key" aria-hidden="true">
        {topicWords.suggestionKey(digit)}
      </bdi>
    </button>
  );
}
