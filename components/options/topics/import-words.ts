// What the options say of files that are read: each message of public/_locales with what it is made of.
import type { Message } from '@/utils/base/message';
import { INLINE } from '@/utils/taxonomy/content/topic-keys';
import type { Separation } from '@/utils/taxonomy/content/separations';
import type { SpellingGroup } from '@/utils/taxonomy/content/spellings';
import type { Encoding } from '@/utils/taxonomy/tables/decode-text';
import { ALL_LISTS } from '@/utils/taxonomy/tables/json-lists';
import type { ListChoice, Shape } from '@/utils/taxonomy/tables/table';
import type { Odd } from '@/utils/taxonomy/topics-file/collect-topics';
import type { ColumnKind, Role } from '@/utils/taxonomy/topics-file/column-names';
import type { Split } from '@/utils/taxonomy/topics-file/plan';
import { countOf } from '../counts';
import { number, plural, say, speak } from '../../shared/words/say';

const kinds: Partial<Record<ColumnKind, string>> = {
  parent: say('options_kindParent'),
  narrower: say('options_kindNarrower'),
  related: say('options_kindRelated'),
  match: say('options_kindMatch'),
  identifier: say('options_kindIdentifier'),
  description: say('options_kindDescription'),
  count: say('options_kindCount'),
};

const roles = {
  topic: say('options_roleTopic'),
  source: say('options_roleSource'),
  synonyms: say('options_roleSynonyms'),
  useInstead: say('options_roleUseInstead'),
  none: say('options_roleNone'),
} satisfies Record<Role, string>;

const scripts: Partial<Record<Encoding, string>> = {
  'Windows-1252': say('options_scriptWestern'),
  'Mac Roman': say('options_scriptMac'),
  'Windows-1250': say('options_scriptCentral'),
  'Windows-1251': say('options_scriptCyrillic'),
  'Windows-1253': say('options_scriptGreek'),
  'Windows-1254': say('options_scriptTurkish'),
  Shift_JIS: say('options_scriptJapanese'),
  GBK: say('options_scriptChinese'),
  Big5: say('options_scriptTraditional'),
  'EUC-KR': say('options_scriptKorean'),
};

