// Gives each delivery that is queued or due its turn, one after the other in each queue: those that go to one destination, or whose
// articles are registered for one site.
import { crashed, type Delivery, needsYou, queued, refused, wasTried } from '@/utils/core/delivery';
import { awaitsFiles, queueOf } from '@/utils/core/deliveries/queue';
import { holdsQueue, pausesDestination, type Problem, problem } from '@/utils/core/problem';
import { holdsUp, isDue, isOpen, isPaused, limitedBy, overtaken } from './due';
import { ofArticle, tellOthers } from './same-article';
import { send, type SendEffects } from './send';

/** So often may a browser end over the same delivery. */
const MOST_CRASHES = 3;
/** So many in a row without an answer, and the rest for that host waits for the next time. */
const MOST_MISSES = 3;

export interface DrainEffects extends SendEffects {
  /** Runs `work` while nothing else of this queue is sent or taken back, here or in another context. */
  alone<Result>(queue: string, work: () => Promise<Result>): Promise<Result>;
  /** Whether this drain sees to a queue; not while another one does, which comes again then. */
  takes(queue: string): boolean;
  /** All of a queue that could have its turn had it. */
  ended(queue: string): Promise<void>;
  /** Oldest first. */
  inState(...states: Delivery['state'][]): Promise<Delivery[]>;
  /** Whether it can be tried to reach where a queue leads: what is in the network needs one. */
  isReachable(queue: string): Promise<boolean>;
  /** What the curator calls where it leads. */
  nameOf(queue: string): Promise<string>;
}

/** Each queue for itself: one that keeps us waiting keeps no other waiting. A bug is thrown when all have had their turn. */
export async function drain(effects: DrainEffects): Promise<void> {
  const rows = await effects.inState('queued', 'waiting', 'needs-you', 'sending');
  await drainEach(new Set(rows.map(queueOf)), effects);
}

async function drainEach(queues: Set<string>, effects: DrainEffects): Promise<void> {
  const draining = [...queues].filter(effects.takes).map(async (queue) => {
    const made = await drainQueue(queue, effects).finally(() => effects.ended(queue));
    await drainEach(made, effects);
  });
  for (const end of await Promise.allSettled(draining)) if (end.status === 'rejected') throw end.reason;
}

/**
 * One that fails is parked and the rest go on. Between two of them whoever else waits for the queue has a turn. Answers the queues in
 * which those stand now whose files were made.
 */
async function drainQueue(name: string, effects: DrainEffects): Promise<Set<string>> {
  const { alone } = effects;
  const bugs: unknown[] = [];
  const queue: Queue = { name, tried: new Set(), made: new Set(), isHeld: false, misses: 0 };
  await alone(name, () => takeUpLeft(name, effects));
  for (let round = await roundOf(queue, effects); round.due.length > 0; round = await roundOf(queue, effects)) {
    for (const row of round.due) {
      queue.tried.add(row.id);
      await alone(name, () => takeTurn(row, round, queue, effects)).catch((bug: unknown) => bugs.push(bug));
    }
  }
  if (bugs.length > 0) throw bugs[0];
  return queue.made;
}

/** Whoever was at these is gone: the lock is ours. Doing it again is safe, destinations and systems see to that. */
async function takeUpLeft(queue: string, { inState, change, now }: DrainEffects): Promise<void> {
  for (const { id } of (await inState('sending')).filter((row) => queueOf(row) === queue)) {
    await change(id, (row) => {
      if (row.state !== 'sending' || queueOf(row) !== queue) return null;
      return row.crashes + 1 < MOST_CRASHES ? crashed(row, now()) : needsYou(problem('delivery-poisoned'))(row, now());
    });
  }
}

interface Queue {
  name: string;
  /** Ids of those that had their turn. */
  tried: Set<string>;
  /** The queues that those stand in now whose files were made. */
  made: Set<string>;
  /** It is left alone for the rest of this drain. */
  isHeld: boolean;
  /** How many in a row had no answer. */
  misses: number;
}

interface Round {
  due: Delivery[];
  /** Some wait until it is mended where the queue leads. */
  isAwaited: boolean;
  /** What holds it up; null: nothing does. */
  pausedBy: Problem | null;
}

/** What can have a turn now and had none yet; what was overtaken is taken out. */
async function roundOf({ name, tried, isHeld }: Queue, { inState, change, now }: DrainEffects): Promise<Round> {
  const open = await inState('queued', 'waiting', 'needs-you');
  const known = open.filter((row) => queueOf(row) === name);
  const late = new Set(overtaken(open));
  for (const { id } of known.filter((row) => late.has(row.id)))
    await change(id, (row) =>
      isOpen(row) ? refused(problem(wasTried(row) && !awaitsFiles(row) ? 'delivery-overtaken' : 'delivery-cancelled'))(row, now()) : null,
    );
  const rows = known.filter(({ id }) => !late.has(id));
  const isClosed = isHeld || limitedBy(rows, now()).size > 0;
  const due = isClosed ? [] : rows.filter((row) => isDue(row, now()) && !tried.has(row.id));
  return { due, isAwaited: rows.some(isPaused), pausedBy: rows.find(holdsUp)?.problem ?? null };
}

async function takeTurn(row: Delivery, round: Round, queue: Queue, effects: DrainEffects): Promise<void> {
  const { name } = queue;
  if (queue.isHeld) return;
  if (round.pausedBy) return park(row.id, name, round.pausedBy, effects);
  if (!(await effects.isReachable(name))) return;
  const end = await send(row.id, name, effects);
  if (end === 'skipped') return;
  if (end === 'arrived' || end === 'made') {
    queue.misses = 0;
    if (end === 'made') for (const made of await ofArticle(row.article, effects)) queue.made.add(queueOf(made));
    if (round.isAwaited) await resume(name, effects);
    round.isAwaited = false;
    return;
  }
  if (awaitsFiles(row)) await tellOthers(row, effects);
  if (pausesDestination(end)) round.pausedBy ??= end;
  queue.misses = end.code === 'host-unreachable' ? queue.misses + 1 : 0;
  queue.isHeld = end.code === 'offline' || holdsQueue(end) || queue.misses >= MOST_MISSES;
}

/** With what holds it up, so that each says what has to be mended. */
async function park(id: string, queue: string, { code, details, reason }: Problem, { change, nameOf, now }: DrainEffects): Promise<void> {
  const why = problem('destination-paused', { ...details, destination: await nameOf(queue), cause: code }, reason);
  await change(id, (row) => (isDue(row, now()) && queueOf(row) === queue ? needsYou(why)(row, now()) : null));
}

/** Queues again what waits only until it is mended where its queue leads: it has just answered there, or the curator says so. */
export async function resume(queue: string, { inState, change, now }: Pick<DrainEffects, 'inState' | 'change' | 'now'>): Promise<void> {
  for (const row of await inState('needs-you')) {
    if (queueOf(row) === queue && isPaused(row)) await change(row.id, (it) => (isPaused(it) ? queued(it, now()) : null));
  }
}
