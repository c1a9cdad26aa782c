// Follows what became of a draft's last save, and sees to it that somebody sends it.
import type { Delivery } from '@/utils/core/delivery';
import { watchDeliveries } from '@/utils/platform/database/deliveries';

/** Milliseconds; a background that is just being ended loses the message that should wake it. */
const NUDGE_EVERY = 2_000;

export interface SavedRows {
  /** The deliveries of the newest save of the draft that is followed. */
  latest(): Delivery[];
  /** Follows another draft, or the same anew; resolves when it is known what there is now. */
  follow(draft: string): Promise<void>;
}

/** `changed`: there are others, or they are in other states. */
export function createSavedRows(wake: () => void, changed: () => void): SavedRows {
  let nudge: ReturnType<typeof setInterval> | undefined;
  let stop = () => {};
  let followed = '';
  let latest: Delivery[] = [];

  const show = (rows: Delivery[]) => {
    latest = rows.filter(({ createdAt }) => createdAt === rows[0]?.createdAt);
    clearInterval(nudge);
    if (latest.some(({ state }) => state === 'queued' || state === 'sending')) {
      wake();
      nudge = setInterval(wake, NUDGE_EVERY);
    }
    changed();
  };

  return {
    latest: () => latest,
    follow(draft) {
      const { promise, resolve } = Promise.withResolvers<void>();
      stop();
      clearInterval(nudge);
      if (draft !== followed) {
        latest = [];
        changed();
      }
      followed = draft;
      stop = watchDeliveries(draft, (rows) => {
        show(rows);
        resolve();
      });
      return promise;
    },
  };
}
