// A draft after one step of the curator's.
import type { Draft, DraftChange, DraftField } from '@/utils/core/draft';

/** The draft after one step of the curator's. */
export function changeDraft(draft: Draft, change: DraftChange, now: string): Draft {
  const { fields = {}, ...choices } = change;
  // What is only looked for makes no other article of it.
  if (Object.keys(change).every((part) => part === 'typed')) return { ...draft, typed: change.typed };
  const names = Object.keys(fields) as DraftField[];
  return {
    ...draft,
    // The yes was to the excerpt of before.
    ...(choices.excerpt && { longExcerpt: false }),
    ...choices,
    fields: { ...draft.fields, ...fields },
    edited: [...new Set([...draft.edited, ...names])],
    // A clock may have been set back.
    changedAt: now > draft.changedAt ? now : draft.changedAt,
  };
}
