// The drafts as a list: thousands of them without reading what their pages said.
import type { Draft } from '@/utils/core/draft';
import { database, liveQuery, readRecords } from './database';
import { ASIDE, onDraftChanged } from './drafts';

export interface DraftKey {
  key: string;
  /** ISO 8601, UTC. */
  changedAt: string;
  /** Its Save was pressed, and only the curator can go on with it. */
  needsYou: boolean;
}

/** All but those that were discarded, newest first: their index alone is read. */
async function readKeys(): Promise<DraftKey[]> {
  const [times, keys, needy] = await database.transaction('r', database.drafts, () =>
    Promise.all([
      database.drafts.orderBy('changedAt').keys(),
      database.drafts.orderBy('changedAt').primaryKeys(),
      // A draft that begins to need the curator changes in nothing else.
      database.drafts.orderBy('needsYouAt').primaryKeys(),
    ]),
  );
  const needsYou = new Set(needy);
  return keys
    .map((key, index) => ({ key, changedAt: String(times[index]), needsYou: needsYou.has(key) }))
    .filter(({ key }) => !key.startsWith(ASIDE))
    .toReversed();
}

/** Calls back now and whenever a draft changes. Returns how to stop. */
export function watchDraftKeys(changed: (drafts: DraftKey[]) => void): () => void {
  const subscription = liveQuery(readKeys).subscribe(changed);
  let isWatching = true;
  // What is typed at a desk is written past Dexie.
  onDraftChanged(() => isWatching && void readKeys().then((drafts) => isWatching && changed(drafts)));
  return () => {
    isWatching = false;
    subscription.unsubscribe();
  };
}

/** Keys of those, among `drafts`, that have an image of their own or of their page. */
export async function draftsWithImage(drafts: readonly string[]): Promise<Set<string>> {
  const found = await database.draftImages.where('draft').anyOf(drafts).primaryKeys();
  return new Set(found);
}

/** The newest, but those that were discarded. */
export async function newestDrafts(most: number): Promise<Draft[]> {
  const keys = (await readKeys()).slice(0, most).map(({ key }) => key);
  return readRecords('drafts', keys);
}
