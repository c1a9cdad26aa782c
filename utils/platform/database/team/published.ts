// What lies in the repositories of destinations, as far as it was read: by the articles that it is about.
import { PublishedFile, publishedKey, PublishedState } from '@/utils/core/team/published';
import { database, keep, liveQuery } from '../database';

/** Of articles with one of these keys, at these destinations. */
export async function publishedOf(places: readonly string[], articleKeys: readonly string[]): Promise<PublishedFile[]> {
  const keys = places.flatMap((place) => articleKeys.map((key) => publishedKey(place, key)));
  if (keys.length === 0) return [];
  const rows = await database.published.where('keys').anyOf(keys).distinct().toArray();
  return rows.flatMap((row) => PublishedFile.safeParse(row).data ?? []);
}

/** Null where it was never read, or nobody knows what was written. */
export const readPublishedState = async (place: string): Promise<PublishedState | null> =>
  PublishedState.safeParse(await database.publishedStates.get(place)).data ?? null;

/** By path, what git called the bytes that were read. */
export async function publishedBlobs(place: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await database.published.where({ place }).each(({ path, blob }) => void found.set(path, blob));
  return found;
}

/** Takes in files, lets go of paths, and notes how far it is: all or nothing. */
export const keepPublished = (files: readonly PublishedFile[], gone: readonly string[], state: PublishedState): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.published, database.publishedStates, async () => {
      await database.published.bulkDelete(gone.map((path) => [state.place, path]));
      await database.published.bulkPut(files);
      await database.publishedStates.put(state);
    }),
  );

export const putPublishedState = (state: PublishedState): Promise<unknown> => keep(() => database.publishedStates.put(state));

/** Calls back now and whenever one changes: how far each repository is read, by its destination. */
export function watchPublishedStates(changed: (states: ReadonlyMap<string, PublishedState>) => void): void {
  const all = async () => (await database.publishedStates.toArray()).flatMap((state) => PublishedState.safeParse(state).data ?? []);
  liveQuery(all).subscribe((states) => changed(new Map(states.map((state) => [state.place, state]))));
}

/** One that could not be read is due again, and not in an hour. Answers whether it was so. */
export async function forgetPublishedProblem(place: string): Promise<boolean> {
  const { problem, ...state } = (await readPublishedState(place)) ?? {};
  if (problem === undefined) return false;
  await putPublishedState(state as PublishedState);
  return true;
}

/** Of destinations that are not there any more. */
export async function forgetPublished(isThere: (place: string) => boolean): Promise<void> {
  for (const place of (await database.publishedStates.toCollection().primaryKeys()) as string[]) {
    if (isThere(place)) continue;
    await keep(() =>
      database.transaction('rw', database.published, database.publishedStates, async () => {
        await database.published.where({ place }).delete();
        await database.publishedStates.delete(place);
      }),
    );
  }
}
