// The topics of the article, out of the site's list, in the order chosen.
import { useCallback } from 'react';
import { searchTopics } from '@/utils/taxonomy/search-topics';
import type { TopicIndex } from '@/utils/taxonomy/topic-index';
import { FIELD_IDS } from './field-ids';
import { Picker } from './Picker';
import { words } from './words';

export interface TopicPickerProps {
  /** The site's topics. */
  index: TopicIndex;
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

export function TopicPicker({ index, chosen, onChange }: TopicPickerProps) {
  const find = useCallback((query: string) => searchTopics(index, query, { most: Infinity }).found.map(({ topic }) => topic), [index]);
  return (
    <Picker
      id={FIELD_IDS.topics}
      label={words.topics}
      placeholder={words.findTopic}
      chosen={chosen}
      find={find}
      missing={false}
      onChange={onChange}
    />
  );
}
