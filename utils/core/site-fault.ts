// What keeps a site of a file from being imported. Those that are stored already are read all the same: they may be older than this.
import { contentRootFault, slugFault } from '@/utils/base/path-segment';
import type { Message } from '@/utils/base/message';
import type { Site } from './site';
import { unfitText } from '@/utils/base/unfit-text';

type Path = readonly PropertyKey[];

export interface SiteFault {
  /** Where in the site. */
  at: Path;
  why: Message;
  /** Where the same stands first. */
  before?: Path;
}

/**
 * The first name that cannot be one; else the first slug that no folder may have; else the first slug that two share, for what is
 * published of one would be taken for the other's.
 */
export const siteFault = (site: Site): SiteFault | null =>
  unfitName(namesOf(site), []) ?? unfitSlugs(site)[0] ?? sharedSlug(site, 'communities') ?? sharedSlug(site, 'contentTypes');

/** What of it is called something. The text of a format has lines, and the folder may be none. */
const namesOf = (site: Site) => ({ ...site, contentRoot: null, formats: Object.keys(site.formats ?? {}) });

/** Slugs and folders that a system keeps for itself, or that are too long. What was stored before they were looked at may have some. */
function unfitSlugs({
  slug,
  contentRoot,
  communities,
  contentTypes,
}: Pick<Site, 'slug' | 'contentRoot' | 'communities' | 'contentTypes'>): SiteFault[] {
  const ofList = (list: 'communities' | 'contentTypes', entries: readonly { slug: string }[]) =>
    entries.map((entry, place): [Path, Message | null] => [[list, place, 'slug'], slugFault(entry.slug)]);
  const found: [Path, Message | null][] = [
    [['slug'], slugFault(slug)],
    [['contentRoot'], contentRootFault(contentRoot)],
    ...ofList('communities', communities),
    ...ofList('contentTypes', contentTypes),
  ];
  return found.flatMap(([at, why]) => (why === null ? [] : [{ at, why: ['why_ofKey', keyAt(at), why] }]));
}

/** The first text in `value` that cannot be a name. `at`: where `value` stands. */
export function unfitName(value: unknown, at: Path): SiteFault | null {
  if (typeof value === 'string') {
    const why = unfitText(value);
    return why === null ? null : { at, why: ['why_ofKey', keyAt(at), why] };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const fault = unfitName(inner, [...at, Array.isArray(value) ? Number(key) : key]);
    if (fault) return fault;
  }
  return null;
}

function sharedSlug(site: Site, list: 'communities' | 'contentTypes'): SiteFault | null {
  const places = new Map<string, Path>();
  for (const [place, { slug }] of site[list].entries()) {
    const at = [list, place, 'slug'];
    const before = places.get(slug);
    if (before) return { at, why: ['why_slugTwice', slug], before };
    places.set(slug, at);
  }
  return null;
}

/** As it stands in the file, for who looks for it there. */
export const keyAt = (path: Path): string => `“${String(path.findLast((key) => typeof key === 'string') ?? '')}”`;
