// What the desk says of an article that was clipped before.
import { dayOf } from '../../shared/dates';
import type { Clipped, DeskActions, DeskView } from '../desk-view';
import type { ShownNotice } from '../../shared/shown-notice';
import { placeWithHost } from '../../shared/place-words';
import { words } from '../../shared/words';

/** Of one and the same article either the receipt or the notice tells: the receipt while anything of it is still to be done. */
export const isReceiptTold = ({ save, clipped }: DeskView): boolean =>
  save.state === 'sent'
    ? clipped === null || save.lines.some(({ row }) => row.state !== 'delivered')
    : save.state === 'saved' && clipped === null;

export function clippedNotice({ rows, places }: Clipped, { curator, openedAt, save }: DeskView, actions: DeskActions): ShownNotice | null {
  const [first] = rows;
  if (!first) return null;
  const isOwn = first.curator === '' || first.curator === (curator ?? '').trim();
  const where = places.map(placeWithHost).join(', ') || placeWithHost(null);
  const day = dayOf(first.createdAt, openedAt || first.createdAt);
  const needsYou = rows.some(({ state }) => state === 'needs-you');
  const isThere = rows.every(({ state }) => state === 'delivered');
  return {
    tone: 'plain',
    message: isOwn ? words.clippedByYou(day, where) : words.clippedBy(day, first.curator, where),
    ...(!isThere && { hint: needsYou ? words.clippedNeedsYou : words.clippedWaiting }),
    action: { label: words.update, run: actions.updateClipped },
    // Beside a receipt the main button opens it.
    ...(save.state !== 'sent' && { other: { label: words.openInLibrary, run: () => actions.openLibrary(first.id) } }),
  };
}
