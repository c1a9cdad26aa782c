// Sends what is queued or due, one delivery after the other.
import { crashed, type Delivery, needsYou, queued, refused, wasTried } from '@/utils/core/delivery';
import { problem } from '@/utils/core/problem';
import { isDue, isOpen, isPaused, limitedBy, overtaken, pausedBy, pausesDestination } from './holds';
import { send, type SendEffects } from './send';

/** So often may a browser end over the same delivery. */
const MOST_CRASHES = 3;
/** So many in a row without an answer, and the rest for that host waits for the next time. */
const MOST_MISSES = 3;

export interface DrainEffects extends SendEffects {
  /** Runs `work` while no other drain does, here or in another context. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Oldest first. */
  inState(...states: Delivery['state'][]): Promise<Delivery[]>;
  /** Whether a destination can be tried: those in the network need one. */
  isReachable(destination: string): Promise<boolean>;
  /** What the curator calls a destination. */
  nameOf(destination: string): Promise<string>;
}

/** One that fails is parked and the rest go on; a bug is thrown when all have had their turn. */
export function drain(effects: DrainEffects): Promise<void> {
  return effects.alone(async () => {
    await takeUpLeft(effects);
    const bugs: unknown[] = [];
    const tried = new Set<string>();
    /** Destinations that are left alone for the rest of this drain. */
    const held = new Set<string>();
    const misses = new Map<string, number>();
    for (let round = await roundOf(effects, tried); round.due.length > 0; round = await roundOf(effects, tried)) {
      for (const next of round.due) {
        tried.add(next.id);
        await takeTurn(next, { ...round, held, misses }, effects).catch((bug: unknown) => bugs.push(bug));
      }
    }
    if (bugs.length > 0) throw bugs[0];
  });
}

/** Whoever was sending these is gone: the lock is ours. Sending again is safe, destinations see to that. */
async function takeUpLeft({ inState, change, now }: DrainEffects): Promise<void> {
  for (const { id } of await inState('sending')) {
    await change(id, (row) => {
      if (row.state !== 'sending') return null;
      return row.crashes + 1 < MOST_CRASHES ? crashed(row, now()) : needsYou(problem('delivery-poisoned'))(row, now());
    });
  }
}

interface Round {
  due: Delivery[];
  /** Destinations for which some wait until they are mended. */
  awaited: Set<string>;
  paused: Set<string>;
  limited: Set<string>;
}

/** What can be sent now and had no turn yet; what was overtaken is taken out. */
async function roundOf({ inState, change, now }: DrainEffects, tried: Set<string>): Promise<Round> {
  const known = await inState('queued', 'waiting', 'needs-you');
  const late = new Set(overtaken(known));
  for (const id of late) await change(id, (row) => (isOpen(row) ? refused(problem(wasTried(row) ? 'delivery-overtaken' : 'delivery-cancelled'))(row, now()) : null));
  const rows = known.filter(({ id }) => !late.has(id));
  const due = rows.filter((row) => isDue(row, now()) && !tried.has(row.id));
  return { due, awaited: new Set(rows.filter(isPaused).map(({ destination }) => destination)), paused: pausedBy(rows), limited: limitedBy(rows, now()) };
}

async function takeTurn({ id, destination }: Delivery, round: Round & { held: Set<string>; misses: Map<string, number> }, effects: DrainEffects): Promise<void> {
  const { awaited, paused, limited, held, misses } = round;
  if (held.has(destination) || limited.has(destination)) return;
  if (paused.has(destination)) return park(id, destination, effects);
  if (!(await effects.isReachable(destination))) return;
  const failed = await send(id, effects);
  if (failed === null) {
    misses.delete(destination);
    return awaited.delete(destination) ? resume(destination, effects) : undefined;
  }
  if (pausesDestination(failed)) paused.add(destination);
  misses.set(destination, failed.code === 'host-unreachable' ? (misses.get(destination) ?? 0) + 1 : 0);
  if (failed.code === 'offline' || failed.code === 'host-limits' || misses.get(destination)! >= MOST_MISSES) held.add(destination);
}

async function park(id: string, destination: string, { change, nameOf, now }: DrainEffects): Promise<void> {
  const why = problem('destination-paused', { destination: await nameOf(destination) });
  await change(id, (row) => (isDue(row, now()) ? needsYou(why)(row, now()) : null));
}

/** Queues again what waits only for its destination to be mended: it has just answered, or the curator says that it is. */
export async function resume(destination: string, { inState, change, now }: Pick<DrainEffects, 'inState' | 'change' | 'now'>): Promise<void> {
  for (const row of await inState('needs-you')) {
    if (row.destination === destination && isPaused(row)) await change(row.id, (it) => (isPaused(it) ? queued(it, now()) : null));
  }
}
