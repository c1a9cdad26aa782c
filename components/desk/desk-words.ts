// What the desk says of itself: its state, its menu, and what several of its parts are called.
import { number, say } from '../shared/words/say';

export const deskWords = {
  readingPage: say('readingPage'),
  readingArticle: say('readingArticle'),
  articleRead: say('articleRead'),
  articleReadFor: (site: string) => say('articleReadFor', say('articleRead'), site),
  settings: say('settings'),
  library: say('library'),
  changeCurator: say('changeCurator'),
  discard: say('discard'),
  keys: say('keys'),
  close: say('close'),
  contentType: say('contentType'),
  community: say('community'),
  topics: say('topics'),
  excerpt: say('excerpt'),
  moreCharacters: (count: number) => say('moreCharacters', number(count)),
  undo: say('undo'),
  saving: say('saving'),
  undone: say('undone'),
  showSaved: say('showSaved'),
  openInLibrary: say('openInLibrary'),
} as const;
