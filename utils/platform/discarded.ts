// Drafts that were discarded: kept aside for a while, with their images.
import { type Draft, isTouched } from '@/utils/core/draft';
import { database, keep } from './database';
import { ASIDE, draftChanged, readDraft } from './drafts';

/** Sorts by the time, ISO 8601. */
const asideKey = (key: string, at: string): string => `${ASIDE}${at} ${key}`;

/** The newest one of a page. */
const asideOf = async (key: string) => (await database.drafts.where('key').startsWith(ASIDE).primaryKeys()).findLast((aside) => aside.endsWith(` ${key}`));

const write = <Result>(steps: () => Promise<Result>): Promise<Result> => keep(() => database.transaction('rw', database.drafts, database.images, steps));

async function move(draft: Draft, to: string): Promise<void> {
  const { drafts, images } = database;
  const image = await images.get(draft.key);
  await drafts.put({ ...draft, key: to });
  await (image ? images.put({ ...image, draft: to }) : images.delete(to));
  await drafts.delete(draft.key);
  await images.delete(draft.key);
}

/** Puts a draft aside with its image, and deletes it. `at` is ISO 8601. */
export async function discardDraft(draft: Draft, at: string): Promise<void> {
  const { key } = draft;
  await write(async () => {
    // In one that is as it was read there is nothing to lose: it does not stand before one that is not.
    if (isTouched(draft) || !(await asideOf(key))) await move(draft, asideKey(key, at));
    await database.drafts.delete(key);
    await database.images.delete(key);
  });
  draftChanged(key);
}

/** Brings back what was discarded last of the page; what was made since goes aside. Null where there is nothing. */
export async function restoreDraft(instead: Draft, at: string): Promise<Draft | null> {
  const { key } = instead;
  const aside = await asideOf(key);
  const draft = aside === undefined ? null : await readDraft(aside);
  if (!draft) return null;
  await write(async () => {
    if (isTouched(instead)) await move(instead, asideKey(key, at));
    await move(draft, key);
  });
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
