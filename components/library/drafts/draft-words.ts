// What the list of drafts says: each message of public/_locales with what it is made of.
import { number, plural, say } from '../../shared/words/say';

export const draftWords = {
  drafts: say('drafts_page'),
  articles: say('drafts_articles'),
  tabs: say('drafts_tabs'),
  find: say('drafts_find'),
  findHow: say('drafts_findHow'),
  shown: (shown: number, of: number) =>
    shown === of ? plural('drafts_count', of) : say('library_shown', number(shown), plural('drafts_count', of)),
  open: (title: string) => say('library_openDraftOf', title),
  discard: say('drafts_discard'),
  discardOf: (title: string) => say('drafts_discardOf', title),
  discarded: (title: string) => say('drafts_discarded', title),
  undo: say('undo'),
  note: (note: string) => say('drafts_note', note),
  unread: say('drafts_unread'),
  kept: say('drafts_kept'),
  ready: say('drafts_ready'),
  changed: say('drafts_changed'),
  empty: say('drafts_empty'),
  emptyHow: [say('drafts_emptyHow1'), say('drafts_emptyHow2')],
} as const;
