// Entries of a vocabulary for an asked field: found, chosen and put in order as topics are.
import { useCallback, useMemo } from 'react';
import { nameKey } from '@/utils/taxonomy/same-name';
import type { searchTopics } from '@/utils/taxonomy/search-topics';
import type { TopicIndex } from '@/utils/taxonomy/topic-index';
import { chipMarks } from '../../shared/picker/chip-mark';
import { Picker } from '../../shared/picker/Picker';
import type { PickerSearch } from '../../shared/picker/picker-rows';
import { pickerWords } from '../../shared/picker/picker-words';
import { ReplacedTopics } from '../topics/ReplacedTopics';
import type { AskedBoxProps } from './AskedBox';
import { askedWords } from './asked-words';

/** A vocabulary at the desk, and what is looked for in it. */
export interface TermsOf {
  index: TopicIndex;
  /** A curator may add terms that it lacks. */
  isOpen: boolean;
  /** What was typed and not taken. */
  typed: string;
  onTyped(text: string): void;
  /** A word that the closed list lacks. */
  onPropose(name: string): void;
}

export interface TermsBoxProps extends AskedBoxProps {
  terms: TermsOf;
  missing: boolean;
}

/** Nothing stands above all the others. */
const GROUPS = ['', ''] as const;
const NONE: readonly string[] = [];

export function TermsBox({ field, id, value, byDefault, terms, missing, onChange }: TermsBoxProps) {
  const { index, isOpen, typed, onTyped, onPropose } = terms;
  const chosen = Array.isArray(value) ? (value as readonly string[]) : NONE;
  const markOf = useMemo(() => chipMarks(index), [index]);
  const choose = (picked: string[]) => onChange(picked.length > 0 ? picked : undefined);
  const find = useCallback(
    (query: string, most: number, look: typeof searchTopics): PickerSearch => {
      const search = look(index, query, { first: NONE, without: chosen, most });
      const word = query.trim().replace(/\s+/g, ' ');
      const isNew =
        word !== '' && !index.partial && !index.keys.has(nameKey(word)) && !chosen.some((name) => nameKey(name) === nameKey(word));
      return {
        ...search,
        found: search.found.map((it) => (index.added.has(it.topic) ? { ...it, by: pickerWords.chipMarks.unlisted } : it)),
        usual: 0,
        // Of a closed list it is proposed, where nothing in the list is like it.
        add: isNew && (isOpen || search.total === 0) ? word : null,
        proposes: !isOpen,
      };
    },
    [index, isOpen, chosen],
  );
  return (
    <>
      <Picker
        id={id}
        label={field.optional && !field.hasDefault ? askedWords.labelOptional(field.label) : field.label}
        placeholder={byDefault || askedWords.find}
        chosen={chosen}
        find={find}
        groups={GROUPS}
        markOf={markOf}
        missing={missing}
        onChange={choose}
        typed={typed}
        onTyped={onTyped}
        onPropose={onPropose}
      />
      <ReplacedTopics chosen={chosen} markOf={markOf} onChange={choose} />
    </>
  );
}
