// What the desk says of an article that was clipped before.
import { dayOf } from '../../../shared/words/dates';
import type { DeskView } from '../../desk-view';
import type { Clipped } from '../save-view';
import type { DeskActions } from '../../desk-actions';
import type { ShownNotice } from '../../../shared/notice/shown-notice';
import { communityNames } from '../receipt/community-names';
import { placeWithHost } from '../place-words';
import { noticeWords } from './notice-words';
import { deskWords } from '../../desk-words';

/** Of one and the same article either the receipt or the notice tells: the receipt while anything of it is still to be done. */
export const isReceiptTold = ({ save, clipped }: DeskView): boolean =>
  save.state === 'sent'
    ? clipped === null || save.lines.some(({ row }) => row.state !== 'delivered')
    : save.state === 'saved' && clipped === null;

/** What was saved before the desk was opened is there: the main action saves it anew. */
export const isSavedBefore = (view: DeskView): boolean =>
  (view.save.state === 'sent' || view.save.state === 'saved') && view.clipped !== null && !isReceiptTold(view);

export function clippedNotice(
  { rows, places }: Clipped,
  { curator, openedAt, edits, site }: DeskView,
  actions: DeskActions,
): ShownNotice | null {
  const [first] = rows;
  if (!first) return null;
  const isOwn = first.curator === '' || first.curator === (curator ?? '').trim();
  const where = places.map(placeWithHost).join(', ') || placeWithHost(null);
  const day = dayOf(first.createdAt, openedAt || first.createdAt);
  const needsYou = rows.some(({ state }) => state === 'needs-you');
  const isThere = rows.every(({ state }) => state === 'delivered');
  return {
    tone: 'plain',
    message: edits
      ? noticeWords.editing(day, where, communityNames(site, rows))
      : isOwn
        ? noticeWords.clippedByYou(day, where)
        : noticeWords.clippedBy(day, first.curator, where),
    ...(isThere && rows.some(({ image }) => image === 'lost') && { hint: noticeWords.clippedImageLost }),
    ...(!isThere && { hint: needsYou ? noticeWords.clippedNeedsYou : noticeWords.clippedWaiting }),
    action: { label: deskWords.openInLibrary, run: () => actions.openLibrary(first.id) },
  };
}
