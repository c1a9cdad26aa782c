// What is handed to the outbox of one save: a delivery for each file and each place.
import { pageAddresses } from '@/utils/core/article-keys';
import type { Draft } from '@/utils/core/draft';
import type { Site } from '@/utils/core/site';
import type { NewDelivery } from '@/utils/outbox/enqueue';
import type { Rendered } from './render-all';

/** Without a community: all of them. */
export interface Place {
  destination: string;
  community?: string;
}

export function deliveriesOf(draft: Draft, site: Site, rendered: Rendered[], places: Place[]): NewDelivery[] {
  return rendered.flatMap(({ article, bundle, destinations }) => {
    const community = article.community.slug;
    const meant = places.filter((place) => (place.community ?? community) === community && destinations.includes(place.destination));
    return meant.map(({ destination }) => ({
      draft: draft.key,
      cleanUrl: article.cleanUrl,
      title: article.title,
      contentType: article.contentType.slug,
      community,
      destination,
      folder: `${site.slug}/${site.contentRoot}`,
      site: site.slug,
      curator: article.curator,
      topics: article.topics,
      copy: article.copy,
      updates: draft.updates ?? undefined,
      addresses: pageAddresses(draft),
      bundle,
    }));
  });
}
