// Which drafts have something that was not saved yet.
import type { Delivery } from '@/utils/core/delivery';
import type { DraftKey } from '@/utils/platform/database/draft-list';

type Saved = Pick<Delivery, 'draft' | 'createdAt' | 'state'>;

/**
 * Those that were changed after they were last saved, or never were, or whose Save waits for the curator. `deliveries`: newest first.
 * Where they are not `complete`, a draft that is older than all of them may have been saved: it waits.
 */
export function unsavedDrafts(drafts: readonly DraftKey[], deliveries: readonly Saved[], complete: boolean): DraftKey[] {
  const savedAt = lastSaves(deliveries);
  const oldest = complete ? '' : (deliveries.at(-1)?.createdAt ?? '');
  return drafts.filter(({ key, changedAt, needsYou }) => needsYou || (changedAt > (savedAt.get(key) ?? '') && changedAt > oldest));
}

/** By draft, when it was last saved. What was taken back was not. */
export function lastSaves(deliveries: readonly Saved[]): Map<string, string> {
  const savedAt = new Map<string, string>();
  for (const { draft, createdAt, state } of deliveries) {
    if (state !== 'refused' && createdAt > (savedAt.get(draft) ?? '')) savedAt.set(draft, createdAt);
  }
  return savedAt;
}
