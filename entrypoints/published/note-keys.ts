// Which keys of the files in a destination's repository tell what they are about: the formats of its sites tell, which a page loads.
import { sha256 } from '@/utils/base/sha256';
import type { DestinationRecord } from '@/utils/core/destination';
import type { KnownKeys } from '@/utils/core/formats/known-keys';
import { isOfSite } from '@/utils/core/kinds/site-destinations';
import { ProblemError } from '@/utils/core/problem';
import type { Site } from '@/utils/core/site';
import type { PublishedState } from '@/utils/core/team/published';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { knownKeys, loadFormat, sourceFor } from '@/utils/formats';
import { readDestination } from '@/utils/platform/database/destinations';
import { readSites } from '@/utils/platform/database/sites';
import { keepPublished, publishedBlobs, readPublishedState } from '@/utils/platform/database/team/published';
import { SITES } from '@/utils/taxonomy/sites';
import { now } from '../outbox/alone';

/** Kept with the index; where they are others than before, all is to be read anew. Answers whether there is such a destination. */
export async function noteKeys(id: string): Promise<boolean> {
  const record = await readDestination(id, ALWAYS_THERE);
  if (!record) return false;
  const formats = await formatsOf(await sitesOf(record));
  const known = await readPublishedState(id);
  if (known?.by === formats.by) return true;
  const fresh: PublishedState = { place: id, of: '', ...formats, commit: null, target: null, files: 0, left: 0, askedAt: now() };
  await keepPublished([], [...(await publishedBlobs(id)).keys()], fresh);
  return true;
}

const sitesOf = async (record: DestinationRecord): Promise<Site[]> =>
  (await readSites(SITES)).filter(({ slug }) => isOfSite(placeOf(record), slug));

/** Of all formats of these sites: a hash of their texts, and where they put what an article is known by. */
async function formatsOf(sites: readonly Site[]): Promise<Pick<PublishedState, 'by' | 'keys'>> {
  const sources = new Set<string>();
  const all: KnownKeys[] = [];
  for (const site of sites) {
    for (const { slug } of site.contentTypes) {
      try {
        const source = sourceFor(site, slug);
        if (sources.has(source)) continue;
        sources.add(source);
        const keys = knownKeys(await loadFormat(source));
        if (keys) all.push(keys);
      } catch (error) {
        // One that does not compile writes no files.
        if (!(error instanceof ProblemError)) throw error;
      }
    }
  }
  const keys = all.length === 0 ? null : merged(all);
  // What a build before read of such formats was not told where to look.
  const told = [...sources].toSorted().concat(keys?.inBody ? 'in body' : []);
  return { by: await sha256(new TextEncoder().encode(told.join('\0'))), keys };
}

const merged = (all: readonly KnownKeys[]): KnownKeys => ({
  link: all.flatMap(({ link }) => link),
  ...(all.some(({ inBody }) => inBody) && { inBody: all.flatMap(({ inBody = [] }) => inBody) }),
  title: all.flatMap(({ title }) => title),
  created: all.flatMap(({ created }) => created),
  curator: all.flatMap(({ curator }) => curator),
  topics: all.flatMap(({ topics }) => topics),
  asked: Object.assign({}, ...all.map(({ asked }) => asked)) as KnownKeys['asked'],
});
