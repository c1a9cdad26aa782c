// Article: a finished Draft for one community. The values that a format may use.
import { commentaryHtml } from './commentary';
import type { Draft } from './draft';
import type { LeadImage } from './image';
import { LIMITS } from './limits';
import type { Problem } from './problem';
import { problem } from './problem';
import { contentRootFault, slugFault } from './path-segment';
import type { SafeHtml } from './safe-html';
import { singleLine } from './text';
import type { Community, ContentType, Site } from './site';

/** The OpenProject work package that an article is registered as. */
export interface WorkPackage {
  id: number;
  attachmentId: number | null;
}

/** How the letters that the table of `slugify` does not know, and the marks on them, are written in ASCII. */
export type Latin = Readonly<Record<string, string>>;

/** What an update takes over from the file that it updates, as it was stored. */
export interface KeptFile {
  /** Below the content root. Absent where the article goes to another folder now: that of another content type. */
  path?: string;
  id?: number;
  /** By the keys that `$addresses` names, as they stand in the file. */
  addresses: Readonly<Record<string, string | string[]>>;
}

export interface Article {
  title: string;
  byline: string;
  siteName: string;
  publishedTime: string;
  modifiedTime: string;
  lang: string;
  /** The page's summary of itself; not the file's description, which is made from the body. */
  summary: string;
  /** Address of the tab. */
  url: string;
  cleanUrl: string;
  /** The curator's commentary, then the excerpt. */
  body: SafeHtml;
  image: LeadImage | null;
  /** See `Draft.copies`. */
  copy?: number;
  /** How often its addresses were found to be another article's: from 1 on they end with its number. */
  addressTaken?: number;
  /** How the letters of its texts that `slugify` does not know are written in ASCII. */
  latin?: Latin;
  /** Where it updates a file. */
  kept?: KeptFile;
  topics: string[];
  community: Community;
  contentType: ContentType;
  /** The curator's name as the site prints it. */
  curator: string;
  site: Site;
  workPackage: WorkPackage | null;
  /** ISO 8601, UTC. */
  created: string;
  changed: string;
}

/** What belongs to a draft but is not in it. */
export interface DraftParts {
  site: Site;
  curator: string;
  /** The excerpt alone. */
  body: SafeHtml;
  /** Characters of the excerpt, as `cutExcerpt` counts them; without them its length is not held against the site's policy. */
  characters?: number;
  image: LeadImage | null;
}

/** What keeps a draft from being an article, in the order of the desk. */
export function missingFrom(draft: Draft, { site, curator, body, characters = 0 }: DraftParts): Problem[] {
  const unlisted = unlistedTopics(draft, site);
  const unfit = unfitSlug(draft, site);
  const rootFault = contentRootFault(site.contentRoot);
  const missing: [boolean, Problem['code']][] = [
    [curator.trim() === '', 'curator-missing'],
    [draft.fields.title.trim() === '', 'title-missing'],
    [!/^https?:\/\/./i.test(draft.fields.cleanUrl) || !URL.canParse(draft.fields.cleanUrl), 'link-missing'],
    [!site.contentTypes.some(({ slug }) => slug === draft.contentType), 'content-type-missing'],
    [communitiesOf(draft, site).length === 0, 'community-missing'],
    [unfit !== undefined, 'slug-unfit'],
    [rootFault !== null, 'root-unfit'],
    [unlisted.length > 0, 'topics-unlisted'],
    [body === '', 'body-missing'],
    [characters > site.excerpt.maxCharacters && !draft.longExcerpt, 'excerpt-too-long'],
  ];
  const details: Partial<Record<Problem['code'], Record<string, string>>> = {
    'topics-unlisted': { topics: unlisted.join(', ') },
    'slug-unfit': unfit ?? {},
    'root-unfit': { root: site.contentRoot, why: rootFault ?? '' },
  };
  return missing.flatMap(([is, code]) => (is ? [problem(code, details[code])] : []));
}

/** The first that the article's file would lie below and no folder may be called: sites of before slugs were looked at may have such. */
function unfitSlug(draft: Draft, site: Site): { name: string; slug: string; why: string } | undefined {
  const chosen = [site, ...site.contentTypes.filter(({ slug }) => slug === draft.contentType), ...communitiesOf(draft, site)];
  return chosen.map(({ name, slug }) => ({ name, slug, why: slugFault(slug) ?? '' })).find(({ why }) => why !== '');
}

/** What a closed vocabulary lacks: it is never dropped in silence, and never goes out unnoticed. */
const unlistedTopics = ({ topics }: Draft, site: Site): string[] =>
  site.vocabulary === 'open' ? [] : topics.filter((name) => !site.topics.some((topic) => topic.name === name));

/** Makes one Article for each community of a draft that `missingFrom` finds complete. `copy`: see `Draft.copies`. */
export function curate(draft: Draft, parts: DraftParts, copy = 0): Article[] {
  const contentType = parts.site.contentTypes.find(({ slug }) => slug === draft.contentType);
  if (!contentType) return [];
  const { title, byline, siteName, publishedTime, modifiedTime, lang, description, cleanUrl } = draft.fields;
  return communitiesOf(draft, parts.site).map((community) => ({
    title: singleLine(title, LIMITS.title),
    byline: singleLine(byline, Infinity),
    siteName: singleLine(siteName, Infinity),
    publishedTime,
    modifiedTime,
    lang,
    summary: singleLine(description, Infinity),
    url: draft.clip.url,
    cleanUrl,
    body: (commentaryHtml(draft.commentary) + parts.body) as SafeHtml,
    image: parts.image,
    copy,
    topics: draft.topics,
    community,
    contentType,
    curator: parts.curator.trim(),
    site: parts.site,
    workPackage: null,
    created: draft.createdAt,
    changed: draft.changedAt,
  }));
}

const communitiesOf = (draft: Draft, site: Site): Community[] =>
  draft.communities.flatMap((slug) => site.communities.find((community) => community.slug === slug) ?? []);
