// What the library says: each message of public/_locales with what it is made of.
import type { DeliveryState } from '@/utils/core/delivery';
import type { Sort } from './articles/sort-articles';
import { number, plural, say } from '../shared/words/say';

export const libraryWords = {
  page: say('library_page'),
  checkSite: say('library_checkSite'),
  find: say('library_find'),
  findHow: say('library_findHow'),
  articles: say('library_articles'),
  deliveries: say('library_deliveries'),
  shown: (shown: number, of: number) =>
    shown === of ? plural('library_articleCount', of) : say('library_shown', number(shown), plural('library_articleCount', of)),
  readingOlder: say('library_readingOlder'),
  noAddress: say('desk_registered_noAddress'),
  noMatch: say('library_noMatch'),
  showAll: say('library_showAll'),
  option: (name: string, count: number) => say('library_option', name, number(count)),

  // Filters
  sort: say('library_sort'),
  sorts: {
    newest: say('library_sortNewest'),
    title: say('library_sortTitle'),
    host: say('library_sortHost'),
    site: say('library_sortSite'),
  } satisfies Record<Sort, string>,
  state: say('library_state'),
  community: say('library_community'),
  destination: say('library_destination'),
  anyState: say('library_anyState'),
  anyCommunity: say('library_anyCommunity'),
  anyOf: (label: string) => say('library_anyOf', label),
  anyDestination: say('library_anyDestination'),
  states: {
    delivered: say('library_delivered'),
    'needs-you': say('library_needsYou'),
    waiting: say('library_waiting'),
    sending: say('library_sending'),
    queued: say('library_queued'),
    refused: say('library_refused'),
  } satisfies Record<DeliveryState, string>,
  waitingUntil: (when: string) => say('library_waitingUntil', when),
  registered: say('library_registered'),
  registeredOnly: (state: string) => say('registeredOnly', state),
  inReview: say('library_inReview'),
  cancelled: say('library_cancelled'),
  undone: say('library_undone'),
  givenUp: say('library_givenUp'),
  overtaken: say('library_overtaken'),
  removedDestination: say('library_removedDestination'),

  // Empty
  empty: say('library_empty'),
  emptyHow: [say('library_emptyHow1'), say('library_emptyHow2'), say('library_emptyHow3')],

  // Not saved yet
  unsaved: (count: number) => plural('library_unsaved', count),
  unsavedHow: say('library_unsavedHow'),
  openDraft: say('library_openDraft'),
  openDraftOf: (title: string) => say('library_openDraftOf', title),

  // Details
  details: say('library_details'),
  noneChosen: say('library_noneChosen'),
  close: say('close'),
  savedOn: say('library_savedOn'),
  changedOn: say('library_changedOn'),
  curator: say('library_curator'),
  topics: say('library_topics'),
  files: say('library_files'),
  imageFact: say('library_imageFact'),
  imageLost: say('library_imageLost'),
  attempts: say('library_attempts'),
  attemptsOf: (count: number) => number(count),

  // What is opened
  opening: say('library_opening'),
  file: say('library_file'),
  fileText: (path: string) => say('library_fileText', path),
  image: (path: string) => say('library_image', path),
  closeFile: say('library_closeFile'),
  comparison: say('library_comparison'),

  // What was done
  exportAll: say('library_exportAll'),
  exporting: (done: number, of: number) => say('library_exporting', number(done), number(of)),
  exported: (count: number) => plural('library_exported', count),
  exportedBut: (count: number) => plural('library_exportedBut', count),
  isQueued: say('library_isQueued'),
  isCancelled: say('library_isCancelled'),
  isOnItsWay: say('library_isOnItsWay'),
  isUndone: say('library_isUndone'),
  isUndoing: say('undoing'),
  theirsKept: say('library_theirsKept'),
  notAllowed: say('library_notAllowed'),
  noFiles: say('library_noFiles'),
  superseded: say('library_superseded'),
  draftGone: say('library_draftGone'),
} as const;
