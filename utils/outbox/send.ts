// One turn of a delivery: its files are made, or it is sent. `sending` is on the medium before the first request, and what became of it
// when it is over.
import { type Delivery, delivered, needsYou, refused, sending, unsent, waiting, type Receipt } from '@/utils/core/delivery';
import { awaitsFiles, queueOf } from '@/utils/core/deliveries/queue';
import { type Problem, problem, ProblemError, retryOf } from '@/utils/core/problem';
import { retryTime } from './backoff';
import { isDue } from './due';

/** Milliseconds; longer than a request may take. */
const LEASE = 60_000;
const RENEW_EVERY = 20_000;

export interface SendEffects {
  /** ISO 8601, UTC. */
  now(): string;
  /** From 0 to 1. */
  random(): number;
  /** Names this sender: who comes back from the dead must not write over the next one's rows. */
  owner: string;
  /** Reads a row, applies `step` and writes, with nothing in between; null where `step` answers null or there is no row. */
  change(id: string, step: (row: Delivery) => Delivery | null): Promise<Delivery | null>;
  deliver(delivery: Delivery): Promise<Receipt>;
  /** See `makeFiles`: the delivery is queued for its destination then, unless it has none. */
  makeFiles(delivery: Delivery): Promise<Receipt | null>;
  /** Does `work` every `ms` milliseconds until the answer is called. */
  every(ms: number, work: () => void): () => void;
}

/**
 * Answers the Problem that kept it from going on; `skipped` where it has no turn in this queue any more. Throws bugs, after they are
 * written down.
 */
export async function send(id: string, queue: string, effects: SendEffects): Promise<'arrived' | 'made' | 'skipped' | Problem> {
  const { now, owner, change, deliver, makeFiles, every } = effects;
  const lease = () => ({ owner, until: new Date(Date.parse(now()) + LEASE).toISOString() });
  const underWay = await change(id, (row) => (isDue(row, now()) && queueOf(row) === queue ? sending(lease())(row, now()) : null));
  if (!underWay) return 'skipped';
  const isOurs = (row: Delivery) => row.state === 'sending' && row.lease?.owner === owner;
  const stop = every(RENEW_EVERY, () => void change(id, (row) => (isOurs(row) ? { ...row, lease: lease() } : null)));
  try {
    const { done, error } = await (
      awaitsFiles(underWay) ? makeFiles(underWay).then((receipt) => receipt ?? ('made' as const)) : deliver(underWay)
    ).then(
      (end) => ({ done: end, error: null }),
      (thrown: unknown) => ({ done: null, error: thrown }),
    );
    if (done === 'made') return done;
    if (done) {
      await change(id, (row) => delivered(done)(row, now()));
      return 'arrived';
    }
    const known = error instanceof ProblemError ? error.problem : problem('delivery-broken');
    await change(id, (row) => (isOurs(row) ? afterProblem(known, row, effects) : null));
    if (!(error instanceof ProblemError)) throw error;
    return known;
  } finally {
    stop();
  }
}

function afterProblem(known: Problem, row: Delivery, { now, random }: SendEffects): Delivery {
  if (known.code === 'offline') return unsent(row, now());
  const retry = retryOf(known);
  if (retry === 'later') return waiting(known, retryTime(known, row.attempts, now(), random()))(row, now());
  return (retry === 'never' ? refused : needsYou)(known)(row, now());
}
