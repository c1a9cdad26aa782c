// One more file beside what lies at a delivery's place: the desk opens on its draft, which takes another name there when it is saved.
import { libraryWords } from '@/components/library/library-words';
import { changeDraft } from '@/utils/curate/change-draft';
import { oneMoreAt } from '@/utils/curate/copies';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { openDeskTab } from '@/utils/platform/frames';
import { now } from '../outbox/alone';
import type { LibraryStore } from './library-store';

/** Nothing is given up before the new one is kept: that save takes the place of what waits. */
export async function saveAsNew(id: string, { view, say, set }: Pick<LibraryStore, 'view' | 'say' | 'set'>): Promise<void> {
  const row = view().deliveries.find((delivery) => delivery.id === id);
  const draft = row && (await readDraft(row.draft));
  if (!draft) return say(id, libraryWords.draftGone);
  await putDraft(changeDraft(draft, oneMoreAt(draft, [row]), now()));
  set({ inspected: null });
  await openDeskTab(null, draft.key);
}
