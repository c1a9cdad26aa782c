// What became of a save, as the desk shows it.
import type { ReceiptLine, SaveView } from '@/components/desk-view';
import type { Delivery, DeliveryState } from '@/utils/core/delivery';
import type { DestinationRecord } from '@/utils/core/destination';

/** From what the curator has to look at to what needs no look any more. */
const ORDER: DeliveryState[] = ['needs-you', 'waiting', 'queued', 'sending', 'delivered', 'refused'];

/** `saved`: deliveries of one save. */
export function receiptOf(saved: Delivery[], places: DestinationRecord[]): SaveView {
  const [first] = saved;
  if (!first) return { state: 'idle' };
  if (saved.every(({ state }) => state === 'refused')) return { state: 'undone' };
  if (saved.every(({ destination }) => destination === 'download')) return downloaded(saved);
  const byPlace = Map.groupBy(saved, ({ destination }) => destination);
  return { state: 'sent', lines: [...byPlace].map(([id, rows]) => lineOf(rows, places.find((place) => place.id === id) ?? null)) };
}

function lineOf(rows: Delivery[], place: DestinationRecord | null): ReceiptLine {
  const [row] = rows.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  return { place, rows, row: row! };
}

/** It arrives within a moment, so nothing is said before. */
function downloaded(saved: Delivery[]): SaveView {
  const failed = saved.find(({ problem, state }) => problem && state !== 'refused');
  if (failed?.problem) return { state: 'failed', problem: failed.problem };
  if (saved.some(({ state }) => state !== 'delivered' && state !== 'refused')) return { state: 'saving' };
  const receipts = saved.flatMap(({ receipt, state }) => (state === 'delivered' && receipt) || []);
  return { state: 'saved', paths: receipts.flatMap(({ paths }) => paths), renamed: receipts.some(({ renamed }) => renamed) };
}
