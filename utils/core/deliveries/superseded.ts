// Whether a delivery that goes no further may be sent again: of one save there is never a second file at its place.
import type { Delivery } from '../delivery';
import { isSameSave } from './same-save';

/**
 * Whether another save of the article lies where this one would go, or may come to lie there, and would stay beside it.
 * @param others all that was made of the article; more does no harm.
 */
export function isSuperseded(row: Delivery, others: Delivery[]): boolean {
  const rivals = others.filter((other) => other.id !== row.id && isSameSave(other, row));
  // What overtook it, and is known no more, may lie there.
  const isLost = row.problem?.code === 'delivery-overtaken' && rivals.length === 0;
  return row.state === 'refused' && (isLost || rivals.some((other) => mayLieThere(other) && !wouldGiveWay(other, row)));
}

/** Now or in a moment; also what an attempt without an answer may have left. */
const mayLieThere = ({ state, problem }: Delivery): boolean =>
  state !== 'refused' || problem?.code === 'delivery-overtaken' || problem?.code === 'delivery-stopped';

/** An earlier one that this takes the place of when it arrives, or when its files are made; what was there before us stays in any case. */
const wouldGiveWay = ({ createdAt, receipt, paths, hashes }: Delivery, row: Delivery): boolean =>
  createdAt < row.createdAt &&
  (receipt?.wrote === false ||
    paths.length === 0 ||
    row.paths.length === 0 ||
    (paths[0] === row.paths[0] ? row.mayReplace.includes(hashes[0] ?? '') : (row.moves?.some(({ path }) => path === paths[0]) ?? false)));
