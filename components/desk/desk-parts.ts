// Which parts the desk has for an article: those that its site has, and its format can take.
import { usesCommunities } from '@/utils/core/formats/site-format';
import type { DeskView } from './desk-view';

export interface DeskParts {
  /** There is something to choose. */
  types: boolean;
  communities: boolean;
  topics: boolean;
  image: boolean;
}

/** All that a site may have, while it is not known what its format takes. */
export function partsOf({ site, shape, draft }: Pick<DeskView, 'site' | 'shape' | 'draft'>): DeskParts {
  const contentType = draft?.contentType;
  const [only, ...others] = site.contentTypes;
  const registers = site.registration !== undefined;
  return {
    types: others.length > 0 || (draft !== null && only?.slug !== contentType),
    communities: usesCommunities(site, contentType),
    topics: registers || (shape?.topics ?? true),
    image: registers || (shape?.image ?? true),
  };
}
