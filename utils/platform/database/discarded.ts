// Drafts that were discarded: kept aside for a while, with their images.
import { type Draft, isTouched } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { database } from './database';
import { ASIDE, draftChanged, readDraft, readImage, writeNow, type WriteStore } from './drafts';

/** Sorts by the time, ISO 8601. One that is as it was read comes before all: there is nothing to lose in it. */
const asideKey = (draft: Draft, at: string): string => `${ASIDE}${isTouched(draft) ? at : ''} ${draft.key}`;

/** The newest one of a page. */
const asideOf = async (key: string) =>
  (await database.drafts.where('key').startsWith(ASIDE).primaryKeys()).findLast((aside) => aside.endsWith(` ${key}`));

function move(store: WriteStore, draft: Draft, image: LeadImage | null, to: string): void {
  store('drafts').put({ ...draft, key: to });
  store('drafts').delete(draft.key);
  if (image) store('images').put({ draft: to, image });
  store('images').delete(draft.key);
}

/** One of the curator's own may still be on its way to the screen, and cannot be fetched again. */
const isOnItsWay = ({ image }: Draft, shown: LeadImage | null): boolean => shown === null && image.kind === 'own';

/** Puts a draft aside with its image, at once as `putDraft` does. `at` is ISO 8601. */
export async function discardDraft(draft: Draft, image: LeadImage | null, at: string): Promise<void> {
  const own = isOnItsWay(draft, image) ? await readImage(draft.key) : image;
  await writeNow((store) => move(store, draft, own, asideKey(draft, at)));
  draftChanged(draft.key);
}

/** Brings back what was discarded last of the page; what was made since goes aside, with its image. Null where there is nothing. */
export async function restoreDraft(instead: Draft, image: LeadImage | null, at: string): Promise<Draft | null> {
  const { key } = instead;
  const aside = await asideOf(key);
  const draft = aside === undefined ? null : await readDraft(aside);
  if (!draft) return null;
  const [own, theirs] = await Promise.all([readImage(draft.key), isOnItsWay(instead, image) ? readImage(key) : image]);
  await writeNow((store) => {
    if (isTouched(instead)) move(store, instead, theirs, asideKey(instead, at));
    move(store, draft, own, key);
  });
  draftChanged(key);
  return { ...draft, key };
}

/** Whether one of the page is there. Those from before `since`, ISO 8601, are gone for good. */
export async function hasDiscarded(key: string, since: string): Promise<boolean> {
  const old = [ASIDE, ASIDE + since] as const;
  await database.drafts
    .where('key')
    .between(...old)
    .delete();
  await database.images
    .where('draft')
    .between(...old)
    .delete();
  return (await asideOf(key)) !== undefined;
}
