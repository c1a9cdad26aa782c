// What became of a save, as the desk shows it.
import type { ReceiptLine, SaveView } from '@/components/desk/footer/save-view';
import { type Delivery, type DeliveryState, mayBePacked } from '@/utils/core/delivery';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import { ALWAYS_THERE, kindOf } from '@/utils/destinations';

/** From what the curator has to look at to what needs no look any more. */
const ORDER: DeliveryState[] = ['needs-you', 'waiting', 'queued', 'sending', 'delivered', 'refused'];

/** `saved`: deliveries of one save. */
export function receiptOf(saved: readonly Delivery[], places: readonly KnownDestination[]): SaveView {
  const [first] = saved;
  if (!first) return { state: 'idle' };
  if (saved.every(({ state }) => state === 'refused')) return { state: 'undone' };
  if (saved.every(({ destination }) => answersAtOnce(destination, places))) return downloaded(saved);
  const byPlace = Map.groupBy(saved, ({ destination }) => destination);
  const ids = new Set([...places.map(({ id }) => id), ...byPlace.keys()]);
  // As the places stand in the menu; those that were removed since come last.
  const lines = [...ids].flatMap((id) => lineOf(byPlace.get(id) ?? [], places.find((place) => place.id === id) ?? null) ?? []);
  return { state: 'sent', lines };
}

/** Also before the places are known. */
const answersAtOnce = (id: string, places: readonly KnownDestination[]): boolean =>
  places.find((place) => place.id === id)?.about.answersAtOnce ??
  (ALWAYS_THERE.some((there) => there.id === id) && kindOf(id)?.answersAtOnce) ??
  false;

function lineOf(rows: Delivery[], place: KnownDestination | null): ReceiptLine | null {
  const [row] = rows.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  return row ? { place, rows, row } : null;
}

/** It arrives within a moment, so nothing is said before. */
function downloaded(saved: readonly Delivery[]): SaveView {
  const failed = saved.find(({ problem, state }) => problem && state !== 'refused');
  if (failed?.problem) return { state: 'failed', problem: failed.problem };
  if (saved.some(({ state }) => state !== 'delivered' && state !== 'refused')) return { state: 'saving' };
  const receipts = saved.flatMap(({ receipt, state }) => (state === 'delivered' && receipt) || []);
  const paths = receipts.flatMap((receipt) => receipt.paths);
  const renamed = receipts.some((receipt) => receipt.byOther) ? 'other' : receipts.some((receipt) => receipt.renamed) ? 'numbered' : null;
  return { state: 'saved', paths, renamed, packs: saved.some(mayBePacked) };
}
