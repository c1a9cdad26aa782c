// Looks something up in a list of the site, as a picker shows it: what is in the list, and the word that it lacks.
import { useCallback } from 'react';
import { nameKey } from '@/utils/taxonomy/same-name';
import type { searchTopics } from '@/utils/taxonomy/search-topics';
import type { TopicIndex } from '@/utils/taxonomy/topic-index';
import type { PickerSearch } from '../../shared/picker/picker-rows';
import { pickerWords } from '../../shared/picker/picker-words';

export interface SearchedList {
  index: TopicIndex;
  /** It takes words that it lacks. */
  isOpen: boolean;
  /** Offered first where nothing is typed. The same list while nothing of it changes, as the next one. */
  usual: readonly string[];
  chosen: readonly string[];
}

export function useListSearch({ index, isOpen, usual, chosen }: SearchedList) {
  return useCallback(
    (query: string, most: number, look: typeof searchTopics): PickerSearch => {
      const search = look(index, query, { first: usual, without: chosen, most });
      const word = query.trim().replace(/\s+/g, ' ');
      const isNew =
        word !== '' && !index.partial && !index.keys.has(nameKey(word)) && !chosen.some((name) => nameKey(name) === nameKey(word));
      const offered = new Set(word === '' ? usual : []);
      return {
        ...search,
        found: search.found.map((it) => (index.added.has(it.topic) ? { ...it, by: pickerWords.chipMarks.unlisted } : it)),
        usual: search.found.filter(({ topic }) => offered.has(topic)).length,
        // Of a closed list it is proposed, where nothing in the list is like it.
        add: isNew && (isOpen || search.total === 0) ? word : null,
        proposes: !isOpen,
      };
    },
    [index, isOpen, usual, chosen],
  );
}
