// What was left out of the body on the desk, put back and left out again: loaded where its mark is pressed.
import type { Draft } from '@/utils/core/draft';
import { toggleLeft } from '@/utils/curate/left-out';
import type { DeskStore } from '../session/desk-store';

export function toggleLeftOn(get: DeskStore['get'], keep: (draft: Draft) => void, at: number, now: string): void {
  const { draft } = get();
  if (draft) keep({ ...toggleLeft(draft, at), changedAt: now > draft.changedAt ? now : draft.changedAt });
}
