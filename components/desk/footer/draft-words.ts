// What the footer says of the draft.
import { momentOf } from '../../shared/dates';
import type { DeskView } from '../desk-view';
import { sentWords } from './receipt-words';
import { words } from '../../shared/words';

/** A line and a quieter one below it. */
export function draftWords(view: DeskView): { state: string; aside: string } {
  const { draft, reading, save } = view;
  if (reading === 'failed' && !draft) return { state: words.nothing, aside: '' };
  if (save.state === 'saved') return { state: words.saved, aside: save.renamed ? words.underOtherName : words.mayClose };
  if (save.state === 'sent') return sentWords(save.lines);
  const aside = view.inMemory ? words.notKept : words.kept;
  if (save.state === 'undone') return { state: words.undone, aside };
  if (save.state === 'failed') return { state: words.notSaved, aside };
  return { state: draftState(view), aside: words.saveKeys };
}

function draftState({ draft, notices, resumed, openedAt, inMemory }: DeskView): string {
  if (!draft) return words.readingPage;
  if (inMemory || notices.some(({ problem }) => problem.code === 'storage-full')) return words.notKept;
  if (draft.changedAt === resumed) return words.draftFrom(momentOf(resumed, openedAt));
  return resumed || draft.changedAt !== draft.createdAt ? words.savedDraft : words.newDraft;
}
