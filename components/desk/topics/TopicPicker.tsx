// The topics of the article, out of the site's list, in the order chosen.
import { memo, useCallback, useMemo } from 'react';
import type { DraftChange } from '@/utils/core/draft';
import type { Proposal } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import type { Suggestion } from '@/utils/taxonomy/suggest-topics';
import type { TopicIndex } from '@/utils/taxonomy/topic-index';
import { chipMarks } from '../../shared/picker/chip-mark';
import { FIELD_IDS } from '../../shared/field-ids';
import { Picker } from '../../shared/picker/Picker';
import { ReplacedTopics } from './ReplacedTopics';
import { Suggestions } from './Suggestions';
import { useListSearch } from './use-list-search';
import { useUndoAccepted } from './use-undo-accepted';
import { deskWords } from '../desk-words';
import { topicWords } from './topic-words';

export interface TopicPickerProps {
  /** What the site calls them; undefined: topics. */
  label: string | undefined;
  /** What it calls communities; undefined: that. */
  communityLabel: string | undefined;
  /** The site's topics. */
  index: TopicIndex;
  vocabulary: Site['vocabulary'];
  /** Offered first where nothing is typed. */
  usual: readonly string[];
  suggestions: readonly Suggestion[] | null;
  /** Of communities, by their labels; none where one is chosen. */
  communities: readonly Suggestion[];
  /** So many are shown at once. */
  most: number;
  chosen: readonly string[];
  missing: boolean;
  /** What was typed and not taken before. */
  typed: string;
  onTyped(list: 'topics', text: string): void;
  onPropose(proposal: Proposal): void;
  onChange(change: DraftChange): void;
  onCommunity(label: string): void;
  /** Opens the place where topics are imported. */
  onImport(): void;
}

/** Drawn again only when something of its own changed: not for every letter of the title. */
export const TopicPicker = memo(function TopicPicker({
  label,
  communityLabel,
  index,
  vocabulary,
  usual,
  suggestions,
  communities,
  most,
  chosen,
  missing,
  typed,
  onTyped,
  onPropose,
  onChange,
  onCommunity,
  onImport,
}: TopicPickerProps) {
  const groups = useMemo(() => [topicWords.topicGroups[0], label ?? topicWords.topicGroups[1]] as const, [label]);
  const markOf = useMemo(() => chipMarks(index), [index]);
  const choose = useCallback((topics: string[]) => onChange({ topics }), [onChange]);
  const { accept, pick, takeBack } = useUndoAccepted(chosen, choose);
  const find = useListSearch({ index, isOpen: vocabulary === 'open', usual, chosen });
  return (
    <div className="topics">
      <Picker
        id={FIELD_IDS.topics}
        label={label ?? deskWords.topics}
        placeholder={label ? topicWords.findOne : topicWords.findTopic}
        chosen={chosen}
        find={find}
        groups={groups}
        markOf={markOf}
        missing={missing}
        onChange={pick}
        takeBack={takeBack}
        typed={typed}
        onTyped={(text) => onTyped('topics', text)}
        onPropose={(name) => onPropose({ list: 'topics', name })}
      />
      {index.topics.length === 0 && (
        <p className="topic-note">
          <span>{label ? topicWords.emptyList(label) : topicWords.noTopics}</span>
          <button type="button" className="text-button" onClick={onImport}>
            {label ? topicWords.importList : topicWords.importTopics}
          </button>
          <span>{topicWords.importWays}</span>
        </p>
      )}
      <ReplacedTopics chosen={chosen} markOf={markOf} onChange={choose} />
      {index.names.length > 0 && (
        <Suggestions
          suggestions={suggestions}
          communities={communities}
          communityLabel={communityLabel}
          most={most}
          chosen={chosen}
          markOf={markOf}
          onChange={accept}
          onCommunity={onCommunity}
        />
      )}
    </div>
  );
});