/** A sentence that stands for itself. */
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export const importWords = {
  // While it is read
  readingFiles: (done: number, of: number) => plural('options_reading', of, number(done)),
  readingFile: (done: number, of: number) => say('options_readingFile', number(Math.floor((100 * done) / Math.max(1, of)))),
  stopReading: say('options_stopReading'),
  readingStopped: say('options_readingStopped'),
  readAs: (encoding: string) => say('options_readAs', encoding),
  filesReadAs: (count: number) => plural('options_filesReadAs', count),
  tooManyFiles: (all: number, most: number) => say('options_tooManyFiles', number(all), number(most)),

  // A site
  offerSite: (name: string, replaces: boolean) => (replaces ? say('options_offerSiteReplaces', name) : say('options_offerSiteNew', name)),
  offerDestinations: (names: readonly string[]) => plural('options_offerDestinations', names.length, names.join(', ')),
  offerWithoutTokens: say('options_offerWithoutTokens'),
  replaceSite: (name: string) => say('options_replaceSite', name),
  addOfferedSite: (name: string) => say('options_addOfferedSite', name),
  siteTaken: (name: string) => say('options_siteTaken', name),

  // How a file of topics is read
  into: say('options_into'),
  letters: say('options_letters'),
  encoding: (encoding: Encoding) => (encoding in scripts ? say('options_listOf', encoding, scripts[encoding]!) : encoding),
  shape: say('options_shape'),
  shapes: {
    lines: say('options_shapeLines'),
    list: say('options_shapeList'),
    comma: say('options_shapeComma'),
    semicolon: say('options_shapeSemicolon'),
    tab: say('options_shapeTab'),
    bar: say('options_shapeBar'),
    json: 'JSON',
    yaml: 'YAML',
    toml: 'TOML',
    skos: 'SKOS',
    outline: 'OPML',
    wordpress: 'WordPress',
  } satisfies Record<Shape, string>,
  list: say('options_list'),
  language: say('options_language'),
  listOf: ({ key, count }: ListChoice, shape: Shape) =>
    key === '' && shape === 'skos'
      ? say('options_listOf', say('options_languageNone'), number(count))
      : key === ALL_LISTS
        ? say('options_listAll', number(count))
        : say('options_listOf', key, number(count)),
  firstRowNames: say('options_firstRowNames'),
  columns: say('options_columns'),
  column: (place: number) => say('options_column', number(place)),
  listColumns: [say('options_listItem'), say('options_listUnder')],
  columnHolds: (name: string) => say('options_columnHolds', name),
  role: (role: Role, kind: ColumnKind | null): string => {
    const known = kind === null ? undefined : kinds[kind];
    return role === 'none' && known ? say('options_roleNoneBut', known) : roles[role];
  },
  chooseColumn: say('options_chooseColumn'),
  split: say('options_split'),
  splits: {
    any: say('options_splitAny'),
    ';': say('options_splitSemicolon'),
    ',': say('options_splitComma'),
    '|': say('options_splitBar'),
    none: say('options_splitNone'),
  } satisfies Record<Split, string>,
  mend: (count: number, from: string, to: string) => plural('options_mend', count, from, to),

  // What a file of topics holds
  offerTopics: (file: string, of: number) => say('options_offerTopics', file, countOf.topics(of)),
  noTopicsFound: say('options_noTopicsFound'),
  offerFresh: (fresh: number, known: number) => say('options_offerFresh', number(fresh), number(known)),
  topic: (name: string, synonyms: readonly string[] = [], useInstead?: string) => {
    const whole = synonyms.length === 0 ? name : say('options_withSynonyms', name, synonyms.join(' · '));
    return useInstead === undefined ? whole : say('options_leadsTo', whole, useInstead);
  },
  tooMany: (most: number, fit: number) => say('options_tooMany', countOf.topics(most), number(fit)),
  tooManyReplace: (most: number, fit: number) => say('options_tooManyReplace', countOf.topics(most), number(fit)),
  onlyHere: (names: string[]) => say('options_onlyHere', names.join(', ')),
  alike: (name: string, other: string) => say('options_alike', name, other),
  addTopics: say('options_addTopics'),
  replaceTopics: (count: number) => say('options_replaceTopics', countOf.topics(count)),
  topicsTaken: (fresh: number) => say('options_topicsTaken', countOf.topics(fresh)),

  // What is odd
  odd: (count: number) => plural('options_odd', count),
  oddHow: say('options_oddHow'),
  oddAt: ({ line, why }: Odd) => (line === null ? speak(why) : say('options_oddLine', number(line), speak(why))),
  more: (count: number) => say('options_more', number(count)),

  // What published files hold
  offerContent: (files: number) => plural('options_filesRead', files),
  keysHow: say('options_keysHow'),
  keyHolds: (key: string) => say('options_keyHolds', key),
  keyFacts: (files: number, names: number) => [plural('options_keyNames', names), plural('options_keyFiles', files)].join(' '),
  keyName: (key: string) => (key === INLINE ? say('options_keyInline') : key),
  keyUses: { topics: say('options_keyTopics'), communities: say('options_keyCommunities'), contentTypes: say('options_contentTypes') },
  keyNewList: (name: string) => say('options_keyNewList', name),
  keyNone: say('options_keyNone'),
  separation: say('options_separation'),
  separations: {
    none: say('options_separationNone'),
    comma: say('options_splitComma'),
    semicolon: say('options_splitSemicolon'),
    space: say('options_separationSpace'),
  } satisfies Record<Separation, string>,
  /** `AI (12), ai (3)`. */
  spelled: ({ spellings }: SpellingGroup) =>
    spellings.length === 1 ? spellings[0]!.name : spellings.map(({ name, count }) => say('options_listOf', name, number(count))).join(', '),
  examples: (groups: readonly SpellingGroup[]) =>
    groups.map(({ spellings, count }) => say('options_listOf', spellings[0]!.name, number(count))).join(' · '),
  variants: (count: number) => plural('options_variants', count),
  variantsHow: say('options_variantsHow'),
  mergeAll: say('options_mergeAll'),
  addContent: say('options_addContent'),
  emptyContent: say('options_emptyContent'),
  noContentFiles: say('options_noContentFiles'),
  unread: (count: number) => plural('options_unread', count),
  doubts: (count: number) => plural('options_doubts', count),
  remark: (why: Message, count: number) => say('options_listOf', capital(speak(why)), number(count)),
  remarkAt: (path: string, line: number | null) => (line === null ? path : say('options_remarkLine', path, number(line))),
  contentTaken: (name: string) => say('options_contentTaken', name),
};
