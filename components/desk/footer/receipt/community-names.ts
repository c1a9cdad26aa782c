// The communities that deliveries are for, by their names.
import type { Delivery } from '@/utils/core/delivery';
import type { Site } from '@/utils/core/site';
import { communityLabels } from '../../../shared/community-labels';

/** Each once; one that the site has no more by its slug. Empty of what is for none. */
export function communityNames({ communities }: Pick<Site, 'communities'>, rows: readonly Pick<Delivery, 'community'>[]): string {
  const labels = communityLabels(communities);
  return [...new Set(rows.map(({ community }) => labels.get(community) ?? community))].filter(Boolean).join(', ');
}
