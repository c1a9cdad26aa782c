// The destinations that are set up, and their secrets.
import { DestinationRecord } from '@/utils/core/destination';
import { Secret } from '@/utils/core/secret';
import { database, keep, liveQuery, readRecord, readRecords } from './database';

/** Those that are there without being set up, which the kinds of destinations tell: kept once the curator changed something about them. */
type AlwaysThere = readonly DestinationRecord[];

/** Those that are always there first, the others by name. */
const inOrder = (records: DestinationRecord[], always: AlwaysThere): DestinationRecord[] => [
  ...always.map((there) => records.find(({ id, kind }) => id === there.id && kind === there.kind) ?? there),
  ...records.filter(({ id }) => !always.some((there) => there.id === id)).toSorted((one, other) => one.name.localeCompare(other.name)),
];

/** A record that cannot be read is set aside, and the others come. */
export const readDestinations = async (always: AlwaysThere): Promise<DestinationRecord[]> =>
  inOrder(await readRecords('destinations', await database.destinations.toCollection().primaryKeys()), always);

/** Null where it was removed. Throws the Problem `record-unreadable`. */
export const readDestination = async (id: string, always: AlwaysThere): Promise<DestinationRecord | null> =>
  (await readRecord('destinations', id)) ?? always.find((there) => there.id === id) ?? null;

/** Calls back with all destinations, now and whenever one changes. Returns how to stop. */
export function watchDestinations(always: AlwaysThere, changed: (records: DestinationRecord[]) => void): () => void {
  const subscription = liveQuery(() => database.destinations.toArray()).subscribe((found) =>
    changed(
      inOrder(
        found.flatMap((record) => DestinationRecord.safeParse(record).data ?? []),
        always,
      ),
    ),
  );
  return () => subscription.unsubscribe();
}

/** With its new token, where it has one: a token never stands beside the address of another host. Throws the Problem `storage-full`. */
export const putDestination = (record: DestinationRecord, token: Secret | null = null): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.destinations, database.secrets, async () => {
      await database.destinations.put(record);
      if (token) await database.secrets.put({ destination: record.id, token: token.reveal() });
    }),
  );

/** With its secret and its folder's handle. What waits for it fails with `destination-gone`. */
export const removeDestination = (id: string): Promise<void> =>
  keep(() =>
    database.transaction('rw', database.destinations, database.secrets, database.handles, async () => {
      await Promise.all([database.destinations.delete(id), database.secrets.delete(id), database.handles.delete(id)]);
    }),
  );

export const putSecret = (id: string, secret: Secret): Promise<void> =>
  keep(async () => {
    await database.secrets.put({ destination: id, token: secret.reveal() });
  });

export const hasSecret = async (id: string): Promise<boolean> => (await database.secrets.where({ destination: id }).count()) > 0;

export async function readSecret(id: string): Promise<Secret | null> {
  const record = await readRecord('secrets', id);
  return record && new Secret(record.token);
}

/** Both as they stood at one moment: the token of a new address is not for the old one. Throws the Problem `record-unreadable`. */
export async function readWithToken(id: string, always: AlwaysThere): Promise<{ record: DestinationRecord | null; token: Secret | null }> {
  const [found, kept] = await database.transaction('r', database.destinations, database.secrets, () =>
    Promise.all([database.destinations.get(id), database.secrets.get(id)]),
  );
  const record = DestinationRecord.safeParse(found).data ?? (await readDestination(id, always));
  return { record, token: typeof kept?.token === 'string' ? new Secret(kept.token) : null };
}

export const deleteSecret = (id: string): Promise<void> => keep(() => database.secrets.delete(id));

/** The folder that a destination writes to, where it is one that the curator chose. */
export const readHandle = async (id: string): Promise<FileSystemDirectoryHandle | null> => (await database.handles.get(id))?.handle ?? null;

export const putHandle = (id: string, handle: FileSystemDirectoryHandle): Promise<void> =>
  keep(async () => {
    await database.handles.put({ destination: id, handle });
  });
