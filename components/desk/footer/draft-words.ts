// What the footer says of the draft.
import { speak } from '../../shared/words/say';
import { momentOf } from '../../shared/words/dates';
import { isSavedBefore } from './notice/clipped-notice';
import type { DeskView } from '../desk-view';
import { sentWords } from './receipt/receipt-line';
import { saveWords } from './save-words';
import { deskWords } from '../desk-words';

/** A line and a quieter one below it. */
export function draftWords(view: DeskView): { state: string; aside: string } {
  const { draft, reading, save } = view;
  if (reading === 'failed' && !draft) return { state: saveWords.nothing, aside: '' };
  const lost = view.update?.replaces?.about.replaces?.lost;
  if (save.state === 'saved')
    return {
      state: speak(save.about.done),
      aside: lost && isSavedBefore(view) ? speak(lost) : save.renamed ? saveWords.underOtherName : saveWords.mayClose,
    };
  if (save.state === 'sent') return sentWords(save.lines);
  const aside = view.inMemory ? saveWords.notKept : saveWords.kept;
  if (save.state === 'undone') return { state: deskWords.undone, aside };
  if (save.state === 'failed') return { state: saveWords.notSaved, aside };
  return { state: draftState(view), aside: lost ? speak(lost) : saveWords.saveKeys };
}

function draftState({ draft, notices, resumed, openedAt, inMemory }: DeskView): string {
  if (!draft) return deskWords.readingPage;
  if (inMemory || notices.some(({ problem }) => problem.code === 'storage-full')) return saveWords.notKept;
  if (draft.changedAt === resumed) return saveWords.draftFrom(momentOf(resumed, openedAt));
  return resumed || draft.changedAt !== draft.createdAt ? saveWords.savedDraft : saveWords.newDraft;
}
