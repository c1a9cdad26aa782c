// What the curator does about a save: sends again, allows, compares, takes back.
import type { DraftChange } from '@/utils/core/draft';
import type { DeskActions } from '@/components/desk/desk-actions';
import type { ReceiptLine } from '@/components/desk/footer/save-view';
import type { DeskActName } from '@/components/shared/delivery/offered-acts';
import { cardOf } from '@/components/shared/settings-cards';
import { type Delivery, mayBePacked } from '@/utils/core/delivery';
import type { KnownDestination } from '@/utils/core/kinds/kind-facts';
import { oneMoreAt } from '@/utils/curate/copies';
import { allowDestination } from '@/utils/platform/allow-destination';
import { openOptions } from '@/utils/platform/frames';
import { createCompareDesk } from '../parts/compare-desk';
import type { DeskStore } from '../session/desk-store';
import type { Saving } from './saving';

const loadOutbox = () => import('../../outbox/outbox');

interface ReceiptParts {
  store: Pick<DeskStore, 'get' | 'set'>;
  saving: Pick<Saving, 'save'>;
  change(step: DraftChange): void;
  report(error: unknown): void;
}

export function createReceiptDesk({
  store,
  saving,
  change,
  report,
}: ReceiptParts): Pick<DeskActions, 'act' | 'settleComparison' | 'undoSave' | 'packSaved' | 'showSaved'> {
  const sendAgain = async ({ rows, row }: ReceiptLine) => {
    const { outbox } = await loadOutbox();
    for (const { id, state } of rows) if (state === row.state || state === 'waiting' || state === 'needs-you') await outbox.retry(id);
  };
  const show = async ({ receipt }: Delivery) => (await import('@/utils/platform/files/files')).showDownload(receipt?.paths[0] ?? '');

  /** One more file beside what lies there; once it is kept, what was to go in its place is given up. */
  const saveAsNew = async ({ rows }: ReceiptLine) => {
    const { draft } = store.get();
    if (!draft) return;
    const differing = rows.filter(({ problem }) => problem?.code === 'file-differs');
    change(oneMoreAt(draft, differing));
    if (!(await saving.save(differing))) return;
    const { outbox } = await loadOutbox();
    // Most went already, as a new save takes the place of what waited.
    for (const { id } of differing) await outbox.keepTheirs(id);
  };

  const comparing = createCompareDesk(store, saveAsNew);

  const acts: Record<DeskActName, (line: ReceiptLine) => Promise<unknown>> = {
    send: sendAgain,
    allow: async (line) => {
      if (line.place && (await allowDestination(line.place, line.place.about))) await sendAgain(line);
    },
    settings: ({ row }) => openOptions(cardOf(row)),
    compare: async (line) => {
      await allowFolders([line.row], line.place ? [line.place] : []);
      await comparing.open(line);
    },
    'save-as-new': saveAsNew,
    show: ({ row }) => show(row),
    pack: ({ rows }) => packAll(rows),
  };

  return {
    act: (line, act) => void acts[act](line).catch(report),
    settleComparison: (way) => void comparing.settle(way).catch(report),
    packSaved: () => void packAll(store.get().saved).catch(report),
    undoSave() {
      store.set({ undoing: true });
      void undoAll(store.get().saved, store.get().places)
        .finally(() => store.set({ undoing: false }))
        .catch(report);
    },
    showSaved: () => {
      const [first] = store.get().saved;
      if (first) void show(first);
    },
  };
}

/** What the browser takes back whenever the last page closes, asked for before it is missed; must be called inside a click. */
const allowFolders = (rows: readonly Delivery[], places: KnownDestination[]): Promise<unknown> =>
  Promise.all(
    places
      .filter(({ id, about }) => about.asks === 'handle' && rows.some(({ destination }) => destination === id))
      .map((place) => allowDestination(place, place.about)),
  );

async function packAll(rows: readonly Delivery[]): Promise<void> {
  const { outbox } = await loadOutbox();
  for (const { id } of rows.filter(mayBePacked)) await outbox.pack(id);
}

/** All are tried; the first that could not be taken back is told. */
async function undoAll(rows: readonly Delivery[], places: KnownDestination[]): Promise<void> {
  await allowFolders(rows, places);
  const results = await Promise.allSettled(rows.map(({ id }) => undo(id)));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function undo(id: string): Promise<void> {
  const { outbox } = await loadOutbox();
  if (await outbox.cancel(id)) return;
  // One that is being sent is awaited; then it has arrived, or waits for another time.
  await outbox.undo(id);
  await outbox.cancel(id);
}
