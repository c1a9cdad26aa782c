// What the desk says of an article that a colleague has published, and what can be done about it.
import { dayOf } from '../../../shared/words/dates';
import type { ShownNotice } from '../../../shared/notice/shown-notice';
import type { DeskActions } from '../../desk-actions';
import type { DeskView } from '../../desk-view';
import { placeWithHost } from '../place-words';
import type { PublishedView } from '../save-view';
import { noticeWords } from './notice-words';

export function publishedNotice(
  { title, path, by, at, place, how }: PublishedView,
  { openedAt }: DeskView,
  { settlePublished }: DeskActions,
): ShownNotice {
  const name = title || path;
  const where = placeWithHost(place);
  const day = at === '' ? '' : dayOf(at, openedAt || at);
  const anew = { label: noticeWords.publishedAnew, run: () => settlePublished(null) };
  if (how === 'update') return { tone: 'plain', message: noticeWords.publishedUpdates(name, where), action: anew };
  if (how === 'beside') return { tone: 'plain', message: noticeWords.publishedStays(name, where), action: anew };
  return {
    tone: 'plain',
    message:
      by !== '' && day !== ''
        ? noticeWords.publishedBy(by, day, name, where)
        : day !== ''
          ? noticeWords.publishedOn(day, name, where)
          : noticeWords.published(name, where),
    hint: noticeWords.publishedHint,
    other: { label: noticeWords.publishBeside, run: () => settlePublished('beside') },
    action: { label: noticeWords.publishUpdate, run: () => settlePublished('update') },
  };
}
