// The verb curate: Draft → Article, one for each community.
import { singleLine } from '@/utils/base/text';
import type { Article } from '@/utils/core/article';
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { LIMITS } from '@/utils/core/limits';
import type { SafeHtml } from '@/utils/core/safe-html';
import type { Community, Site } from '@/utils/core/site';
import { commentaryHtml } from './commentary';

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
    registration: null,
    created: draft.createdAt,
    changed: draft.changedAt,
  }));
}

export const communitiesOf = (draft: Draft, site: Site): Community[] =>
  draft.communities.flatMap((slug) => site.communities.find((community) => community.slug === slug) ?? []);
