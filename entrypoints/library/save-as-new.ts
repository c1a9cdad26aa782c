// One more file beside what lies at a delivery's place: the desk opens on its draft, which takes another name when it is saved.
import { libraryWords } from '@/components/library/library-words';
import { changeDraft } from '@/utils/core/draft';
import { putDraft, readDraft } from '@/utils/platform/drafts';
import { openDeskTab } from '@/utils/platform/frames';
import { now, outbox } from '../outbox/outbox';
import type { LibraryStore } from './library-store';

export async function saveAsNew(id: string, { view, say, set }: Pick<LibraryStore, 'view' | 'say' | 'set'>): Promise<void> {
  const { deliveries } = view();
  const row = deliveries.find((delivery) => delivery.id === id);
  const draft = row && (await readDraft(row.draft));
  if (!draft) return say(id, libraryWords.draftGone);
  // All of the same save would meet the same question.
  const differing = deliveries.filter((other) => other.draft === row.draft && other.destination === row.destination && other.createdAt === row.createdAt && other.problem?.code === 'file-differs');
  // First the draft: what is given up without it could not be saved any more.
  await putDraft(changeDraft(draft, { copy: draft.copy + 1 }, now()));
  for (const other of differing) await outbox.keepTheirs(other.id);
  set({ opened: null });
  await openDeskTab(null, draft.key);
}
