// What is in the outbox already decides whether a delivery is new, and when it counts as made.
import type { Delivery } from '../delivery';
import type { LeadImage } from '../image';
import { isSameSave } from './same-save';
import type { SavedArticle } from './saved-article';

/** A delivery as it is added, with the article that it holds; others may hold the same. */
export interface NewRow {
  delivery: Delivery;
  saved: SavedArticle;
  /** Bytes of the article's image. */
  image: LeadImage['bytes'] | null;
}

/** The delivery as it is kept, the ids of those whose place it takes, and of those that go for it. */
export interface TakenPlace {
  delivery: Delivery;
  before: string[];
  replaced: string[];
}

/**
 * Given a new delivery, or one whose files have just been made, and all that share one of its paths, its addresses, its draft or its
 * article.
 */
export type TakePlace = (fresh: Delivery, known: Delivery[]) => TakenPlace;

/**
 * The id of the delivery that was made of the same draft by the same press of Save as `fresh`: the same files on the same way. Where
 * a build before kept no press: by another frame since Save was pressed. One that something was saved after does not count then, for
 * when a clock is set back old rows look new.
 */
export const madeAlready = (fresh: Delivery, known: Delivery[]): string | undefined =>
  known.find(
    (row) =>
      row.state !== 'refused' &&
      wayOf(row) === wayOf(fresh) &&
      (fresh.press && row.press ? row.press === fresh.press : isSince(fresh, row, known)),
  )?.id;

const isSince = (fresh: Delivery, row: Delivery, known: Delivery[]): boolean =>
  row.createdAt >= fresh.createdAt && !known.some((other) => isSameSave(other, row) && other.createdAt > row.createdAt);

const wayOf = ({ draft, site, community, destination, paths, hashes, saved }: Delivery): string =>
  JSON.stringify([draft, site, community, destination, ...(paths.length > 0 ? [paths, hashes] : [saved])]);

/** `at`, or just after all of these where the clock was set back since they were made: what is newer goes by this. ISO 8601. */
export function timeAfter(at: string, known: Delivery[]): string {
  const newest = Math.max(...known.map(({ createdAt }) => Date.parse(createdAt)));
  return newest >= Date.parse(at) ? new Date(newest + 1).toISOString() : at;
}
