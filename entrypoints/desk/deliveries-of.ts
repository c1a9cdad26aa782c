// What is handed to the outbox of one save: a delivery for each file and each place.
import { copyAt, type Draft } from '@/utils/core/draft';
import type { Site } from '@/utils/core/site';
import type { NewDelivery } from '@/utils/outbox/enqueue';
import type { renderAll } from './preview';

/** Without a community: all of them. */
export interface Place {
  destination: string;
  community?: string;
}

export function deliveriesOf(draft: Draft, site: Site, rendered: Awaited<ReturnType<typeof renderAll>>, places: Place[]): NewDelivery[] {
  return rendered.flatMap(({ article, bundle }) => {
    const community = article.community.slug;
    const meant = places.filter((place) => (place.community ?? community) === community && copyAt(draft, { destination: place.destination, community }) === article.copy);
    return meant.map(({ destination }) => ({
      draft: draft.key,
      title: article.title,
      community,
      destination,
      folder: `${site.slug}/${site.contentRoot}`,
      site: site.slug,
      curator: article.curator,
      topics: article.topics,
      copy: article.copy,
      updates: draft.updates ?? undefined,
      addresses: { url: draft.clip.url, cleanUrl: draft.key, canonicalUrl: draft.clip.canonicalUrl },
      bundle,
    }));
  });
}
