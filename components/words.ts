// What the desk says: each message of public/_locales with what it is made of.
import type { Source } from '@/utils/core/clip';
import type { DraftField } from '@/utils/core/draft';
import { number, plural, say } from './say';

export const words = {
  product: say('product'),
  choose: say('choose'),
  remove: (what: string) => say('remove', what),

  // Where we are
  readingPage: say('readingPage'),
  readingArticle: say('readingArticle'),
  minutes: (minutes: number) => say('minutes', number(minutes)),
  more: say('more'),
  readAgain: say('readAgain'),
  openIn: { panel: say('openInPanel'), tab: say('openInTab') },
  site: say('site'),
  settings: say('settings'),
  changeCurator: say('changeCurator'),
  discard: say('discard'),
  keys: say('keys'),
  close: say('close'),

  // The fields
  title: say('title'),
  from: (source: string) => say('from', source),
  by: (byline: string) => (/^by\s/i.test(byline) ? byline : say('by', byline)),
  edited: say('edited'),
  others: (field: string, ...shown: string[]) => say('others', [field, ...shown].join(' ')),
  pageTitle: say('pageTitle'),
  takeBack: say('takeBack'),
  takeBackTitle: say('takeBackTitle'),
  contentType: say('contentType'),
  community: say('community'),
  findCommunity: say('findCommunity'),
  topics: say('topics'),
  findTopic: say('findTopic'),
  details: say('details'),

  // The pickers
  matching: (count: number) => plural('matching', count),
  all: (count: number) => say('all', number(count)),
  noMatch: (query: string) => say('noMatch', query.trim()),
  noneLeft: say('noneLeft'),
  add: (name: string) => say('add', name),
  topicGroups: [say('usualTopics'), say('allTopics')],
  communityGroups: [say('usualCommunities'), say('allCommunities')],
  noTopics: say('noTopics'),
  importTopics: say('importTopics'),
  importWays: say('importWays'),
  chipMarks: { unlisted: say('unlisted'), replaced: say('replaced') },
  wasReplaced: say('wasReplaced'),
  replaceBy: (name: string) => say('replaceBy', name),
  chosen: (label: string) => say('chosen', label),
  taken: (name: string) => say('taken', name),
  removed: (name: string) => say('removed', name),
  broughtBack: (names: string) => say('broughtBack', names),
  takenBack: (name: string) => say('takenBack', name),
  moved: (name: string, place: number, of: number) => say('moved', name, place, of),

  // The suggestions
  suggested: say('suggested'),
  suggestion: (topic: string, why: string) => say('suggestion', topic, why),
  suggestionKey: (key: number) => say('suggestionKey', key),
  nothingFits: say('nothingFits'),
  nothingElseFits: say('nothingElseFits'),
  inTitle: say('inTitle'),
  inText: (times: number) => plural('inText', times),
  inSimilar: (articles: number) => plural('inSimilar', articles),

  // The image
  image: (what: string) => say('image', what),
  imageSize: (width: number, height: number, format: string) => say('imageSize', width, height, format),
  imageDetails: (kilobytes: number, converted: string | null) =>
    converted ? say('imageConverted', number(kilobytes), converted) : say('imageKilobytes', number(kilobytes)),
  imageLoading: say('imageLoading'),
  imageNone: say('imageNone'),
  imageProblem: say('imageProblem'),
  imageDrop: say('imageDrop'),
  imageChoose: say('imageChoose'),
  imageWithout: say('imageWithout'),
  imageHow: say('imageHow'),
  allow: say('allow'),
  goWithout: say('goWithout'),

  // The checks
  looksRight: say('looksRight'),
  mend: say('mend'),

  // The excerpt
  excerpt: say('excerpt'),
  excerptKinds: { lead: say('kindLead'), selection: say('kindSelection'), whole: say('kindWhole'), picked: say('kindPicked') },
  excerptLength: say('excerptLength'),
  paragraphs: (taken: number, of: number) => plural('paragraphs', of, number(taken)),
  selected: (count: number) => plural('selected', count),
  characters: (characters: number, most: number) => say('characters', number(characters), number(most)),
  over: (characters: number) => say('over', number(characters)),
  percent: (part: number) => part.toLocaleString(undefined, { style: 'percent' }),
  ofArticle: say('ofArticle'),
  longAnyway: (characters: number) => say('longAnyway', number(characters)),
  commentary: say('commentary'),
  commentaryHow: say('commentaryHow'),
  addCommentary: say('addCommentary'),
  commentaryLength: (characters: number) => plural('commentaryLength', characters),
  picture: say('picture'),
  showAll: (count: number) => say('showAll', number(count)),
  noText: say('noText'),

  // The file
  file: say('file'),
  fileWaiting: say('fileWaiting'),
  fileNone: say('fileNone'),
  fileHow: say('fileHow'),
  files: (count: number) => plural('files', count),

  // Saving
  curator: say('curator'),
  curatorHow: say('curatorHow'),
  save: say('save'),
  saveSeveral: (count: number) => say('saveSeveral', number(count)),
  saveAgain: say('saveAgain'),
  saveKeys: say('saveKeys'),
  saveAndCloseKeys: say('saveAndCloseKeys'),
  showSaved: say('showSaved'),
  newDraft: say('newDraft'),
  savedDraft: say('savedDraft'),
  draftFrom: (when: string) => say('draftFrom', when),
  notKept: say('notKept'),
  saving: say('saving'),
  saved: say('saved'),
  savedRenamed: say('savedRenamed'),
  underOtherName: say('underOtherName'),
  mayClose: say('mayClose'),
  renamed: say('renamed'),
  andMore: (count: number) => plural('andMore', count),
  notSaved: say('notSaved'),
  kept: say('kept'),
  nothing: say('nothing'),
  stillReading: say('stillReading'),
  stillReadingHint: say('stillReadingHint'),
  discarded: say('discarded'),
  undo: say('undo'),
  articleRead: say('articleRead'),
} as const;

export const SOURCE_WORDS: Record<Source, string> = {
  'json-ld': say('sourceJsonLd'),
  'open-graph': say('sourceOpenGraph'),
  meta: say('meta'),
  page: say('page'),
  readability: say('readability'),
  'site fix': say('sourceSiteFix'),
  selection: say('selection'),
  url: say('url'),
};

export const FIELD_WORDS: Record<DraftField, string> = {
  title: words.title,
  byline: say('byline'),
  publishedTime: say('publishedTime'),
  modifiedTime: say('modifiedTime'),
  siteName: say('siteName'),
  lang: say('lang'),
  description: say('description'),
  cleanUrl: say('cleanUrl'),
};

/** What `?` shows. */
export const KEY_WORDS: [keys: string, what: string][] = [
  [say('keysOfSave'), say('keysDoSave')],
  [say('keysOfSaveAndClose'), say('keysDoSaveAndClose')],
  [say('keysOfTake'), say('keysDoTake')],
  [say('keysOfSuggested'), say('keysDoSuggested')],
  [say('keysOfBack'), say('keysDoBack')],
  [say('keysOfUndo'), say('keysDoUndo')],
  [say('keysOfChosen'), say('keysDoChosen')],
  [say('keysOfMove'), say('keysDoMove')],
  [say('keysOfOthers'), say('keysDoOthers')],
  [say('keysOfParagraph'), say('keysDoParagraph')],
  [say('keysOfPaste'), say('keysDoPaste')],
  [say('keysOfEscape'), say('keysDoEscape')],
  [say('keysOfHelp'), say('keysDoHelp')],
];
