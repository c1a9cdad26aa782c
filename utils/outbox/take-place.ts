// What a new save means for those before it that go to the same place, or have the same address.
import { fail } from '@/utils/core/problem';
import { pathTakenFrom, takenFrom } from '@/utils/core/deliveries/site-address';
import { type Delivery, type Receipt, wasTried } from '@/utils/core/delivery';
import type { TakenPlace } from '@/utils/core/deliveries/new-delivery';
import { copyOf, isOfSamePlace, isSameArticle, isSameDraft, isSameSave } from '@/utils/core/deliveries/same-save';
import { isOpen } from './due';

/**
 * It takes the place of those of its draft that are not being sent, also where they go by another name, and may overwrite what we put
 * there before:
 * also what an attempt without an answer may have put there, and what the curator has given up already.
 * Where its files are not made yet, what it may overwrite is found when they are.
 * Throws the Problem `address-taken` where an address of its file, or its path, is another article's.
 */
export function takePlace(fresh: Delivery, all: Delivery[]): TakenPlace {
  if (takenFrom(fresh, all) ?? pathTakenFrom(fresh, all)) fail('address-taken');
  // Its files may be made after later saves.
  const known = all.filter((row) => row.createdAt <= fresh.createdAt);
  const isMade = fresh.paths.length > 0;
  const isElsewhere = ({ paths: [path] }: Delivery) => path === undefined || path !== fresh.paths[0];
  const renamed = known.filter((row) => row.id !== fresh.id && isSameSave(row, fresh) && isElsewhere(row) && isOpen(row));
  // Saved as new: nothing of the one that met another file was written.
  const givenUp = known.filter(
    (row) => isOfSamePlace(row, fresh) && copyOf(row) < copyOf(fresh) && row.state === 'needs-you' && row.problem?.code === 'file-differs',
  );
  const rivals = known.filter((row) => isSamePlace(row, fresh) && row.id !== fresh.id);
  const replaced = rivals.filter(isOpen);
  const mayReplace = [
    ...[...rivals, ...renamed].filter(mayHaveArrived).flatMap(({ hashes }) => hashes),
    ...(isMade ? rivals : known.filter((row) => isSameSave(row, fresh)))
      .filter((row) => isOpen(row) || row.state === 'sending')
      .flatMap((row) => row.mayReplace),
  ];
  const moves = known
    .filter((row) => isMade && isMovedBy(row, fresh))
    .flatMap(({ paths, hashes }) => paths.map((path, at) => ({ path, hash: hashes[at] ?? '' })))
    .filter(({ path }) => !fresh.paths.includes(path));
  const before = isMade
    ? newestReceipt(known.filter((row) => row.id !== fresh.id && (isSamePlace(row, fresh) || isSameSave(row, fresh))))
    : null;
  return {
    delivery: {
      ...fresh,
      mayReplace: [...new Set([...fresh.mayReplace, ...mayReplace])],
      ...(moves.length > 0 && { moves }),
      ...(before && { before: before.paths }),
    },
    before: replaced.map(({ id }) => id),
    // What may have arrived stays to be seen, and to be found by the save after this one: the drain sets it aside.
    replaced: [...[...replaced.filter((row) => isSameDraft(row, fresh)), ...renamed].filter((row) => !wasTried(row)), ...givenUp]
      // What it is registered as is changed by this one, and no second one made.
      .filter(({ registration }) => !registration?.as)
      .map(({ id }) => id),
  };
}

/** The same under an earlier title or another type; a copy that was asked for lies beside it, and what was there before us stays. */
export const isMovedBy = (row: Delivery, fresh: Delivery): boolean =>
  row.id !== fresh.id && isSameSave(row, fresh) && mayHaveArrived(row) && row.receipt?.wrote !== false;

/** The same article at the same destination. */
export const isSamePlace = (one: Delivery, other: Delivery): boolean =>
  one.destination === other.destination && one.paths[0] !== undefined && one.paths[0] === other.paths[0] && isSameArticle(one, other);

/** Of the last that arrived and was not taken back. */
const newestReceipt = (rows: Delivery[]): Receipt | null =>
  rows
    .filter(({ state, receipt }) => state === 'delivered' && receipt?.wrote !== false)
    .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))[0]?.receipt ?? null;

const mayHaveArrived = (row: Delivery): boolean => row.state === 'delivered' || wasTried(row);
