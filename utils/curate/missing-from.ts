// What keeps a draft from being an article.
import { contentRootFault, slugFault } from '@/utils/base/path-segment';
import type { Message } from '@/utils/base/message';
import type { Draft } from '@/utils/core/draft';
import { type Problem, problem } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import { communitiesOf } from './article-of';
import { charactersIn } from './excerpt';
import { limitOfDraft } from './excerpt-limit';

/** What keeps a draft from being an article, in the order of the desk. `curator`: the curator's name. */
export function missingFrom(draft: Draft, site: Site, curator: string): Problem[] {
  const quoted = draft.quoted ?? [];
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
    [quoted.every(({ html }) => html === ''), 'body-missing'],
    [charactersIn(quoted) > limitOfDraft(draft, site.excerpt).characters && !draft.longExcerpt, 'excerpt-too-long'],
  ];
  const details: Partial<Record<Problem['code'], Record<string, string>>> = {
    'topics-unlisted': { topics: unlisted.join(', ') },
    'slug-unfit': unfit ? { name: unfit.name, slug: unfit.slug } : {},
    'root-unfit': { root: site.contentRoot },
  };
  const reasons: Partial<Record<Problem['code'], Message | null>> = { 'slug-unfit': unfit?.why ?? null, 'root-unfit': rootFault };
  return missing.flatMap(([is, code]) => (is ? [problem(code, details[code], reasons[code] ?? undefined)] : []));
}

/** The first that the article's file would lie below and no folder may be called: sites of before slugs were looked at may have such. */
function unfitSlug(draft: Draft, site: Site): { name: string; slug: string; why: Message } | undefined {
  const chosen = [
    site,
    ...site.contentTypes.filter(({ slug }) => slug === draft.contentType),
    ...communitiesOf(draft, site).filter(({ slug }) => slug !== ''),
  ];
  for (const { name, slug } of chosen) {
    const why = slugFault(slug);
    if (why) return { name, slug, why };
  }
  return undefined;
}

/** What a closed vocabulary lacks: it is never dropped in silence, and never goes out unnoticed. */
const unlistedTopics = ({ topics }: Draft, site: Site): string[] =>
  site.vocabulary === 'open' ? [] : topics.filter((name) => !site.topics.some((topic) => topic.name === name));
