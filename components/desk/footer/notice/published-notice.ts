// What the desk says of an article that a colleague has published, and what can be done about it. Loaded where one has.
import { dayOf } from '../../../shared/words/dates';
import type { ShownNotice } from '../../../shared/notice/shown-notice';
import { placeWithHost } from '../place-words';
import type { PublishedView } from '../save-view';
import { publishedWords } from './published-words';

export function publishedNotice(
  { title, path, by, at, place, how }: PublishedView,
  { openedAt }: { openedAt: string },
  { settlePublished }: { settlePublished(how: PublishedView['how']): void },
): ShownNotice {
  const name = title || path;
  const where = placeWithHost(place);
  const day = at === '' ? '' : dayOf(at, openedAt || at);
  const anew = { label: publishedWords.publishedAnew, run: () => settlePublished(null) };
  if (how === 'update') return { tone: 'plain', message: publishedWords.publishedUpdates(name, where), action: anew };
  if (how === 'beside') return { tone: 'plain', message: publishedWords.publishedStays(name, where), action: anew };
  return {
    tone: 'plain',
    // In a popup no more than two lines stand above the bar with its buttons: where it lies is told once it was decided.
    message:
      by !== '' && day !== ''
        ? publishedWords.publishedBy(by, day, name)
        : day !== ''
          ? publishedWords.publishedOn(day, name)
          : publishedWords.published(name),
    other: { label: publishedWords.publishBeside, run: () => settlePublished('beside') },
    action: { label: publishedWords.publishUpdate, run: () => settlePublished('update') },
  };
}
