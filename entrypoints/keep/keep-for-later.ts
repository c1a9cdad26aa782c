// Puts an article among the drafts without opening the desk: what its page says, or what a link says of it.
import { publicationHost } from '@/utils/base/host-of';
import { NO_FIELDS, type PageFacts } from '@/utils/core/clip';
import type { Draft } from '@/utils/core/draft';
import { ProblemError } from '@/utils/core/problem';
import { startDraft, updateClip } from '@/utils/curate/start-draft';
import { cleanUrl } from '@/utils/extract/address/clean-url';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { readHabit } from '@/utils/platform/database/past-choices';
import { readSetting } from '@/utils/platform/database/settings';
import { readSites } from '@/utils/platform/database/sites';
import { SITES } from '@/utils/taxonomy/sites';
import { askPage } from '../desk/page/ask-page';
import { checkHead, readClip } from '../desk/page/read-tab';
import { slugForHost } from '../desk/parts/host-site';

/** What is known of an article before its page is read. */
export interface Named {
  /** Of the web. */
  url: string;
  /** Empty where there is none. */
  title: string;
}

/**
 * Reads the page in a tab that the curator has just chosen, and keeps it. One that does not answer is kept by its name, where that is
 * known. Throws Problems. `at`: ISO 8601, UTC.
 */
export async function keepPage(tab: number, named: Named | null, at: string): Promise<void> {
  const asked = askPage(tab);
  try {
    // What is selected is for the desk, where it is seen.
    const head = await checkHead({ ...Object(await asked.head), selection: null });
    const begun = await begin(head.facts, at);
    if ('body' in begun.clip) return await keep(begun, at);
    const clip = await readClip(asked, head).catch(unlessBug);
    await keep(clip ? { ...updateClip(begun, clip), partial: head.loading } : begun, at);
  } catch (error) {
    if (!(error instanceof ProblemError) || !named) throw error;
    await keepNamed(named, at);
  }
}

/** Keeps an article of which only its address and a few words are known. */
export async function keepNamed({ url, title }: Named, at: string): Promise<void> {
  const facts: PageFacts = {
    ...NO_FIELDS,
    title,
    url,
    cleanUrl: cleanUrl(url),
    canonicalUrl: null,
    images: [],
    selection: null,
    provenance: {},
  };
  const begun = await begin(facts, at);
  await keep(begun.createdAt === at ? { ...begun, linkOnly: true } : begun, at);
}

/** The draft that is there, else a new one for the site of its host. */
async function begin(facts: PageFacts, at: string): Promise<Draft> {
  const known = await readDraft(facts.cleanUrl);
  if (known) return known;
  const host = publicationHost(facts.url);
  const sites = await readSites(SITES);
  const slug = await slugForHost(host, sites, await readSetting('site'));
  const site = sites.find((one) => one.slug === slug) ?? sites[0];
  if (!site) throw new Error('no site is built in');
  return startDraft(facts, site, at, await readHabit(site.slug, host));
}

/** It stands first in the list; nothing else of it is touched. */
const keep = (draft: Draft, at: string): Promise<void> =>
  putDraft({ ...draft, ...(draft.createdAt !== at && { changedAt: at }), keptAt: at });

function unlessBug(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
