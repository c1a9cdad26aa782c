// Looks into the format of the article on the desk: loaded after the form, with all that compiles formats.
import type { Asked } from '@/utils/core/asks/asked';
import type { FormatShape } from '@/utils/core/asks/format-shape';
import { ProblemError } from '@/utils/core/problem';
import { articleOf, communitiesOf, NO_COMMUNITY } from '@/utils/curate/article-of';
import { defaultsOf, loadFormat, shapeOf, sourceFor } from '@/utils/formats';
import type { DeskState } from '../session/desk-state';

export interface AskedFormat {
  shape: FormatShape;
  defaults: Asked;
}

/** Null of one that does not compile: Save tells why. */
export async function askFormat({ site, draft, curator, leadImage }: DeskState): Promise<AskedFormat | null> {
  if (!draft || !site.contentTypes.some(({ slug }) => slug === draft.contentType)) return null;
  try {
    const format = await loadFormat(sourceFor(site, draft.contentType));
    const [community = NO_COMMUNITY] = communitiesOf(draft, site);
    const article = articleOf({ quoted: [], ...draft }, site, community, { curator: curator ?? '', image: leadImage });
    return { shape: shapeOf(format), defaults: defaultsOf(format, article) };
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
