// Drafts that were discarded: kept aside for a while, with their images.
import { type Draft, isTouched } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { database, keep } from './database';
import { ASIDE, draftChanged, readDraft, writeNow } from './drafts';

/** Sorts by the time, ISO 8601. One that is as it was read comes before all: there is nothing to lose in it. */
const asideOfDraft = (draft: Draft, at: string): string => `${ASIDE}${isTouched(draft) ? at : ''} ${draft.key}`;

/** The newest one of a page. */
const asideOf = async (key: string) => (await database.drafts.where('key').startsWith(ASIDE).primaryKeys()).findLast((aside) => aside.endsWith(` ${key}`));

async function move(draft: Draft, to: string): Promise<void> {
  const { drafts, images } = database;
  const image = await images.get(draft.key);
  await drafts.put({ ...draft, key: to });
  await (image ? images.put({ ...image, draft: to }) : images.delete(to));
  await drafts.delete(draft.key);
  await images.delete(draft.key);
}

/** Puts a draft aside with its image, at once as `putDraft` does. `at` is ISO 8601. */
export async function discardDraft(draft: Draft, image: LeadImage | null, at: string): Promise<void> {
  const { key } = draft;
  const aside = asideOfDraft(draft, at);
  await writeNow(['drafts', 'images'], (store) => {
    store('drafts').put({ ...draft, key: aside });
    store('drafts').delete(key);
    if (image) store('images').put({ draft: aside, image });
    store('images').delete(key);
  });
  draftChanged(key);
}

/** Brings back what was discarded last of the page; what was made since goes aside. Null where there is nothing. */
export async function restoreDraft(instead: Draft, at: string): Promise<Draft | null> {
  const { key } = instead;
  const aside = await asideOf(key);
  const draft = aside === undefined ? null : await readDraft(aside);
  if (!draft) return null;
  await keep(() =>
    database.transaction('rw', database.drafts, database.images, async () => {
      if (isTouched(instead)) await move(instead, asideOfDraft(instead, at));
      await move(draft, key);
    }),
  );
  draftChanged(key);
  return { ...draft, key };
}

/** Whether one of the page is there. Those from before `since`, ISO 8601, are gone for good. */
export async function hasDiscarded(key: string, since: string): Promise<boolean> {
  const old = [ASIDE, ASIDE + since] as const;
  await database.drafts.where('key').between(...old).delete();
  await database.images.where('draft').between(...old).delete();
  return (await asideOf(key)) !== undefined;
}
