// The verb curate: Draft → Article, for one community.
import { singleLine } from '@/utils/base/text';
import type { Article } from '@/utils/core/article';
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { LIMITS } from '@/utils/core/limits';
import { fail } from '@/utils/core/problem';
import type { SafeHtml } from '@/utils/core/safe-html';
import type { Community, Site } from '@/utils/core/site';
import { usesCommunities } from '@/utils/core/formats/site-format';
import { commentaryHtml } from './commentary';

/** What belongs to an article and is in no draft. */
export interface ArticleParts {
  /** The curator's name. */
  curator: string;
  /** Left out where the draft is to have none. */
  image: LeadImage | null;
}

/**
 * The article of a draft that `missingFrom` finds complete, for one of its communities. Its body is what the draft quotes, so no page is
 * needed for it.
 * Throws the Problems `content-type-missing` and `body-missing`.
 */
export function articleOf(draft: Draft, site: Site, community: Community, { curator, image }: ArticleParts): Article {
  const contentType = site.contentTypes.find(({ slug }) => slug === draft.contentType) ?? fail('content-type-missing');
  const quoted = draft.quoted ?? fail('body-missing');
  const commentary = commentaryHtml(draft.commentary);
  const { title, byline, siteName, description, ...others } = draft.fields;
  return {
    ...others,
    title: singleLine(title, LIMITS.title),
    byline: singleLine(byline, Infinity),
    siteName: singleLine(siteName, Infinity),
    summary: singleLine(description, Infinity),
    url: draft.clip.url,
    body: [commentary, ...quoted.map(({ html }) => html)].join('') as SafeHtml,
    ...(commentary !== '' && { commentary }),
    image: draft.image.kind === 'none' ? null : image,
    topics: draft.topics,
    ...(draft.asked && { asked: draft.asked }),
    community,
    contentType,
    curator: curator.trim(),
    site,
    registration: null,
    created: draft.createdAt,
    changed: draft.changedAt,
  };
}

/** Of an article that is for none. */
export const NO_COMMUNITY: Community = { name: '', slug: '' };

/** Those that it is for, each a file of its own; where its site has none, one without a name. */
export const communitiesOf = (draft: Draft, site: Site): Community[] =>
  usesCommunities(site, draft.contentType)
    ? draft.communities.flatMap((slug) => site.communities.find((community) => community.slug === slug) ?? [])
    : [NO_COMMUNITY];
