/** Sends as the background does, each attempt with a fate of its own; whoever dies does nothing any more. */
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import { queueOf } from '@/utils/core/deliveries/queue';
import { fail } from '@/utils/core/problem';
import type { DrainEffects } from '@/utils/outbox/drain';
import type { MakeEffects } from '@/utils/outbox/make-files';
import { changeDelivery, deliveriesIn } from '@/utils/platform/database/deliveries';
import { readBundle } from '@/utils/platform/database/saved-articles';
import type { aRegistrationSystem } from '../a-registration';
import type { Fate } from './steps';

/** Never settles: that is what the end of a worker looks like. */
const NEVER = new Promise<never>(() => {});

/** After these the rest waits for another time: three in a row of one queue that were not answered, and words of the host or the network. */
export const holdsUp = (had: Map<string, Fate[]>): boolean =>
  [...had.values()].some(
    (fates) =>
      fates.includes('offline') ||
      fates.includes('limits') ||
      fates.some((_, at) => at >= 2 && fates.slice(at - 2, at + 1).every((fate) => fate === 'answer lost')),
  );

interface Fates {
  /** Taken one for each attempt; all arrives when there are no more. */
  left: Fate[];
  /** Those that were taken, by the queue. */
  had: Map<string, Fate[]>;
  /** Called where the sender dies. */
  over(): void;
}

/** The same at a destination and at the system that articles are registered with. */
function befall(fate: Fate, die: () => Promise<never>): Promise<never> | undefined {
  if (fate === 'fails') fail('host-failed', { host: 'h', status: '500' });
  if (fate === 'fails for good') fail('file-too-large', { host: 'h' });
  if (fate === 'offline') fail('offline');
  if (fate === 'limits') fail('host-limits', { host: 'h' });
  return fate === 'dies before' ? die() : undefined;
}

export const aSender =
  (
    now: () => string,
    deliver: (row: Delivery, bundle: Bundle) => Promise<Receipt>,
    { making, effects }: ReturnType<typeof aRegistrationSystem>,
  ) =>
  ({ left, had, over }: Fates): DrainEffects => {
    let isDead = false;
    const living =
      <Args extends unknown[], Result>(effect: (...args: Args) => Promise<Result>) =>
      (...args: Args): Promise<Result> =>
        isDead ? NEVER : effect(...args);
    const die = () => {
      isDead = true;
      over();
      return NEVER;
    };
    const next = (row: Delivery): Fate => {
      const fate = left.shift() ?? 'arrives';
      had.set(queueOf(row), [...(had.get(queueOf(row)) ?? []), fate]);
      return fate;
    };
    return {
      now,
      random: () => 0.5,
      owner: crypto.randomUUID(),
      takes: () => true,
      ended: async () => {},
      alone: (_, work) => work(),
      inState: living(deliveriesIn),
      change: living(changeDelivery),
      isReachable: async () => true,
      nameOf: async (id) => id,
      every: () => () => {},
      deliver: living(async (row) => {
        const fate = next(row);
        await befall(fate, die);
        const receipt = await deliver(row, (await readBundle(row.id))!);
        if (fate === 'answer lost') fail('host-unreachable', { host: 'h' });
        return fate === 'dies after' ? die() : receipt;
      }),
      makeFiles: living(async (row) => {
        const fate = next(row);
        await befall(fate, die);
        const lost: MakeEffects['register'] = async (...asked) => (
          await effects.register(...asked),
          fail('host-unreachable', { host: 'h' })
        );
        return making({
          readArticle: living(effects.readArticle),
          savedBefore: living(effects.savedBefore),
          register: living(fate === 'answer lost' ? lost : effects.register),
          keepProgress: living(effects.keepProgress),
          keepRegistration: living(effects.keepRegistration),
          // It is registered, and nobody comes to make its files.
          freeze: fate === 'dies after' ? die : living(effects.freeze),
        }).makeFiles(row);
      }),
    };
  };
