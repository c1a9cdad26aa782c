// How many files of earlier saves still lie where an update would take their places unread.
import type { Delivery } from '@/utils/core/delivery';
import type { DeskStore } from '../session/desk-store';

/** Milliseconds. Chromium looks at the disk after it has answered, and is asked again when it has. */
const AGAIN_AFTER = 3_500;

/** The newest of those that arrived, for each community and destination. `rows`: newest first. */
export function newestAtEach(rows: readonly Delivery[]): Delivery[] {
  const seen = new Set<string>();
  return rows.filter(({ state, destination, community }) => {
    const at = `${destination} ${community}`;
    if (state !== 'delivered' || seen.has(at)) return false;
    seen.add(at);
    return true;
  });
}

export function createStanding({ get, set }: Pick<DeskStore, 'get' | 'set'>) {
  let again: ReturnType<typeof setTimeout> | undefined;

  const unread = () => {
    const { places, earlier } = get();
    return earlier.filter((row) => places.find(({ id }) => id === row.destination)?.about.replaces);
  };

  async function ask(): Promise<void> {
    const { earlier } = get();
    const rows = unread();
    const { outbox } = await import('../../outbox/outbox');
    const counts = await Promise.all(rows.map(async ({ id }) => [id, await outbox.countThere(id)] as const));
    if (get().earlier === earlier) set({ standing: new Map(counts) });
  }

  return {
    look(): void {
      clearTimeout(again);
      if (unread().length === 0) return;
      void ask();
      again = setTimeout(() => void ask(), AGAIN_AFTER);
    },
  };
}
