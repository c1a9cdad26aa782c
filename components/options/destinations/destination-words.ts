// What the options say of destinations.
import type { DestinationRecord } from '@/utils/core/destination';
import type { KindFacts } from '@/utils/core/kinds/kind-facts';
import type { KindSetUp } from '@/utils/core/kinds/kind-set-up';
import { number, plural, say, speak } from '../../shared/words/say';

export const destinationWords = {
  section: say('options_dest_section'),
  how: say('options_dest_how'),
  name: (record: DestinationRecord, about: Pick<KindFacts, 'title'>) => record.name || speak(about.title),
  /** Where it goes, part by part. */
  place: (record: DestinationRecord, about: Pick<KindSetUp, 'place'>): string[] =>
    about.place(record).map((part) => (typeof part === 'string' ? part : speak(part))),
  ready: say('options_dest_ready'),
  checking: say('options_dest_checking'),
  used: say('options_dest_used'),
  usedNamed: (name: string) => say('options_dest_usedNamed', name),
  sites: say('options_dest_sites'),
  sitesNamed: (name: string) => say('options_dest_sitesNamed', name),
  noSite: say('options_dest_noSite'),
  setUp: say('options_dest_setUp'),
  edit: say('options_dest_edit'),
  check: say('options_dest_check'),
  remove: say('options_dest_remove'),
  named: (verb: string, name: string) => say('options_dest_named', verb, name),
  newToken: say('options_dest_newToken'),
  chooseAgain: say('options_dest_chooseAgain'),
  waiting: (count: number) => plural('options_dest_waiting', count),
  publishedUnread: say('options_dest_publishedUnread'),
  publishedOld: say('options_dest_publishedOld'),
  publishedKnown: (day: string) => say('options_dest_publishedKnown', day),
  publishedReading: (read: number, of: number) => say('options_dest_publishedReading', number(read), number(of)),

  // Adding and editing
  add: say('options_dest_add'),
  folderHow: say('options_dest_folderHow'),
  noFolders: say('options_dest_noFolders'),
  addNamed: (kind: string) => say('options_dest_addNamed', kind),
  editNamed: (name: string) => say('options_dest_editNamed', name),
  token: say('options_dest_token'),
  tokenHow: say('options_dest_tokenHow'),
  tokenKept: say('options_dest_tokenKept'),
  makeToken: (host: string) => say('options_dest_makeToken', host),
  folder: say('options_dest_folder'),
  folderWithin: (name: string) => say('options_dest_folderWithin', name),
  folderInside: (name: string, path: string) => say('options_dest_folderInside', name, path),
  folderItself: (name: string) => say('options_dest_folderItself', name),
  submitAdd: say('options_dest_submitAdd'),
  submitSave: say('options_dest_submitSave'),
  keep: say('options_dest_keep'),
  wrong: {
    token: say('options_dest_tokenMissing'),
    otherHost: say('options_dest_tokenOtherHost'),
  },

  // What was done
  added: (name: string) => say('options_dest_added', name),
  kept: (name: string) => say('options_dest_kept', name),
  found: (name: string) => say('options_dest_found', name),
  removed: (name: string, waiting: number) =>
    waiting === 0 ? say('options_dest_removed', name) : plural('options_dest_removedWaiting', waiting, name),
};
