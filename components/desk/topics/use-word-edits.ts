// What is typed where something is found, and what is proposed of it: kept with the draft.
import { useCallback, useEffect, useRef } from 'react';
import type { Draft, DraftChange } from '@/utils/core/draft';
import type { Proposal } from '@/utils/core/past-choice';
import { nameKey } from '@/utils/taxonomy/same-name';

export interface WordEdits {
  onTyped(list: 'topics' | 'communities', text: string): void;
  onPropose(proposal: Proposal): void;
  onTakeBack(proposal: Proposal): void;
}

const isSame = (one: Proposal, other: Proposal) =>
  one.list === other.list && one.vocabulary === other.vocabulary && nameKey(one.name) === nameKey(other.name);

/** The same functions while the draft changes, so that nothing is drawn again for them. */
export function useWordEdits(draft: Draft, change: (step: DraftChange) => void): WordEdits {
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const onTyped = useCallback(
    (list: 'topics' | 'communities', text: string) => change({ typed: { ...latest.current.typed, [list]: text } }),
    [change],
  );
  const onPropose = useCallback(
    (proposal: Proposal) => {
      const { proposed = [] } = latest.current;
      if (!proposed.some((other) => isSame(other, proposal))) change({ proposed: [...proposed, proposal] });
    },
    [change],
  );
  const onTakeBack = useCallback(
    (proposal: Proposal) => change({ proposed: (latest.current.proposed ?? []).filter((other) => !isSame(other, proposal)) }),
    [change],
  );
  return { onTyped, onPropose, onTakeBack };
}
