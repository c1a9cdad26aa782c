// Every word of the interface in one table, so that they can move to public/_locales without touching a view.
import type { Source } from '@/utils/core/clip';
import type { DraftField } from '@/utils/core/draft';

const number = (value: number) => value.toLocaleString();
const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const words = {
  product: 'Gleaner',
  choose: 'Choose…',
  remove: (what: string) => `Remove ${what}`,

  // Where we are
  readingPage: 'Reading the page…',
  readingArticle: 'Reading the article…',
  minutes: (minutes: number) => `${number(minutes)} min read`,
  more: 'More',
  readAgain: 'Read again',
  openIn: { panel: 'Open in the side panel', tab: 'Open in a tab' },
  site: 'Site',
  settings: 'Settings',
  changeCurator: 'Change curator name',
  discard: 'Discard draft',
  keys: 'Keys',
  close: 'Close',

  // The fields
  title: 'Title',
  from: (source: string) => `from ${source}`,
  by: (byline: string) => (/^by\s/i.test(byline) ? byline : `by ${byline}`),
  edited: 'edited by you',
  others: (field: string, ...shown: string[]) => `${[field, ...shown].join(' ')}: show others`,
  pageTitle: 'The page’s own title:',
  takeBack: 'Use it',
  takeBackTitle: 'Use it: the page’s own title',
  contentType: 'Content type',
  community: 'Community',
  findCommunity: 'Find a community',
  topics: 'Topics',
  findTopic: 'Find a topic',
  details: 'Details',

  // The pickers
  matching: (count: number) => plural(count, 'match', 'matches'),
  all: (count: number) => `All ${number(count)}`,
  some: (shown: number, of: number) => `${number(shown)} of ${number(of)}: type to narrow`,
  noMatch: (query: string) => `Nothing matches “${query.trim()}”`,
  noneLeft: 'All are chosen',
  add: (name: string) => `Add “${name}”`,
  topicGroups: ['Recommended and recent', 'All topics'],
  communityGroups: ['Recent', 'All communities'],
  noTopics: 'This site has no topics yet.',
  importTopics: 'Import your site’s topics',
  importWays: 'from a file, from a list, or out of what the site has published.',
  chipMarks: { unlisted: 'not in the list', replaced: 'replaced' },
  wasReplaced: 'was replaced.',
  replaceBy: (name: string) => `Use ${name} instead`,
  chosen: (label: string) => `${label}, chosen`,
  taken: (name: string) => `${name} added`,
  removed: (name: string) => `${name} removed. Ctrl+Z brings it back`,
  moved: (name: string, place: number, of: number) => `${name} is ${place} of ${of}`,

  // The suggestions
  suggested: 'suggested:',
  suggestion: (why: string, key: number) => `${why} · Alt+${key}`,
  inTitle: 'in the title',
  inText: (times: number) => `${times === 1 ? 'once' : `${number(times)} times`} in the text`,
  inSimilar: (articles: number) => `chosen for ${plural(articles, 'similar article', 'similar articles')}`,

  // The image
  image: (what: string) => `Image: ${what}`,
  imageSize: (width: number, height: number, format: string) => `${width} × ${height} ${format}`,
  imageDetails: (kilobytes: number, converted: string | null) =>
    `${number(kilobytes)} KB${converted ? `, converted from ${converted}` : ''}`,
  imageLoading: 'Loading…',
  imageNone: 'Add an image',
  imageProblem: 'Not loaded',
  imageDrop: 'Drop it here',
  imageChoose: 'Choose a file…',
  imageWithout: 'No image',
  imageHow: 'Drop an image here, or paste one.',
  allow: 'Allow',
  goWithout: 'Go without',

  // The checks
  looksRight: 'Looks right',
  mend: 'Mend',

  // The excerpt
  excerpt: 'Excerpt',
  excerptKinds: { lead: 'Lead', selection: 'Selection', whole: 'Whole', picked: 'Picked' },
  excerptLength: 'Length of the excerpt',
  paragraphs: (taken: number, of: number) => `${number(taken)} of ${plural(of, 'paragraph', 'paragraphs')}`,
  selected: (count: number) => `${plural(count, 'paragraph', 'paragraphs')} selected on the page`,
  characters: (characters: number, most: number) => `${number(characters)} of ${number(most)} characters`,
  over: (characters: number) => `${number(characters)} over`,
  percent: (part: number) => part.toLocaleString(undefined, { style: 'percent' }),
  ofArticle: 'of the article',
  longAnyway: (characters: number) => `Use it although it is ${number(characters)} over`,
  commentary: 'Your commentary',
  commentaryHow: 'Stands before the excerpt; an empty line begins a paragraph',
  addCommentary: 'Add a commentary',
  commentaryLength: (characters: number) => plural(characters, 'character', 'characters'),
  picture: 'Image',
  showAll: (count: number) => `Show all ${number(count)} paragraphs`,
  noText: 'No text was found on the page.',

  // The file
  file: 'File',
  fileWaiting: 'Making the file…',
  fileNone: 'Choose a content type and a community to see the file.',
  fileHow: 'the exact text that will be saved',
  files: (count: number) => plural(count, 'file', 'files'),

  // Saving
  curator: 'Your name as curator',
  curatorHow: 'as the site prints it',
  save: 'Save',
  saveSeveral: (count: number) => `Save ${number(count)} files`,
  saveAgain: 'Save again',
  saveKeys: 'Ctrl+Enter saves',
  showSaved: 'Show in folder',
  newDraft: 'New draft',
  savedDraft: 'Saved as draft',
  draftFrom: (when: string) => `Draft from ${when}`,
  notKept: 'Not kept',
  saving: 'Saving…',
  saved: 'Saved',
  savedRenamed: 'Saved under another name',
  underOtherName: 'under another name',
  mayClose: 'You can close this now',
  renamed: 'A file with that name is there already, untouched.',
  andMore: (count: number) => `+ ${plural(count, 'more file', 'more files')}`,
  notSaved: 'Not saved',
  kept: 'The draft is kept',
  nothing: 'Nothing to save',
  stillReading: 'The article is still being read.',
  stillReadingHint: 'Save again in a moment.',
  discarded: 'The draft was discarded.',
  undo: 'Undo',
  articleRead: 'The article was read.',
} as const;

