// Sends what is queued or due, one delivery after the other.
import { crashed, type Delivery, needsYou, queued, refused, wasTried } from '@/utils/core/delivery';
import { pausesDestination, problem } from '@/utils/core/problem';
import { holdsUp, isDue, isOpen, isPaused, limitedBy, overtaken } from './holds';
import { send, type SendEffects } from './send';

/** So often may a browser end over the same delivery. */
const MOST_CRASHES = 3;
/** So many in a row without an answer, and the rest for that host waits for the next time. */
const MOST_MISSES = 3;

export interface DrainEffects extends SendEffects {
  /** Runs `work` while nothing else is sent to this destination or taken back from it, here or in another context. */
  alone<Result>(destination: string, work: () => Promise<Result>): Promise<Result>;
  /** Whether this drain sees to a destination; not while another one does, which comes again then. */
  takes(destination: string): boolean;
  /** All that could be sent to a destination had its turn. */
  ended(destination: string): Promise<void>;
  /** Oldest first. */
  inState(...states: Delivery['state'][]): Promise<Delivery[]>;
  /** Whether a destination can be tried: those in the network need one. */
  isReachable(destination: string): Promise<boolean>;
  /** What the curator calls a destination. */
  nameOf(destination: string): Promise<string>;
}

/** Each destination for itself: one that keeps us waiting keeps no other waiting. A bug is thrown when all have had their turn. */
export async function drain(effects: DrainEffects): Promise<void> {
  const rows = await effects.inState('queued', 'waiting', 'needs-you', 'sending');
  const destinations = new Set(rows.map(({ destination }) => destination));
  const lines = [...destinations].filter(effects.takes).map((one) => drainOne(one, effects).finally(() => effects.ended(one)));
  for (const line of await Promise.allSettled(lines)) if (line.status === 'rejected') throw line.reason;
}

/** One that fails is parked and the rest go on. Between two of them whoever else waits for the destination has a turn. */
async function drainOne(destination: string, effects: DrainEffects): Promise<void> {
  const { alone } = effects;
  const bugs: unknown[] = [];
  const line: Line = { destination, tried: new Set(), isHeld: false, misses: 0 };
  await alone(destination, () => takeUpLeft(destination, effects));
  for (let round = await roundOf(line, effects); round.due.length > 0; round = await roundOf(line, effects)) {
    for (const { id } of round.due) {
      line.tried.add(id);
      await alone(destination, () => takeTurn(id, round, line, effects)).catch((bug: unknown) => bugs.push(bug));
    }
  }
  if (bugs.length > 0) throw bugs[0];
}

/** Whoever was sending these is gone: the lock is ours. Sending again is safe, destinations see to that. */
async function takeUpLeft(destination: string, { inState, change, now }: DrainEffects): Promise<void> {
  for (const { id } of (await inState('sending')).filter((row) => row.destination === destination)) {
    await change(id, (row) => {
      if (row.state !== 'sending') return null;
      return row.crashes + 1 < MOST_CRASHES ? crashed(row, now()) : needsYou(problem('delivery-poisoned'))(row, now());
    });
  }
}

interface Line {
  destination: string;
  /** Ids of those that had their turn. */
  tried: Set<string>;
  /** It is left alone for the rest of this drain. */
  isHeld: boolean;
  /** How many in a row had no answer. */
  misses: number;
}

interface Round {
  due: Delivery[];
  /** Some wait until the destination is mended. */
  isAwaited: boolean;
  isPaused: boolean;
}

/** What can be sent now and had no turn yet; what was overtaken is taken out. */
async function roundOf({ destination, tried, isHeld }: Line, { inState, change, now }: DrainEffects): Promise<Round> {
  const known = (await inState('queued', 'waiting', 'needs-you')).filter((row) => row.destination === destination);
  const late = new Set(overtaken(known));
  for (const id of late)
    await change(id, (row) =>
      isOpen(row) ? refused(problem(wasTried(row) ? 'delivery-overtaken' : 'delivery-cancelled'))(row, now()) : null,
    );
  const rows = known.filter(({ id }) => !late.has(id));
  const isClosed = isHeld || limitedBy(rows, now()).size > 0;
  const due = isClosed ? [] : rows.filter((row) => isDue(row, now()) && !tried.has(row.id));
  return { due, isAwaited: rows.some(isPaused), isPaused: rows.some(holdsUp) };
}

async function takeTurn(id: string, round: Round, line: Line, effects: DrainEffects): Promise<void> {
  const { destination } = line;
  if (line.isHeld) return;
  if (round.isPaused) return park(id, destination, effects);
  if (!(await effects.isReachable(destination))) return;
  const end = await send(id, effects);
  if (end === 'skipped') return;
  if (end === 'arrived') {
    line.misses = 0;
    if (round.isAwaited) await resume(destination, effects);
    round.isAwaited = false;
    return;
  }
  round.isPaused ||= pausesDestination(end);
  line.misses = end.code === 'host-unreachable' ? line.misses + 1 : 0;
  line.isHeld = end.code === 'offline' || end.code === 'host-limits' || line.misses >= MOST_MISSES;
}

async function park(id: string, destination: string, { change, nameOf, now }: DrainEffects): Promise<void> {
  const why = problem('destination-paused', { destination: await nameOf(destination) });
  await change(id, (row) => (isDue(row, now()) ? needsYou(why)(row, now()) : null));
}

/** Queues again what waits only for its destination to be mended: it has just answered, or the curator says that it is. */
export async function resume(
  destination: string,
  { inState, change, now }: Pick<DrainEffects, 'inState' | 'change' | 'now'>,
): Promise<void> {
  for (const row of await inState('needs-you')) {
    if (row.destination === destination && isPaused(row)) await change(row.id, (it) => (isPaused(it) ? queued(it, now()) : null));
  }
}
