// A draft as its list shows it.
import type { ListedDraft } from '@/components/library/drafts/drafts-view';
import { publicationHost } from '@/utils/base/host-of';
import type { Draft } from '@/utils/core/draft';
import type { Site } from '@/utils/core/site';
import { missingFrom } from '@/utils/curate/missing-from';

export interface Listing {
  sites: readonly Site[];
  /** By draft, when it was last saved. */
  savedAt: ReadonlyMap<string, string>;
  /** Keys of those that have an image. */
  withImage: ReadonlySet<string>;
}

export function listedDraft(draft: Draft, { sites, savedAt, withImage }: Listing): ListedDraft {
  const { key, clip, fields, note = '', changedAt, commentary, topics, communities } = draft;
  const site = sites.find(({ slug }) => slug === draft.site);
  const unread = !('body' in clip) && draft.linkOnly === true;
  const missing = site ? missingFrom(draft, site, ' ').filter(({ code }) => isTold(code, draft)) : [];
  const imageProblem = draft.image.kind === 'page' && !withImage.has(key) ? draft.imageProblem : undefined;
  const named = site?.communities.filter(({ slug }) => communities.includes(slug)).map(({ name }) => name) ?? communities;
  return {
    key,
    title: fields.title.trim(),
    host: publicationHost(clip.url),
    site: site?.name ?? draft.site,
    changedAt,
    note,
    unread,
    kept: draft.keptAt === changedAt,
    savedBefore: savedAt.has(key),
    missing,
    needsYou: draft.needsYouAt !== undefined,
    waitsFor: missing[0] ?? imageProblem ?? null,
    hasImage: withImage.has(key),
    words: [fields.byline, fields.siteName, fields.cleanUrl, commentary, ...topics, ...named].join(' '),
  };
}

/** The curator's name is no draft's own matter; and an excerpt that nobody has cut yet is cut at the desk. */
function isTold(code: string, { clip, quoted }: Draft): boolean {
  if (code === 'curator-missing') return false;
  return code !== 'body-missing' || quoted !== undefined || !('body' in clip) || clip.body.length === 0;
}
