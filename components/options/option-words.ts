// What the options say: each message of public/_locales with what it is made of.
import type { Message } from '@/utils/base/message';
import type { Appearance } from '@/utils/core/appearance';
import { number, plural, say, speak } from '../shared/words/say';

const list = (parts: string[]) => parts.filter(Boolean).join(' · ');

const communities = (count: number) => plural('options_countCommunities', count);
const topics = (count: number) => plural('options_countTopics', count);
const contentTypes = (count: number) => plural('options_countContentTypes', count);
const drafts = (count: number) => plural('options_countDrafts', count);
const sites = (count: number) => plural('options_countSites', count);
const destinations = (count: number) => plural('options_countDestinations', count);
const choices = (count: number) => plural('options_countChoices', count);

export const optionWords = {
  page: say('options_page'),
  product: say('options_product'),
  library: say('options_library'),
  licences: say('options_licences'),
  saved: say('options_saved'),
  undo: say('options_undo'),
  cancel: say('options_cancel'),
  add: say('options_add'),
  remove: say('options_remove'),
  removeNamed: (name: string) => say('options_removeNamed', name),
  done: say('options_done'),
  /** Of a field in which something stands that cannot be kept. */
  untilThen: (why: string, kept: string) => (kept === '' ? why : say('options_untilThen', why, kept)),
  notKept: (text: string, why: string) => say('options_notKept', text, why),

  // Curator
  curator: say('options_curator'),
  curatorName: say('options_curatorName'),
  curatorHow: say('options_curatorHow'),

  // Sites
  sites: say('options_sites'),
  sitesHow: say('options_sitesHow'),
  counts: (of: { communities: number; topics: number; contentTypes: number }) =>
    list([communities(of.communities), topics(of.topics), contentTypes(of.contentTypes)]),
  builtIn: say('options_builtIn'),
  changedHere: say('options_changedHere'),
  addSite: say('options_addSite'),
  addSiteHow: say('options_addSiteHow'),
  chooseSiteFile: say('options_chooseSiteFile'),
  newSite: say('options_newSite'),
  newSiteHow: say('options_newSiteHow'),
  siteName: say('options_siteName'),
  siteNameMissing: say('options_siteNameMissing'),
  siteThere: say('options_siteThere'),
  firstContentType: say('options_firstContentType'),
  contentTypeMissing: say('options_contentTypeMissing'),
  startSite: say('options_startSite'),
  siteStarted: (name: string) => say('options_siteStarted', name),
  restore: say('options_restore'),
  removeSite: say('options_removeSite'),
  restored: (name: string) => say('options_restored', name),
  siteRemoved: (name: string) => say('options_siteRemoved', name),

  // Rules
  rules: say('options_rules'),
  closed: say('options_closed'),
  closedHow: say('options_closedHow'),
  maxCharacters: say('options_maxCharacters'),
  maxCharactersWrong: say('options_maxCharactersWrong'),
  contentRoot: say('options_contentRoot'),
  contentRootWrong: (why: Message) => say('options_contentRootWrong', speak(why)),
  format: say('options_format'),
  contentTypes: say('options_contentTypes'),
  newContentType: say('options_newContentType'),
  contentTypeThere: say('options_contentTypeThere'),
  contentTypeRemoved: (name: string) => say('options_contentTypeRemoved', name),
  removeContentType: say('options_removeContentType'),
  slug: say('options_slug'),
  slugWrong: (why: Message) => say('options_slugWrong', speak(why)),
  slugThere: say('options_slugThere'),
  slugsUnfit: (slugs: string[]) => say('options_slugsUnfit', slugs.join(', ')),
  siteSlugUnfit: (slug: string, why: Message) => say('options_siteSlugUnfit', slug, speak(why)),
  archetype: say('options_archetype'),
  archetypeMissing: say('options_archetypeMissing'),

  // Communities
  communities: say('options_communities'),
  recommended: say('options_recommended'),
  recommendedCount: (count: number) => (count === 0 ? '' : say('options_recommendedCount', number(count))),
  notInList: (names: string[]) => say('options_notInList', names.join(', ')),
  communityName: say('options_communityName'),
  newCommunity: say('options_newCommunity'),
  communityNameMissing: say('options_communityNameMissing'),
  communityThere: say('options_communityThere'),
  communityRemoved: (name: string) => say('options_communityRemoved', name),
  removeCommunity: say('options_removeCommunity'),
  noCommunities: say('options_noCommunities'),

  // Topics
  topics: say('options_topics'),
  findTopic: say('options_findTopic'),
  shown: (shown: number, of: number) => (shown === of ? topics(of) : say('options_shown', number(shown), topics(of))),
  noMatch: (query: string) => say('options_noMatch', query.trim()),
  topic: say('options_topic'),
  synonyms: say('options_synonyms'),
  synonymsHow: say('options_synonymsHow'),
  instead: say('options_instead'),
  insteadHow: say('options_insteadHow'),
  insteadWrong: say('options_insteadWrong'),
  topicName: say('options_topicName'),
  nameMissing: say('options_nameMissing'),
  topicThere: say('options_topicThere'),
  looksLike: (name: string) => say('options_looksLike', name),
  noSource: say('options_noSource'),
  newTopic: say('options_newTopic'),
  edit: (name: string) => say('options_edit', name),
  editTopic: say('options_editTopic'),
  topicAdded: (name: string) => say('options_topicAdded', name),
  topicRemoved: (name: string) => say('options_topicRemoved', name),
  noTopics: say('options_noTopics'),
  noTopicsHow: [say('options_noTopicsHow1'), say('options_noTopicsHow2'), say('options_noTopicsHow3')],

  // Import and export
  files: say('options_files'),
  exportHeading: say('options_exportHeading'),
  exportSite: say('options_exportSite'),
  exportCsv: say('options_exportCsv'),
  exportLines: say('options_exportLines'),
  exported: (name: string) => say('options_exported', name),
  importHeading: say('options_importHeading'),
  importHow: say('options_importHow'),
  importFile: say('options_importFile'),
  contentHeading: say('options_contentHeading'),
  contentHow: say('options_contentHow'),
  contentFolder: say('options_contentFolder'),
  contentFiles: say('options_contentFiles'),

  // Appearance
  appearance: say('options_appearance'),
  appearances: { system: say('options_system'), light: say('options_light'), dark: say('options_dark') } satisfies Record<
    Appearance,
    string
  >,

  // Everything
  everything: say('options_everything'),
  everythingHow: say('options_everythingHow'),
  exportEverything: say('options_exportEverything'),
  importEverything: say('options_importEverything'),
  everythingExported: (unread: string[]) =>
    unread.length === 0 ? say('options_everythingExported') : say('options_everythingExportedBut', unread.join(', ')),
  everythingCurator: (name: string) => say('options_everythingCurator', name),
  everythingAppearance: (appearance: Appearance) => say('options_everythingAppearance', optionWords.appearances[appearance]),
  everythingSites: (names: string[]) => say('options_everythingSites', sites(names.length), names.join(', ')),
  everythingDrafts: ({ fresh, newer, kept }: { fresh: number; newer: number; kept: number }) =>
    plural('options_everythingDrafts', kept, drafts(fresh + newer + kept), number(fresh), number(newer)),
  everythingDestinations: (names: string[]) => say('options_everythingDestinations', destinations(names.length), names.join(', ')),
  everythingChoices: (count: number) => choices(count),
  everythingSame: (names: string[]) => say('options_everythingSame', names.join(', ')),
  curatorStays: (name: string) => say('options_curatorStays', name),
  sitesHere: say('options_sitesHere'),
  replaceThere: (name: string, now: number, after: number) => say('options_replaceThere', name, topics(now), topics(after)),
  takeChosen: say('options_takeChosen'),
  everythingUnread: (count: number) => plural('options_everythingUnread', count),
  everythingEmpty: say('options_everythingEmpty'),
  takeEverything: say('options_takeEverything'),
  everythingTaken: say('options_everythingTaken'),
  unreadEntry: (kind: 'site' | 'draft' | 'choice' | 'destination', key: string | null, place: number) =>
    say(
      {
        site: 'options_unreadSite',
        draft: 'options_unreadDraft',
        choice: 'options_unreadChoice',
        destination: 'options_unreadDestination',
      }[kind],
      key ?? number(place),
    ),
};
