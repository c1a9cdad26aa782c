// The real outbox over rows in memory and a clock that runs only when somebody waits.
import type { Delivery, Receipt } from '@/utils/core/delivery';
import { drain, type DrainEffects } from '@/utils/outbox/drain';
import { nextWake } from '@/utils/outbox/next-wake';
import { retryDelivery, type RetryEffects } from '@/utils/outbox/delivery-acts';
import { dice } from '../servers/dice.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(ms: number): Promise<void>;
}

export function makeClock(): Clock {
  let time = Date.parse('2026-11-21T08:00:00Z');
  return {
    now: () => time,
    wait: async (ms) => {
      // Whole milliseconds, as in every date that is written down.
      time += Math.ceil(ms);
    },
  };
}

interface Sender {
  deliver(delivery: Delivery): Promise<Receipt>;
  /** Whether somebody's file lies at its place: then the curator is to be asked, and does not answer. */
  isTaken(id: string): boolean;
  /** Resolves when the browser ends over what is being sent: then the next one takes up what it left. */
  died?: (() => Promise<void>) | undefined;
  /** Whether something that is no Problem was thrown on purpose. */
  isFault?: ((error: unknown) => boolean) | undefined;
}

/** Sends until all have arrived or ask for what lies in their places; the curator mends whatever else asks for it. Answers how often. */
export async function sendAll(
  deliveries: Delivery[],
  clock: Clock,
  { deliver, isTaken, died, isFault = () => false }: Sender,
): Promise<number> {
  const rows = new Map(deliveries.map((row) => [row.id, row]));
  const effects: DrainEffects & RetryEffects = {
    now: () => new Date(clock.now()).toISOString(),
    random: dice(7),
    owner: 'bench',
    alone: (_, work) => work(),
    takes: () => true,
    ended: async () => {},
    every: () => () => {},
    isReachable: async () => true,
    nameOf: async (destination) => destination,
    inState: async (...states) => [...rows.values()].filter(({ state }) => states.includes(state)),
    change: async (id, step) => {
      const row = rows.get(id);
      const changed = row ? step(row) : null;
      if (changed) rows.set(id, changed);
      return changed;
    },
    changeAmong: (id, step) => effects.change(id, (row) => step(row, [...rows.values()])),
    deliver,
    makeFiles: async ({ id }) => {
      throw new Error(`${id} was made without its files`);
    },
  };
  let mended = 0;
  for (;;) {
    const drained = drain(effects).catch((error: unknown) => {
      if (!isFault(error)) throw error;
    });
    await (died ? Promise.race([drained, died()]) : drained);
    const asks = ({ id, state, problem }: Delivery) => isTaken(id) && state === 'needs-you' && problem?.code === 'file-differs';
    const open = [...rows.values()].filter((row) => row.state !== 'delivered' && !asks(row));
    if (open.length === 0) return mended;
    for (const { id, state, problem } of open) {
      if (state === 'refused') throw new Error(`given up: ${problem?.code}`);
      if (state === 'needs-you' && problem?.code === 'file-differs') throw new Error('what nobody touched is told to differ');
      // One “again” wakes all that wait for the same place.
      if (state !== 'needs-you' || rows.get(id)?.state !== 'needs-you') continue;
      mended += 1;
      await retryDelivery(id, effects);
    }
    const at = nextWake(
      [...rows.values()].filter(({ state }) => state !== 'delivered'),
      effects.now(),
    );
    if (at) await clock.wait(Math.max(0, Date.parse(at) - clock.now()));
  }
}
