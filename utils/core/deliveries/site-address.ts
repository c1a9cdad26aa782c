// What of an article's file is an address of its site, beside the path of the file: no two articles of a site may have the same.
import type { Delivery } from '../delivery';
import { isSameArticle, isSameDraft } from './same-save';

/** `slug himss-how-…`: the key that holds it and its value, as systems compare them that know no capitals. */
export const siteAddress = (key: string, value: string): string => `${key} ${value.normalize('NFC').toLowerCase()}`;

/** An article's file, as far as it tells whether its addresses are its own. */
export type Addressed = Pick<Delivery, 'site' | 'draft' | 'updates' | 'cleanUrl' | 'community' | 'copy' | 'siteAddresses'>;

/** What of it lies at its destination now, or may come there. */
const holdsAddresses = ({ state, problem }: Pick<Delivery, 'state' | 'problem'>): boolean =>
  state !== 'refused' || problem?.code === 'delivery-overtaken' || problem?.code === 'delivery-stopped';

/** Files of one article for several communities share their addresses; a copy that was asked for is one more page. */
const mayShare = (one: Addressed, other: Addressed): boolean =>
  (isSameDraft(one, other) || urlOf(one) === urlOf(other)) && (one.community !== other.community || (one.copy ?? 0) === (other.copy ?? 0));

const urlOf = ({ cleanUrl, draft }: Addressed): string => cleanUrl ?? draft;

/**
 * The delivery of another article whose address `fresh` would take: the first of `known`. Null where all its addresses are free, or were
 * its own before.
 */
export function takenFrom<Row extends Addressed & Pick<Delivery, 'state' | 'problem'>>(
  fresh: Addressed,
  known: readonly Row[],
): Row | null {
  const held = known.filter((row) => row.site === fresh.site && holdsAddresses(row));
  const own = new Set(
    held.filter((row) => mayShare(row, fresh) && row.community === fresh.community).flatMap(({ siteAddresses = [] }) => siteAddresses),
  );
  const wanted = new Set((fresh.siteAddresses ?? []).filter((address) => !own.has(address)));
  return held.find((row) => !mayShare(row, fresh) && row.siteAddresses?.some((address) => wanted.has(address))) ?? null;
}

/**
 * Whose file has the path that its file would get: the first of another article of the site, whatever its destination. Null where it is
 * free.
 */
export const pathTakenFrom = (fresh: Delivery, known: readonly Delivery[]): Delivery | null =>
  known.find(
    (row) =>
      row.site === fresh.site &&
      fresh.paths[0] !== undefined &&
      row.paths[0] === fresh.paths[0] &&
      holdsAddresses(row) &&
      !mayShare(row, fresh) &&
      !isSameArticle(row, fresh),
  ) ?? null;

/** The newest save of the same file, for what an update keeps: that at `destination`, else at another place. `known`: newest first. */
export function fileToUpdate<Row extends Addressed & Pick<Delivery, 'state' | 'problem' | 'destination'>>(
  fresh: Addressed,
  destination: string | null,
  known: readonly Row[],
): Row | null {
  const saves = known.filter(
    (row) =>
      row.site === fresh.site &&
      row.community === fresh.community &&
      (row.copy ?? 0) === (fresh.copy ?? 0) &&
      isSameDraft(row, fresh) &&
      holdsAddresses(row),
  );
  return saves.find((row) => row.destination === destination) ?? saves[0] ?? null;
}
