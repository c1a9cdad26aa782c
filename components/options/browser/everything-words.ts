// What is said of all that is kept, as one file.
import type { Appearance } from '@/utils/core/appearance';
import type { Compared } from '@/utils/core/archive/archive';
import type { UnreadEntry } from '@/utils/core/everything';
import { number, plural, say } from '../../shared/words/say';
import { countOf } from '../counts';
import { browserWords } from './browser-words';

export const everythingWords = {
  everything: say('options_everything'),
  everythingHow: say('options_everythingHow'),
  exportEverything: say('options_exportEverything'),
  importEverything: say('options_importEverything'),
  everythingExported: (unread: string[]) =>
    unread.length === 0 ? say('options_everythingExported') : say('options_everythingExportedBut', unread.join(', ')),
  everythingCurator: (name: string) => say('options_everythingCurator', name),
  everythingAppearance: (appearance: Appearance) => say('options_everythingAppearance', browserWords.appearances[appearance]),
  everythingSites: (names: string[]) => say('options_everythingSites', countOf.sites(names.length), names.join(', ')),
  everythingWriting: (done: number, of: number) => say('options_everythingWriting', number(done), number(of)),
  everythingReading: (records: number) => plural('options_everythingReading', records),
  everythingTaking: (records: number) => plural('options_everythingTaking', records),
  removedDestination: say('library_removedDestination'),
  everythingDeliveries: ({ fresh, newer, kept }: Compared) =>
    plural('options_everythingDrafts', kept, countOf.deliveries(fresh + newer + kept), number(fresh), number(newer)),
  everythingOnTheirWay: (count: number) => plural('options_everythingOnTheirWay', count),
  everythingDrafts: ({ fresh, newer, kept }: Compared) =>
    plural('options_everythingDrafts', kept, countOf.drafts(fresh + newer + kept), number(fresh), number(newer)),
  everythingDestinations: (names: string[]) => say('options_everythingDestinations', countOf.destinations(names.length), names.join(', ')),
  everythingChoices: (count: number) => countOf.choices(count),
  everythingSame: (names: string[]) => say('options_everythingSame', names.join(', ')),
  curatorStays: (name: string) => say('options_curatorStays', name),
  sitesHere: say('options_sitesHere'),
  replaceThere: (name: string, now: number, after: number) => say('options_replaceThere', name, countOf.topics(now), countOf.topics(after)),
  takeChosen: say('options_takeChosen'),
  everythingUnread: (count: number) => plural('options_everythingUnread', count),
  everythingEmpty: say('options_everythingEmpty'),
  takeEverything: say('options_takeEverything'),
  everythingTaken: say('options_everythingTaken'),
  unreadEntry: (kind: UnreadEntry['kind'], key: string | null, place: number) =>
    say(
      {
        site: 'options_unreadSite',
        draft: 'options_unreadDraft',
        choice: 'options_unreadChoice',
        destination: 'options_unreadDestination',
        article: 'options_unreadArticle',
        delivery: 'options_unreadDelivery',
        image: 'options_unreadImage',
      }[kind],
      key ?? number(place),
    ),
};
