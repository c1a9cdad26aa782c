// Reads what lies in a destination's repository, lot by lot, in a page: what its files are known by, the formats of its sites tell.
import { sha256 } from '@/utils/base/sha256';
import type { DestinationRecord } from '@/utils/core/destination';
import type { KnownKeys } from '@/utils/core/formats/known-keys';
import { isOfSite } from '@/utils/core/kinds/site-destinations';
import { ProblemError } from '@/utils/core/problem';
import type { PublishedState } from '@/utils/core/team/published';
import type { Site } from '@/utils/core/site';
import { ALWAYS_THERE, placeOf } from '@/utils/destinations';
import { compiled, knownKeys, loadPartsOf, sourceFor } from '@/utils/formats';
import { readWithToken } from '@/utils/platform/database/destinations';
import { putPublishedState, readPublishedState } from '@/utils/platform/database/team/published';
import { readSites } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import { now } from '../outbox/alone';
import { indexOf, openRepository, placeOfSettings } from './published-place';

/** Reads on. Answers whether all of it is read; what keeps it from that is noted with it. One page alone is at a repository. */
export const readPublished = (id: string): Promise<boolean> =>
  navigator.locks.request(`published ${id}`, { ifAvailable: true }, async (lock) => (lock ? readOn(id) : false)) as Promise<boolean>;

async function readOn(id: string): Promise<boolean> {
  const { record, token } = await readWithToken(id, ALWAYS_THERE);
  const opened = record && token && openRepository(record, token);
  if (!opened) return true;
  const { repository, settings } = opened;
  const by = await formatsOf(await sitesOf(record));
  try {
    const { commit } = await indexOf(repository, id, settings, by).follow(await repository.head(settings.branch));
    return commit !== null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const nothing: PublishedState = {
      place: id,
      of: placeOfSettings(settings),
      ...by,
      commit: null,
      target: null,
      files: 0,
      left: 0,
      askedAt: now(),
    };
    await putPublishedState({ ...((await readPublishedState(id)) ?? nothing), askedAt: now(), problem: error.problem });
    return false;
  }
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
        await loadPartsOf(source);
        const keys = knownKeys(compiled(source));
        if (keys) all.push(keys);
      } catch (error) {
        // One that does not compile writes no files.
        if (!(error instanceof ProblemError)) throw error;
      }
    }
  }
  const by = await sha256(new TextEncoder().encode([...sources].toSorted().join('\0')));
  return { by, keys: all.length === 0 ? null : merged(all) };
}

const merged = (all: readonly KnownKeys[]): KnownKeys => ({
  link: all.flatMap(({ link }) => link),
  title: all.flatMap(({ title }) => title),
  created: all.flatMap(({ created }) => created),
  curator: all.flatMap(({ curator }) => curator),
  topics: all.flatMap(({ topics }) => topics),
  asked: Object.assign({}, ...all.map(({ asked }) => asked)) as KnownKeys['asked'],
});
