// The curator's drafts.
import type { Draft } from '@/utils/core/draft';
import type { Problem } from '@/utils/core/problem';
import { database, keep, readRecord } from './database';
import { putAtOnce } from './put-at-once';

/** Begins the keys of drafts that were discarded: no page has such an address. */
export const ASIDE = 'discarded ';

/** Keys of those whose Save was pressed and has not come to an end. */
export const draftsBeingSaved = async (): Promise<string[]> =>
  (await database.drafts.filter(({ saving, key }) => saving && !key.startsWith(ASIDE)).toArray()).map(({ key }) => key);

/** Keys of those whose save only the curator can go on with, in the order in which that was found. */
export const draftsThatNeedYou = async (): Promise<string[]> =>
  (await database.drafts.orderBy('needsYouAt').primaryKeys()).filter((key) => !key.startsWith(ASIDE));

/** One that is changed meanwhile keeps its change. `at`: ISO 8601. */
export const needsYouSince = (key: string, at: string): Promise<unknown> => keep(() => database.drafts.update(key, { needsYouAt: at }));

/** Why the image of a draft is not there. */
export const noteImageProblem = (key: string, imageProblem: Problem): Promise<unknown> =>
  keep(() => database.drafts.update(key, { imageProblem }));

export const readDraft = (key: string): Promise<Draft | null> => readRecord('drafts', key);

/**
 * Hands the draft to the browser at once, in the same task: the popup may be gone in the next. Writes land in order.
 * Resolves when it is kept. Throws the Problem `storage-full`.
 */
export async function putDraft(draft: Draft): Promise<void> {
  await putAtOnce('drafts', draft);
  draftChanged(draft.key);
}

/** Dexie sees only its own writes: other screens are told by name which draft has changed. */
const channel = new BroadcastChannel('drafts');

export const draftChanged = (key: string): void => channel.postMessage(key);

/** Calls back with the key of a draft that another screen has changed or deleted. */
export const onDraftChanged = (changed: (key: string) => void): void =>
  channel.addEventListener('message', ({ data }) => typeof data === 'string' && changed(data));
