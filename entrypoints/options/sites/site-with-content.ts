// A site with what its published files have, and what was chosen for which of them.
import type { PastChoice } from '@/utils/core/past-choice';
import type { Site } from '@/utils/core/site';
import type { Latin } from '@/utils/core/article';
import { learnLatin } from '@/utils/formats/address/learn-latin';
import type { Counted } from '@/utils/taxonomy/content/found-keys';
import type { siteFromContent } from '@/utils/taxonomy/content/site-from-content';
import type { TakenContent } from '@/utils/taxonomy/content/take-content';
import { nameKey } from '@/utils/taxonomy/same-name';
import { MOST_TOPICS } from '@/utils/taxonomy/topics-file/collect-topics';
import { freeSlug } from './free-slug';

export async function siteWithContent(
  taken: TakenContent,
  before: Site,
  join: typeof siteFromContent,
): Promise<{ site: Site; choices: PastChoice[] }> {
  const named = [...taken.communities, ...taken.contentTypes].flatMap(({ name, slug }) => (slug === undefined ? [name] : []));
  const latin = await learnLatin(...named);
  const communities = withSlugs(taken.communities, before.communities, 'community', latin);
  const contentTypes = withSlugs(taken.contentTypes, before.contentTypes, 'type', latin);
  const [communitySlugs, typeSlugs] = [communities, contentTypes].map((all) => new Map(all.map(({ name, slug }) => [nameKey(name), slug])));
  const site = join(
    { ...taken, communities, contentTypes: contentTypes.map((type) => Object.assign({ archetype: type.slug }, type)) },
    before,
    MOST_TOPICS,
  );
  const choices = taken.choices.map(({ contentTypeName, ...choice }) =>
    Object.assign(choice, {
      site: site.slug,
      communities: choice.communities.flatMap((name) => communitySlugs!.get(nameKey(name)) ?? []),
      ...(contentTypeName !== undefined && { contentType: typeSlugs!.get(nameKey(contentTypeName)) ?? '' }),
    }),
  );
  return { site, choices };
}

/** Each with the slug that its files name, that the site has for that name, or that is free. */
function withSlugs<Found extends Counted>(
  found: readonly Found[],
  known: readonly { name: string; slug: string }[],
  otherwise: string,
  latin: Latin,
): (Found & { slug: string })[] {
  const slugs = new Map(known.map(({ name, slug }) => [nameKey(name), slug]));
  const taken = [...known, ...found.flatMap(({ slug }) => (slug ? [{ slug }] : []))];
  return found.map((entry) => {
    const slug = entry.slug ?? slugs.get(nameKey(entry.name)) ?? freeSlug(taken, entry.name, otherwise, latin);
    if (!entry.slug) taken.push({ slug });
    return { ...entry, slug };
  });
}
