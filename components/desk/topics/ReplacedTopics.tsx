// Chosen topics that another has replaced, each with the click that puts the other in its place.
import type { ChipMark } from '../../shared/picker/chip-mark';
import { topicWords } from './topic-words';

export interface ReplacedTopicsProps {
  chosen: readonly string[];
  markOf(name: string): ChipMark | null;
  onChange(chosen: string[]): void;
}

export function ReplacedTopics({ chosen, markOf, onChange }: ReplacedTopicsProps) {
  return chosen.map((name) => {
    const mark = markOf(name);
    if (mark?.kind !== 'replaced') return null;
    const { instead } = mark;
    return (
      <p key={name} className="topic-note">
        <span>
          <bdi>{name}</bdi> {topicWords.wasReplaced}
        </span>
        <button
          type="button"
          className="text-button"
          onClick={() => onChange([...new Set(chosen.map((it) => (it === name ? instead : it)))])}
        >
          {topicWords.replaceBy(instead)}
        </button>
      </p>
    );
  });
}
