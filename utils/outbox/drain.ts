// Sends what is queued, one delivery after the other.
import { crashed, type Delivery, delivered, needsYou, type Receipt, sending } from '@/utils/core/delivery';
import { problem, ProblemError } from '@/utils/core/problem';

export interface DrainEffects {
  now(): string;
  /** Runs `work` while no other drain does, here or in another context. */
  alone(work: () => Promise<void>): Promise<void>;
  inState(state: Delivery['state']): Promise<Delivery[]>;
  put(delivery: Delivery): Promise<void>;
  deliver(delivery: Delivery): Promise<Receipt>;
}

/** Sends every queued delivery. One that fails is parked and the rest go on; a bug is thrown when all have had their turn. */
export function drain(effects: DrainEffects): Promise<void> {
  return effects.alone(async () => {
    // Whoever was sending these is gone: the lock is ours. Sending again is safe, destinations see to that.
    for (const left of await effects.inState('sending')) await effects.put(crashed(left, effects.now()));
    const bugs: unknown[] = [];
    for (const next of await effects.inState('queued')) await send(next, effects).catch((bug: unknown) => bugs.push(bug));
    if (bugs.length > 0) throw bugs[0];
  });
}

async function send(delivery: Delivery, { now, put, deliver }: DrainEffects): Promise<void> {
  const underWay = sending({ owner: '', until: now() })(delivery, now());
  await put(underWay);
  try {
    await put(delivered(await deliver(underWay))(underWay, now()));
  } catch (error) {
    const known = error instanceof ProblemError;
    await put(needsYou(known ? error.problem : problem('delivery-broken'))(underWay, now()));
    if (!known) throw error;
  }
}
