// What became of a save, as the desk shows it.
import type { ReceiptLine, SaveView } from '@/components/desk/footer/save-view';
import { type Delivery, type DeliveryState, mayBePacked } from '@/utils/core/delivery';
import type { KindFacts, KnownDestination } from '@/utils/core/kinds/kind-facts';
import { causeOf } from '@/utils/core/problem';
import { ALWAYS_THERE, kindOf } from '@/utils/destinations';

/** From what the curator has to look at to what needs no look any more. */
const ORDER: DeliveryState[] = ['needs-you', 'waiting', 'queued', 'sending', 'delivered', 'refused'];

/** `saved`: deliveries of one save. */
export function receiptOf(saved: readonly Delivery[], places: readonly KnownDestination[]): SaveView {
  const [first] = saved;
  if (!first) return { state: 'idle' };
  if (saved.every(({ state }) => state === 'refused')) return { state: 'undone' };
  const about = aboutOf(first.destination, places);
  if (about && saved.every(({ destination }) => aboutOf(destination, places)?.answersAtOnce)) return downloaded(saved, about);
  const byPlace = Map.groupBy(saved, ({ destination }) => destination);
  const ids = new Set([...places.map(({ id }) => id), ...byPlace.keys()]);
  // What needs the curator is in sight first; else as the places stand in the menu, and those that were removed since come last.
  const lines = [...ids].flatMap((id) => linesOf(byPlace.get(id) ?? [], places.find((place) => place.id === id) ?? null));
  return { state: 'sent', lines: lines.toSorted((one, other) => needs(other) - needs(one)) };
}

/** Also before the places are known. */
const aboutOf = (id: string, places: readonly KnownDestination[]): KindFacts | null =>
  places.find((place) => place.id === id)?.about ?? (ALWAYS_THERE.some((there) => there.id === id) ? kindOf(id) : null);

const needs = ({ row }: ReceiptLine): number => Number(row.state === 'needs-you');

/** One, and one more for each other thing that the curator has to mend there. */
function linesOf(rows: Delivery[], place: KnownDestination | null): ReceiptLine[] {
  const worstOf = (of: Delivery[]) => of.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))[0]!;
  if (rows.length === 0) return [];
  const worst = worstOf(rows);
  const mends = ({ state, problem }: Delivery) => (state === 'needs-you' && problem ? causeOf(problem) : '');
  const groups = Map.groupBy(rows, (row) => mends(row) || mends(worst));
  const lines = [...groups.values()].map((of) => ({ place, rows: of, row: worstOf(of) }));
  return lines.toSorted((one, other) => Number(other.row === worst) - Number(one.row === worst));
}

/** It arrives within a moment, so nothing is said before. */
function downloaded(saved: readonly Delivery[], about: KindFacts): SaveView {
  const failed = saved.find(({ problem, state }) => problem && state !== 'refused');
  if (failed?.problem) return { state: 'failed', problem: failed.problem };
  if (saved.some(({ state }) => state !== 'delivered' && state !== 'refused')) return { state: 'saving' };
  const receipts = saved.flatMap(({ receipt, state }) => (state === 'delivered' && receipt) || []);
  const paths = receipts.flatMap((receipt) => receipt.paths);
  const renamed = receipts.some((receipt) => receipt.byOther) ? 'other' : receipts.some((receipt) => receipt.renamed) ? 'numbered' : null;
  const befores = receipts.flatMap(({ before }) => before ?? []);
  const [one = null] = befores;
  const before = befores.every((each) => each === one) ? one : 'part';
  const rows = saved.filter(({ state }) => state === 'delivered');
  return { state: 'saved', about, rows, before, paths, renamed, packs: saved.some(mayBePacked) };
}
