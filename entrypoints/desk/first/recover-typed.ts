// What was typed in a popup that closed before its desk was there becomes part of a draft, at whatever desk is opened next.
import { publicationHost } from '@/utils/base/host-of';
import { PageFacts } from '@/utils/core/clip';
import type { Site } from '@/utils/core/site';
import { changeDraft } from '@/utils/curate/change-draft';
import { startDraft } from '@/utils/curate/start-draft';
import { putDraft, readDraft } from '@/utils/platform/database/drafts';
import { forgetTyped, typedBefore, typedFor } from './typed-early';

/** `siteFor` tells the site of a new draft, by the host of its page. */
export async function recoverTyped(keys: readonly string[], siteFor: (host: string) => Promise<Site>): Promise<void> {
  for (const key of keys) {
    const typed = typedFor(key);
    const facts = PageFacts.safeParse(typed?.facts).data;
    if (!typed || !facts) continue;
    const kept = await readDraft(key);
    const { title, at } = typed;
    const draft = kept ?? startDraft(facts, await siteFor(publicationHost(facts.url)), at);
    if (!kept || at > kept.changedAt) await putDraft(changeDraft(draft, { fields: { title } }, at));
    forgetTyped(key);
  }
}

/** Of popups before this page was opened; this one's own goes to its desk. */
export const typedInOthers = (): string[] => typedBefore(performance.timeOrigin);
