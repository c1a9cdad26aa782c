// Follows what became of the draft on the desk, and sees to it that somebody sends it.
import type { Delivery } from '@/utils/core/delivery';
import { watchDeliveries } from '@/utils/platform/database/deliveries';
import { whenChanged } from '../../screen/screen-store';
import type { DeskStore } from '../session/desk-store';

/** Milliseconds; a background that is just being ended loses the message that should wake it. */
const NUDGE_EVERY = 2_000;

/** Answers how the deliveries of a draft are followed; resolves when it is known what there is now. */
export function followSaved(store: Pick<DeskStore, 'get' | 'set' | 'subscribe'>, wake: () => void): (draft: string) => Promise<void> {
  const { get, set } = store;
  let nudge: ReturnType<typeof setInterval> | undefined;
  let stop = () => {};
  let followed = '';

  const show = (rows: Delivery[]) => {
    const saved = rows.filter(({ createdAt }) => createdAt === rows[0]?.createdAt);
    clearInterval(nudge);
    if (saved.some(({ state }) => state === 'queued' || state === 'sending')) {
      wake();
      nudge = setInterval(wake, NUDGE_EVERY);
    }
    set({ saved });
  };

  function follow(draft: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    stop();
    clearInterval(nudge);
    if (draft !== followed && get().saved.length > 0) set({ saved: [] });
    followed = draft;
    stop = watchDeliveries(draft, (rows) => {
      show(rows);
      resolve();
    });
    return promise;
  }

  whenChanged(
    store,
    ({ draft }) => [draft?.key],
    () => void follow(get().draft?.key ?? ''),
  );
  return follow;
}