export const SOURCE_WORDS: Record<Source, string> = {
  'json-ld': 'JSON-LD',
  'open-graph': 'Open Graph',
  meta: 'meta tags',
  page: 'the page',
  readability: 'the article',
  'site fix': 'a site fix',
  selection: 'your selection',
  url: 'the address',
};

export const FIELD_WORDS: Record<DraftField, string> = {
  title: words.title,
  byline: 'Byline',
  publishedTime: 'Published',
  modifiedTime: 'Updated',
  siteName: 'Site name',
  lang: 'Language',
  description: 'Description',
  cleanUrl: 'Link',
};

/** What `?` shows. */
export const KEY_WORDS: [keys: string, what: string][] = [
  ['Ctrl Enter or ⌘ Enter', 'Save'],
  ['Enter', 'Take the marked topic or community'],
  ['Alt 1 … Alt 5', 'Take a suggested topic'],
  ['Backspace in the empty box', 'Take the last one away'],
  ['Ctrl Z in the empty box', 'Bring it back'],
  ['← from the empty box', 'Go to what is chosen'],
  ['Alt ← or Alt →', 'Move what is chosen'],
  ['Alt ↓ in a field', 'See what else the page offers for it'],
  ['↑ ↓ and Space', 'Take or leave a paragraph'],
  ['Ctrl V', 'Paste an image'],
  ['Esc', 'Close a list, never the work'],
  ['?', 'These keys'],
];
