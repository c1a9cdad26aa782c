// Every word of the options in one table, so that they can move to public/_locales without touching a view.
import type { Appearance } from '@/utils/core/appearance';

const number = (value: number) => value.toLocaleString();
const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const list = (parts: string[]) => parts.filter(Boolean).join(' · ');

const communities = (count: number) => plural(count, 'community', 'communities');
const topics = (count: number) => plural(count, 'topic', 'topics');
const contentTypes = (count: number) => plural(count, 'content type', 'content types');
const drafts = (count: number) => plural(count, 'draft', 'drafts');
const sites = (count: number) => plural(count, 'site', 'sites');
const choices = (count: number) => plural(count, 'past choice', 'past choices');

export const optionWords = {
  page: 'Options',
  product: 'Gleaner',
  saved: 'Saved',
  undo: 'Undo',
  cancel: 'Cancel',
  add: 'Add',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  done: 'Done',
  reading: (done: number, of: number) => `Reading ${number(done)} of ${plural(of, 'file', 'files')}…`,

  // Curator
  curator: 'Curator',
  curatorName: 'Your name',
  curatorHow: 'As the site prints it, for example “Vinit @maxinovip.com”. It goes into every file you save.',

  // Sites
  sites: 'Sites',
  sitesHow: 'A site holds what a team shares: its communities, its topics and its rules. There are no secrets in it.',
  counts: (of: { communities: number; topics: number; contentTypes: number }) =>
    list([communities(of.communities), topics(of.topics), contentTypes(of.contentTypes)]),
  builtIn: 'Built in',
  changedHere: 'Built in, changed here',
  addSite: 'Add a site',
  addSiteHow: 'Choose the file (.json) that someone of the team exported.',
  chooseSiteFile: 'Choose a site’s file…',
  restore: 'Restore the built-in',
  removeSite: 'Remove this site',
  restored: (name: string) => `${name} is as it came.`,
  siteRemoved: (name: string) => `${name} was removed.`,

  // Rules
  rules: 'Rules',
  closed: 'Closed vocabulary',
  closedHow: 'Only topics of the list can be chosen. When it is open, a curator may add others; they are marked.',
  maxCharacters: 'Most characters of an excerpt',
  maxCharactersWrong: 'Write a whole number from 1 on.',
  contentRoot: 'Files go to',
  contentTypes: 'Content types',

  // Communities
  communities: 'Communities',
  recommended: 'Recommended topics, one in each line',
  recommendedCount: (count: number) => (count === 0 ? '' : `${number(count)} recommended`),
  notInList: (names: string[]) => `Not in the list of topics: ${names.join(', ')}`,
  communityName: 'Name',
  newCommunity: 'New community',
  communityThere: 'There is a community of that name.',
  communityRemoved: (name: string) => `${name} was removed.`,
  removeCommunity: 'Remove this community',
  noCommunities: 'No communities yet. Add one here, or import them from existing content.',

  // Topics
  topics: 'Topics',
  findTopic: 'Find a topic',
  shown: (shown: number, of: number) => (shown === of ? topics(of) : `${number(shown)} of ${topics(of)}`),
  noMatch: (query: string) => `Nothing matches “${query.trim()}”`,
  topic: 'Topic',
  synonyms: 'Synonyms',
  synonymsHow: 'Synonyms, one in each line',
  instead: 'Use instead',
  insteadHow: 'Name of the topic that has taken its place',
  insteadWrong: 'There is no topic of that name.',
  topicName: 'Name',
  nameMissing: 'A topic needs a name.',
  topicThere: 'There is a topic of that name.',
  newTopic: 'New topic, as Source: Topic',
  edit: (name: string) => `Edit ${name}`,
  editTopic: 'Edit',
  topicAdded: (name: string) => `${name} was added.`,
  topicRemoved: (name: string) => `${name} was removed.`,
  noTopics: 'Import your site’s topics',
  noTopicsHow: [
    'From a file of topics: plain text with one in each line, or CSV.',
    'From a site’s file (.json) that someone of the team exported.',
    'From existing content: a folder of the site, whose files name their topics.',
  ],

  // Import and export
  files: 'Import and export',
  exportHeading: 'Export',
  exportSite: 'The whole site (.json)',
  exportCsv: 'Topics (.csv)',
  exportLines: 'Topics (.txt)',
  exported: (name: string) => `${name} was handed to the browser’s downloads.`,
  importHeading: 'Import',
  importHow: 'A site (.json), or topics as CSV or as plain text with one in each line. You see what is in it before anything changes.',
  importFile: 'Choose a file…',
  contentHeading: 'From existing content',
  contentHow: 'Files of the site (.md): communities, topics and content types are read out of their front matter, on this computer.',
  contentFolder: 'Choose a folder…',
  contentFiles: 'Choose files…',

  // What a file holds
  offerSite: (name: string, replaces: boolean) => (replaces ? `${name} is here already. The file would take its place.` : `${name} is new.`),
  replaceSite: (name: string) => `Replace ${name}`,
  addOfferedSite: (name: string) => `Add ${name}`,
  offerTopics: (file: string, of: number) => `${file} holds ${topics(of)}.`,
  offerFresh: (fresh: number, known: number) => `${number(fresh)} new, ${number(known)} already there`,
  addTopics: 'Add to the list',
  replaceTopics: (count: number) => `Replace the list (${topics(count)})`,
  offerContent: (files: number, past: number) => list([`${plural(files, 'file', 'files')} read`, past > 0 ? `${choices(past)} to suggest from` : '']),
  addContent: 'Add to site',
  emptyContent: 'Nothing was found in it that a site could use.',
  noContentFiles: 'There are no Markdown files in it.',
  unread: (count: number) => `${plural(count, 'file', 'files')} could not be read`,
  unreadAt: (path: string, line: number | null, why: string) => `${path}${line === null ? '' : `, line ${number(line)}`}: ${why}`,
  more: (count: number) => `${number(count)} more`,
  siteTaken: (name: string) => `${name} was imported.`,
  topicsTaken: (fresh: number) => `${topics(fresh)} imported.`,
  contentTaken: (name: string) => `What was found is in ${name}.`,

  // Appearance
  appearance: 'Appearance',
  appearances: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Appearance, string>,

  // Everything
  everything: 'Everything',
  everythingHow: 'Your name, the appearance, changed and added sites, drafts without their images, and past choices, in one file. There are no secrets in it.',
  exportEverything: 'Export everything',
  importEverything: 'Import everything…',
  everythingExported: (unread: string[]) =>
    unread.length === 0 ? 'The file was handed to the browser’s downloads.' : `The file was handed to the browser’s downloads. Could not be read, and not in it: ${unread.join(', ')}.`,
  everythingCurator: (name: string) => `Your name: ${name}`,
  everythingAppearance: (appearance: Appearance) => `Appearance: ${optionWords.appearances[appearance]}`,
  everythingSites: (names: string[]) => `${sites(names.length)}: ${names.join(', ')}`,
  everythingDrafts: ({ fresh, newer, kept }: { fresh: number; newer: number; kept: number }) =>
    `${drafts(fresh + newer + kept)}: ${number(fresh)} new, ${number(newer)} newer than here, ${number(kept)} that ${kept === 1 ? 'stays' : 'stay'} as here`,
  everythingChoices: (count: number) => choices(count),
  everythingUnread: (count: number) => `${plural(count, 'entry', 'entries')} could not be read and ${count === 1 ? 'is' : 'are'} left out`,
  everythingEmpty: 'There is nothing in it.',
  takeEverything: 'Import all of it',
  everythingTaken: 'Imported.',
  unreadEntry: (kind: 'site' | 'draft' | 'choice', key: string | null, place: number) =>
    `${{ site: 'site', draft: 'draft', choice: 'past choice' }[kind]} ${key ?? number(place)}`,
};
