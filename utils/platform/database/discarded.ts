// Drafts that were discarded: kept aside for a while, with their images.
import { type Draft, isTouched } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { database, keep } from './database';
import { ASIDE, draftChanged, readDraft } from './drafts';
import { dropImages, giveImage, handImage, imageTables } from './kept-images';

/** Sorts by the time, ISO 8601. One that is as it was read comes before all: there is nothing to lose in it. */
const asideKey = (draft: Draft, at: string): string => `${ASIDE}${isTouched(draft) ? at : ''} ${draft.key}`;

/** The newest one of a page. */
const asideOf = async (key: string) =>
  (await database.drafts.where('key').startsWith(ASIDE).primaryKeys()).findLast((aside) => aside.endsWith(` ${key}`));

const inOneStep = (steps: () => Promise<void>): Promise<void> =>
  keep(() => database.transaction('rw', [database.drafts, ...imageTables()], steps));

/** `image`: as it is shown, where it is; one of the curator's own may still be on its way to the screen, and cannot be fetched again. */
async function move(draft: Draft, image: LeadImage | null, to: string): Promise<void> {
  await database.drafts.put({ ...draft, key: to });
  await database.drafts.delete(draft.key);
  await handImage(draft.key, to);
  if (image) await giveImage(to, image);
}

/** Puts a draft aside with its image. `at` is ISO 8601. */
export async function discardDraft(draft: Draft, image: LeadImage | null, at: string): Promise<void> {
  await inOneStep(async () => move(draft, image, asideKey(draft, at)));
  draftChanged(draft.key);
}

/** Brings back what was discarded last of the page; what was made since goes aside, with its image. Null where there is nothing. */
export async function restoreDraft(instead: Draft, image: LeadImage | null, at: string): Promise<Draft | null> {
  const { key } = instead;
  const aside = await asideOf(key);
  const draft = aside === undefined ? null : await readDraft(aside);
  if (!draft) return null;
  await inOneStep(async () => {
    if (isTouched(instead)) await move(instead, image, asideKey(instead, at));
    await move(draft, null, key);
  });
  draftChanged(key);
  return { ...draft, key };
}

/** Whether one of the page is there. Those from before `since`, ISO 8601, are gone for good. */
export async function hasDiscarded(key: string, since: string): Promise<boolean> {
  const old = [ASIDE, ASIDE + since] as const;
  const drafts = () => database.drafts.where('key').between(...old);
  // A write would hold up what is typed in this moment, and a popup that closes meanwhile takes with it what is held up.
  if ((await drafts().count()) > 0) {
    await inOneStep(async () => {
      await drafts().delete();
      await dropImages(...old);
    });
  }
  return (await asideOf(key)) !== undefined;
}
