// Which one notice the desk shows, out of all it could say.
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import type { Problem } from '@/utils/core/problem';
import { clippedNotice, isReceiptTold } from './clipped-notice';
import { imageNotice } from './image-notice';
import type { DeskView } from '../../desk-view';
import type { DeskActions } from '../../desk-actions';
import { describe, describeCheck } from '../../../shared/words/problem-words';
import type { ShownNotice } from '../../../shared/notice/shown-notice';
import { placeWithHost } from '../place-words';
import { typedWord } from '../typed-word';
import { toldMissing } from './missing-notice';
import type { SaveAnswer } from '../use-save';
import { noticeWords } from './notice-words';
import { siteCard } from '../../../shared/settings-cards';
import { actWords } from '../../../shared/delivery/act-words';
import { deskWords } from '../../desk-words';
import { fileWords } from '../../file/file-words';

export interface NoticeParts {
  view: DeskView;
  actions: DeskActions;
  /** What Save was answered with. */
  told: SaveAnswer | null;
}

/** What nothing at the desk can mend. */
const MENDED_IN_SETTINGS = new Set<Problem['code']>(['slug-unfit', 'root-unfit', 'topics-unlisted']);

export function noticeFor({ view, actions, told: answer }: NoticeParts): ShownNotice | null {
  const [missing] = view.missing;
  const [notice] = view.notices;
  const asked = view.asked && view.draft ? askedNotice(view.asked, view, actions) : null;
  // Where nothing else is used either, its answer is what is missing.
  if (asked && answer === 'missing' && missing?.code === 'destination-missing') return asked;
  if (answer === 'typed') return typedNotice(view, actions);
  const published = view.published && view.draft ? view.published.tell(view.published, view, actions) : null;
  if (answer === 'missing' && missing?.code === 'published-already' && published) return { ...published, tone: 'problem' };
  if (answer === 'missing' && missing)
    return {
      ...toldMissing(missing, view.site),
      ...(MENDED_IN_SETTINGS.has(missing.code) && {
        action: { label: actWords.settings, run: () => actions.openOptions(siteCard(view.site.slug)) },
      }),
    };
  if (answer === 'still-reading') return { tone: 'caution', message: noticeWords.stillReading, hint: noticeWords.stillReadingHint };
  if (view.discarded && view.save.state !== 'failed')
    return { tone: 'plain', message: noticeWords.discarded, action: { label: deskWords.undo, run: actions.undoDiscard } };
  const image = imageNotice(view, actions);
  if (view.save.state === 'failed') return image ?? told('problem', view.save.problem);
  if (asked) return asked;
  if (view.storage)
    return {
      ...told('caution', view.storage),
      ...(view.storage.code !== 'storage-late' && { action: { label: noticeWords.understood, run: actions.settleStorage } }),
    };
  if (published && view.save.state !== 'saving' && view.save.state !== 'sent') return published;
  if (view.clipped && view.draft && (view.edits || !isReceiptTold(view))) return clippedNotice(view.clipped, view, actions);
  if (notice && view.draft) {
    const again = { label: againLabel(view), run: actions.readAgain };
    return { ...told('caution', notice.problem), ...(notice.action === 'read-again' && { action: again }) };
  }
  return image ?? meetsNotice(view, actions) ?? checkFor({ view, actions });
}

/** A word in a box, with the key that takes it, and the way to go without. */
function typedNotice(view: DeskView, { change, save }: DeskActions): ShownNotice | null {
  const left = typedWord(view);
  if (!left) return null;
  return {
    tone: 'caution',
    message: noticeWords.typedNotTaken(left.text, left.label),
    hint: noticeWords.typedHint,
    action: {
      label: noticeWords.saveWithoutTyped,
      run: () => {
        change({ typed: {} });
        save();
      },
    },
  };
}

/** What "read again" does. */
export const againLabel = ({ pageClosed }: DeskView): string => (pageClosed ? noticeWords.openArticle : noticeWords.readAgain);

/** Another article has the address: nothing has to be done about it. */
function meetsNotice({ meets, draft }: DeskView, { settleAddress }: DeskActions): ShownNotice | null {
  if (!meets || !draft) return null;
  return {
    tone: 'plain',
    message: fileWords.addressMeets(meets.title),
    hint: fileWords.addressEnds,
    action: { label: noticeWords.addressFine, run: settleAddress },
  };
}

/** It was set up before this site was there, or for another. */
function askedNotice(place: KnownDestination, { site }: DeskView, { claimPlace }: DeskActions): ShownNotice {
  return {
    tone: 'plain',
    message: noticeWords.isPlaceOurs(site.name, placeWithHost(place)),
    action: { label: noticeWords.placeIsOurs, run: () => claimPlace(place.id, true) },
    other: { label: noticeWords.placeIsNot, run: () => claimPlace(place.id, false) },
  };
}

/** Why to look at the text before trusting it. */
function checkFor({ view: { draft }, actions }: Pick<NoticeParts, 'view' | 'actions'>): ShownNotice | null {
  const [check] = draft && 'checks' in draft.clip ? draft.clip.checks : [];
  if (!check) return null;
  const label = check.code === 'text-misread' ? noticeWords.mend : noticeWords.looksRight;
  return { tone: 'caution', ...describeCheck(check.code), action: { label, run: () => actions.settleCheck(check.code) } };
}

function told(tone: ShownNotice['tone'], problem: Problem): ShownNotice {
  const { message, hint } = describe(problem);
  return { tone, message, hint };
}
