// Entries of a vocabulary for an asked field: found, chosen and put in order as topics are.
import { useMemo } from 'react';
import type { TopicIndex } from '@/utils/taxonomy/topic-index';
import { chipMarks } from '../../shared/picker/chip-mark';
import { Picker } from '../../shared/picker/Picker';
import { ReplacedTopics } from '../topics/ReplacedTopics';
import { useListSearch } from '../topics/use-list-search';
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
  const find = useListSearch({ index, isOpen, usual: NONE, chosen });
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
