// Which format an article of a site is written in, by its content type, and whether its file is for a community.
import { ownValue } from '@/utils/base/plain-data';
import type { Site } from '../site';

type Choosing = Pick<Site, 'format' | 'contentTypes'>;

/** Name of the format of a content type's files; of one that names none, the site's. */
export const formatNameOf = ({ format, contentTypes }: Choosing, contentType?: string): string =>
  contentTypes.find(({ slug }) => slug === contentType)?.format ?? format;

/** The text of a format that the site brings itself; undefined of one that comes with Gleaner, or that there is not. */
export const ownFormat = ({ formats }: Pick<Site, 'formats'>, name: string): string | undefined => ownValue(formats, name);

/** Of the formats that come with Gleaner, those whose files lie below communities or name them. */
export const COMMUNITY_FORMATS: ReadonlySet<string> = new Set(['medigy']);

/**
 * Whether an article of that content type is for communities: its file tells of one, or what registers it goes by them. Else it is one
 * article, for none.
 */
export function usesCommunities(site: Choosing & Pick<Site, 'formats' | 'registration'>, contentType?: string): boolean {
  const name = formatNameOf(site, contentType);
  const own = ownFormat(site, name);
  if (site.registration !== undefined) return true;
  return own === undefined ? COMMUNITY_FORMATS.has(name) : namesCommunity(own);
}

/** Texts in quotes are the file's own. */
const namesCommunity = (source: string): boolean =>
  source
    .split('{{')
    .slice(1)
    .some((from) => /\bcommunity\.(?:name|slug)\b/.test(from.split('}}')[0]!.replace(/'[^']*'|"[^"]*"/g, '')));
