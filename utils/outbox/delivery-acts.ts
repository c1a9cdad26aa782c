// What the curator may do to a delivery. Each re-reads the row, applies one transition and writes, with nothing in between.
import { type Bundle, type BundleFile, filesOf } from '@/utils/core/bundle';
import { type Delivery, mayBePacked, queued, refused, wasTried } from '@/utils/core/delivery';
import { awaitsFiles, queueOf } from '@/utils/core/deliveries/queue';
import { fail, problem, type ProblemCode } from '@/utils/core/problem';
import { isSuperseded } from '@/utils/core/deliveries/superseded';
import { pathTakenFrom, takenFrom } from '@/utils/core/deliveries/site-address';
import { type DrainEffects, resume } from './drain';
import { isOpen, isPaused } from './due';

export type StepEffects = Pick<DrainEffects, 'now' | 'inState' | 'change'>;

export interface RetryEffects extends StepEffects {
  /** As `change`, where `step` has to know what else was made of the article: `others`, the row too. */
  changeAmong(id: string, step: (row: Delivery, others: Delivery[]) => Delivery | null): Promise<Delivery | null>;
}

const MAY_RETRY = new Set<Delivery['state']>(['waiting', 'needs-you', 'refused']);

/**
 * Sends it again, as if for the first time; and all that waits with it, where it waits for its destination. Throws the Problem
 * `delivery-overtaken` where another save of the article is in its place, `address-taken` where another article has its address by now.
 */
export async function retryDelivery(id: string, effects: RetryEffects): Promise<void> {
  const { changeAmong, now } = effects;
  let paused: string | null = null;
  let tooLate: ProblemCode | null = null;
  await changeAmong(id, (row, others) => {
    tooLate = isSuperseded(row, others)
      ? 'delivery-overtaken'
      : row.state === 'refused' && (takenFrom(row, others) ?? pathTakenFrom(row, others))
        ? 'address-taken'
        : null;
    if (tooLate || !MAY_RETRY.has(row.state)) return null;
    if (isPaused(row)) paused = queueOf(row);
    return queued(row, now());
  });
  if (tooLate) fail(tooLate);
  if (paused !== null) await resume(paused, effects);
}

const differs = ({ state, problem: why }: Delivery): boolean => state === 'needs-you' && why?.code === 'file-differs';

/** Why it goes no further, without a question to its destination; null where it may lie there, and has to be taken back instead. */
function endOf(row: Delivery): ProblemCode | null {
  if (differs(row)) return 'delivery-given-up';
  if (!wasTried(row) || awaitsFiles(row)) return 'delivery-cancelled';
  return row.problem?.code === 'destination-gone' ? 'delivery-stopped' : null;
}

/** Answers whether it was: one that is being sent is not stopped half-way, and one that was tried may have arrived. */
export async function cancelDelivery(id: string, { change, now }: StepEffects): Promise<boolean> {
  const cancelled = await change(id, (row) => {
    const end = isOpen(row) ? endOf(row) : null;
    return end && refused(problem(end))(row, now());
  });
  return cancelled !== null;
}

/** It arrived under names that others gave its files: it goes once more, in one archive, in place of those. */
export const packDelivery = async (id: string, { change, now }: StepEffects): Promise<void> =>
  void (await change(id, (row) => (mayBePacked(row) ? queued({ ...row, packed: true }, now()) : null)));

/** What lies at its place stays, and this goes no further. */
export const keepTheirs = async (id: string, { change, now }: StepEffects): Promise<void> =>
  void (await change(id, (row) => (differs(row) ? refused(problem('delivery-given-up'))(row, now()) : null)));

export interface ReplaceEffects extends StepEffects {
  read(id: string): Promise<Delivery | null>;
  bundleOf(id: string): Promise<Bundle | null>;
  /** SHA-256, hex. */
  hash(bytes: Uint8Array): Promise<string>;
  /** Keeps them beside the delivery's own, for whoever takes it back. */
  keepOverwritten(id: string, files: BundleFile[]): Promise<void>;
}

/** Sends it again over what the curator has seen there, and nothing else: the bytes at each place of the bundle, the article first. */
export async function replaceTheirs(
  id: string,
  seen: { bytes: Uint8Array | null }[],
  { read, bundleOf, hash, keepOverwritten, change, now }: ReplaceEffects,
): Promise<void> {
  const row = await read(id);
  if (!row || !differs(row)) return;
  const theirs = filesOf((await bundleOf(id)) ?? fail('record-unreadable')).flatMap((file, at) => {
    const bytes = seen[at]?.bytes;
    return bytes ? [{ ...file, bytes: new Uint8Array(bytes) }] : [];
  });
  const hashes = await Promise.all(theirs.map(({ bytes }) => hash(bytes)));
  await keepOverwritten(id, theirs);
  await change(id, (it) => (differs(it) ? queued({ ...it, mayReplace: [...new Set([...it.mayReplace, ...hashes])] }, now()) : null));
}
