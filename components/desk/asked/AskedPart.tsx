// The asked fields at the desk: of its draft, with the vocabularies of its site.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { ownValue } from '@/utils/base/plain-data';
import { vocabularyNamed } from '@/utils/core/asks/vocabulary-named';
import { type AskField, TOPICS } from '@/utils/core/asks/asked';
import type { Draft, DraftChange } from '@/utils/core/draft';
import type { Proposal } from '@/utils/core/past-choice';
import type { Topic } from '@/utils/core/site';
import { indexTopics, type TopicIndex } from '@/utils/taxonomy/topic-index';
import type { DeskView } from '../desk-view';
import { FIELD_IDS } from '../../shared/field-ids';
import { AskedFields } from './AskedFields';
import type { TermsOf } from './TermsBox';

export interface AskedPartProps {
  view: DeskView;
  draft: Draft;
  /** Id of the field to mark as missing. */
  missing: string | undefined;
  onChange(change: DraftChange): void;
  onPropose(proposal: Proposal): void;
}

export function AskedPart({ view, draft, missing, onChange, onPropose }: AskedPartProps) {
  const { site, shape, defaults = null, faults = [], topicIndex } = view;
  const part = useRef<HTMLDivElement>(null);
  const { asked = {}, typed } = draft;
  useFirstFocus(part);
  useLayoutEffect(() => {
    const height = part.current?.offsetHeight ?? 0;
    if (height > 0) document.documentElement.style.setProperty('--asked-room', `${height}px`);
  });
  const termsOf = ({ name, vocabulary }: AskField): TermsOf => {
    const { terms, open } = vocabularyNamed(site, vocabulary ?? name);
    return {
      index: vocabulary === TOPICS ? topicIndex : indexOf(terms),
      isOpen: open,
      typed: ownValue(typed?.asked, name) ?? '',
      onTyped: (text) => onChange({ typed: { ...typed, asked: { ...typed?.asked, [name]: text } } }),
      onPropose: (word) =>
        onPropose(vocabulary === TOPICS ? { list: 'topics', name: word } : { list: 'terms', vocabulary: vocabulary ?? name, name: word }),
    };
  };
  return (
    <div ref={part} className="asked-part">
      <AskedFields
        fields={shape?.asks ?? []}
        asked={asked}
        defaults={defaults}
        faults={faults}
        missing={missing}
        termsOf={termsOf}
        onChange={(next) => onChange({ asked: next })}
      />
    </div>
  );
}

const indexes = new WeakMap<readonly Topic[], TopicIndex>();

function indexOf(terms: readonly Topic[]): TopicIndex {
  const known = indexes.get(terms) ?? indexTopics(terms);
  indexes.set(terms, known);
  return known;
}

/** Where no topics are chosen the work begins here; never takes the focus from where it is. */
function useFirstFocus(part: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document;
    if ((activeElement && activeElement !== document.body) || document.getElementById(FIELD_IDS.topics)) return;
    part.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
  }, [part]);
}
