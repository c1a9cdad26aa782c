/** Sends as the background does, each attempt with a fate of its own. */
import type { Bundle } from '@/utils/core/bundle';
import type { Delivery, Receipt } from '@/utils/core/delivery';
import { fail } from '@/utils/core/problem';
import type { DrainEffects } from '@/utils/outbox/drain';
import { changeDelivery, deliveriesIn } from '@/utils/platform/database/deliveries';
import { readBundle } from '@/utils/platform/database/saved-articles';
import type { Fate } from './steps';

/** Never settles: that is what the end of a worker looks like. */
const NEVER = new Promise<never>(() => {});

/** After these the rest waits for another time: three in a row that were not answered, and words of the host or the network. */
export const holdsUp = (fates: Fate[]): boolean =>
  fates.includes('offline') ||
  fates.includes('limits') ||
  fates.some((_, at) => at >= 2 && fates.slice(at - 2, at + 1).every((fate) => fate === 'answer lost'));

/** `fates` are taken one for each attempt, and all arrives when there are no more; `over` is called where the sender dies. */
export const aSender =
  (now: () => string, deliver: (row: Delivery, bundle: Bundle) => Promise<Receipt>) =>
  (fates: Fate[], over: () => void = () => {}): DrainEffects => ({
    now,
    random: () => 0.5,
    owner: crypto.randomUUID(),
    takes: () => true,
    ended: async () => {},
    alone: (_, work) => work(),
    inState: deliveriesIn,
    change: changeDelivery,
    isReachable: async () => true,
    nameOf: async (id) => id,
    every: () => () => {},
    makeFiles: async () => fail('registration-unknown'),
    async deliver(row) {
      const fate = fates.shift() ?? 'arrives';
      if (fate === 'fails') fail('host-failed', { host: 'h', status: '500' });
      if (fate === 'fails for good') fail('file-too-large', { host: 'h' });
      if (fate === 'offline') fail('offline');
      if (fate === 'limits') fail('host-limits', { host: 'h' });
      if (fate === 'dies before') return (over(), NEVER);
      const receipt = await deliver(row, (await readBundle(row.id))!);
      if (fate === 'answer lost') fail('host-unreachable', { host: 'h' });
      if (fate === 'dies after') return (over(), NEVER);
      return receipt;
    },
  });
