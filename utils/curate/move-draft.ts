// A draft goes from one site to another.
import type { Draft } from '@/utils/core/draft';
import type { Site } from '@/utils/core/site';

/**
 * The draft for another site: as it was for that one before, else with what both sites know. What was chosen for `from` is kept for the
 * way back.
 */
export function moveDraft(draft: Draft, from: Site, to: Site, now: string): Draft {
  const { contentType, communities, topics, asked } = draft;
  const elsewhere = { ...draft.elsewhere, [draft.site]: { contentType, communities, topics, ...(asked && { asked }) } };
  const known = new Set(to.topics.map(({ name }) => name));
  const carried = {
    contentType: (to.contentTypes.find(({ slug }) => slug === contentType) ?? to.contentTypes[0])?.slug ?? '',
    communities: communities.flatMap((slug) => counterpart(slug, from, to) ?? []),
    topics: topics.filter((name) => known.has(name)),
    // What another site's format asks for is its own.
    asked: undefined,
  };
  // The yes to a long excerpt was to the other site's limit.
  return { ...draft, ...carried, ...elsewhere[to.slug], elsewhere, site: to.slug, longExcerpt: false, changedAt: now };
}

/** The community of the same slug, else of the same name. */
function counterpart(slug: string, from: Site, to: Site): string | undefined {
  const name = from.communities.find((it) => it.slug === slug)?.name;
  return (to.communities.find((it) => it.slug === slug) ?? to.communities.find((it) => it.name === name))?.slug;
}
