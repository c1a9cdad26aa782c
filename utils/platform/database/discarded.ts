// Drafts that were discarded: each kept aside for a moment under a key of its own, with its image, so that exactly that one can come back.
import type { Draft } from '@/utils/core/draft';
import type { LeadImage } from '@/utils/core/image';
import { database, keep } from './database';
import { ASIDE, draftChanged, readDraft } from './drafts';
import { dropImages, giveImage, handImage, imageTables } from './kept-images';

/** `at` is ISO 8601, so that they sort by it. */
const asideKey = (key: string, at: string): string => `${ASIDE}${at} ${key}`;

/** When it was discarded, and the page that it is of. */
function partsOf(aside: string): { at: string; key: string } {
  const rest = aside.slice(ASIDE.length);
  const space = rest.indexOf(' ');
  return { at: rest.slice(0, space), key: rest.slice(space + 1) };
}

const inOneStep = <Result>(steps: () => Promise<Result>): Promise<Result> =>
  keep(() => database.transaction('rw', [database.drafts, ...imageTables()], steps));

/** `image`: as it is shown, where it is; one of the curator's own may still be on its way to the screen, and cannot be fetched again. */
async function move(draft: Draft, image: LeadImage | null, to: string): Promise<void> {
  await database.drafts.put({ ...draft, key: to });
  await database.drafts.delete(draft.key);
  await handImage(draft.key, to);
  if (image) await giveImage(to, image);
}

async function layAside(draft: Draft, image: LeadImage | null, at: string): Promise<string> {
  const aside = asideKey(draft.key, at);
  await inOneStep(async () => move(draft, image, aside));
  return aside;
}

/** Puts a draft aside with its image. `at` is ISO 8601. Resolves with the key under which it can be taken back. */
export async function discardDraft(draft: Draft, image: LeadImage | null, at: string): Promise<string> {
  const aside = await layAside(draft, image, at);
  draftChanged(draft.key);
  return aside;
}

/** Brings that one back. Null where it is gone, or where its page has another draft by now: that is newer, and stays. */
export async function restoreDraft(aside: string): Promise<Draft | null> {
  const { key } = partsOf(aside);
  const draft = await readDraft(aside);
  if (!draft) return null;
  const isBack = await inOneStep(async () => {
    if ((await database.drafts.where({ key }).count()) > 0) return false;
    await move(draft, null, key);
    return true;
  });
  if (!isBack) return null;
  draftChanged(key);
  return { ...draft, key };
}

/**
 * What was discarded last of the page after `since`, ISO 8601, where nothing was done there in the meantime. What is older goes for good.
 */
export async function findDiscarded(key: string, since: string): Promise<{ aside: string; at: string } | null> {
  const old = [ASIDE, ASIDE + since] as const;
  const drafts = () => database.drafts.where('key').between(...old);
  // A write would hold up what is typed in this moment, and a popup that closes meanwhile takes with it what is held up.
  if ((await drafts().count()) > 0) {
    await inOneStep(async () => {
      await drafts().delete();
      await dropImages(...old);
    });
  }
  const all = await database.drafts.where('key').startsWith(ASIDE).primaryKeys();
  const aside = all.findLast((one) => partsOf(one).key === key);
  if (aside === undefined || (await database.drafts.where({ key }).count()) > 0) return null;
  return { aside, at: partsOf(aside).at };
}

/** Puts the draft of the key aside, whoever has it open, for another to take its place; answers where it lies, null where there is none. */
export async function putAside(key: string, at: string): Promise<string | null> {
  const draft = await readDraft(key);
  return draft && layAside(draft, null, at);
}

/** What has the key goes, with its image, and what lies aside comes again; null: nothing does. */
export const bringBack = (key: string, aside: string | null): Promise<void> =>
  inOneStep(async () => {
    await database.drafts.delete(key);
    await dropImages(key, `${key}\u0000`);
    const before = aside === null ? undefined : await database.drafts.get(aside);
    if (before) await move(before, null, key);
  });
