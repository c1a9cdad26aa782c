// Takes a delivery back from its destination, and finds what was there before it.
import { type Bundle, type BundleFile, filesOf } from '@/utils/core/bundle';
import { isSameSave } from '@/utils/core/deliveries/same-save';
import { type Delivery, refused, wasTried } from '@/utils/core/delivery';
import { fail, problem, ProblemError } from '@/utils/core/problem';
import type { DrainEffects } from './drain';
import { isMovedBy, isSamePlace } from './take-place';

export interface UndoEffects extends Pick<DrainEffects, 'now' | 'change' | 'alone'> {
  read(id: string): Promise<Delivery | null>;
  /** All with a file of that path, at whatever destination; newest first. */
  at(path: string): Promise<Delivery[]>;
  bundleOf(id: string): Promise<Bundle | null>;
  /** What was there instead when the curator let it give way; null where nothing was kept. */
  overwrittenBy(id: string): Promise<BundleFile[] | null>;
  undo(delivery: Delivery, before: BundleFile[]): Promise<void>;
}

/** What arrived, or may have. Under the lock nobody sends: one that says so was left by somebody who is gone. */
const mayLieThere = (row: Delivery): boolean => row.state === 'delivered' || (row.state !== 'refused' && wasTried(row));

/** Also what found the very bytes there that an attempt without an answer had left: they went with those. */
const isWhatMoved =
  ({ hash }: { hash: string }) =>
  (other: Delivery, row: Delivery): boolean =>
    isMovedBy(other, row) || (other.id !== row.id && isSameSave(other, row) && other.hashes.includes(hash));

const isTwin = (other: Delivery, row: Delivery): boolean =>
  isSamePlace(other, row) && other.state === 'delivered' && other.createdAt > row.createdAt && other.hashes.join() === row.hashes.join();

/**
 * Takes a delivery back, also where it is not known whether it arrived; what was there before comes again: what the curator let give way,
 * else what we had put there. Throws the Problems of its destination, and changes nothing then.
 */
export async function undoDelivery(
  id: string,
  { alone, read, at, bundleOf, overwrittenBy, undo, change, now }: UndoEffects,
): Promise<void> {
  const delivery = await read(id);
  if (!delivery) return;
  await alone(delivery.destination, async () => {
    const row = await read(id);
    const [path] = row?.paths ?? [];
    if (!row || path === undefined || !mayLieThere(row)) return;
    // A later save that found the same file there, or brought it back, goes with it.
    const same = [row, ...(await at(path)).filter((other) => isTwin(other, row))];
    const earlier = async (one: Delivery, place: string, isOurs: typeof isSamePlace) =>
      (await at(place)).find(
        (other) =>
          other.state === 'delivered' &&
          isOurs(other, one) &&
          other.createdAt < one.createdAt &&
          same.every(({ id: its }) => its !== other.id),
      ) ?? [];
    // Wherever it lay, what was there last comes again.
    const places = same.flatMap((one) => [
      earlier(one, path, isSamePlace),
      ...(one.moves ?? []).map((move) => earlier(one, move.path, isWhatMoved(move))),
    ]);
    const lay = (await Promise.all(places)).flat();
    const ours = lay.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))[0];
    const before = (await overwrittenBy(id)) ?? (ours ? filesOf((await bundleOf(ours.id)) ?? fail('record-unreadable')) : []);
    const end = await undo(row, before).then(
      () => 'delivery-undone' as const,
      (error: unknown) => {
        // Of one that is not known to have arrived, other bytes there are not ours: there is nothing to take back.
        if (row.state !== 'delivered' && error instanceof ProblemError && error.problem.code === 'file-differs')
          return 'delivery-given-up' as const;
        throw error;
      },
    );
    for (const one of same) await change(one.id, (it) => (mayLieThere(it) ? refused(problem(end))(it, now()) : null));
  });
}
