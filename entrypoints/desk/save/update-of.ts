// Whether the next save takes the place of one before it, as the desk says at its main action.
import { filesOf } from '@/components/desk/footer/files-of';
import type { UpdateView } from '@/components/desk/footer/save-view';
import type { Delivery } from '@/utils/core/delivery';
import type { Draft } from '@/utils/core/draft';
import { copyAt } from '@/utils/curate/copies';
import { usedOf } from './as-saved';
import type { DeskState } from '../session/desk-state';

type Known = Pick<DeskState, 'draft' | 'before' | 'asNew'>;

/** Key of the draft whose saves an update of this one has to name. */
export const draftUpdated = ({ updates, draft }: Delivery): string => updates ?? draft;

const isOfDraft = (draft: Draft, row: Delivery): boolean =>
  [row.draft, row.updates].includes(draft.key) || draft.updates === draftUpdated(row);

/** Addresses alone do not tell whether it is the same article. Its save; null where none is, or it surely is. */
export function likelyOf({ draft, before: [first] }: Known): Delivery | null {
  if (!draft || !first || [first.draft, first.updates].includes(draft.key)) return null;
  return first;
}

/** It makes new files: another copy was asked for, or it may be another article. */
export function isNew({ draft, before, asNew }: Known): boolean {
  const [first] = before;
  if (!draft || !first) return true;
  if (before.some((row) => copyAt(draft, row) > (row.copy ?? 0))) return true;
  return !isOfDraft(draft, first) && (asNew ?? first.title !== draft.fields.title);
}

export function updateOf(state: DeskState): UpdateView | null {
  const { draft, earlier, places, site, standing } = state;
  const used = usedOf({ places, site });
  if (draft && used.some((id) => draft.published?.[id]?.how === 'update')) return { files: filesOf(state), replaces: null };
  if (!draft || isNew(state)) return null;
  const meant = places
    .filter(({ id }) => used.includes(id))
    .map((place) => ({ place, rows: earlier.filter(({ destination }) => destination === place.id) }));
  const unread = meant.find(({ place }) => place.about.replaces);
  const there = unread ? unread.rows.reduce((sum, { id, receipt }) => sum + (standing.get(id) ?? receipt?.paths.length ?? 0), 0) : 0;
  const isAnyThere = there > 0 || meant.some((one) => one !== unread && one.rows.length > 0);
  if (!isAnyThere) return null;
  return {
    files: filesOf(state),
    replaces: unread && there > 0 ? { files: there, about: unread.place.about } : null,
  };
}
