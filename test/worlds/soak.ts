// Sends many clips to a place where a quarter of all steps goes wrong, while somebody else is at work there, and looks at what came of it.
import type { Delivery } from '@/utils/core/delivery';
import { makeClips, olderThan } from './clips.ts';
import type { Ground, Seen } from './ground.ts';
import { makeOthers } from './others.ts';
import { makeClock, sendAll } from './outbox.ts';

export interface Soaked extends Seen {
  clips: number;
  steps: number;
  /** How often each kind of fault came. */
  faults: Map<string, number>;
  /** How often the curator had to say “again”. */
  mended: number;
  others: number;
  /** How many of them put another file where a clip was still to go. */
  taken: number;
}

export async function soak({ start, asks }: Ground, count: number): Promise<Soaked> {
  const clips = makeClips(count);
  const older = olderThan(clips);
  const others = makeOthers(clips);
  const clock = makeClock();
  const world = await start({ clips, older, others, clock });
  const byId = new Map(clips.map((clip) => [clip.delivery.id, clip]));
  try {
    const deliver = async (delivery: Delivery) => {
      const clip = byId.get(delivery.id);
      if (!clip) throw new Error(`no bundle for ${delivery.id}`);
      others.begin(delivery.id);
      return world.deliver({ ...clip, delivery });
    };
    const { died, isFault } = world;
    const mended = await sendAll(
      clips.map(({ delivery }) => delivery),
      clock,
      { deliver, died, isFault, isTaken: (id) => asks && others.taken.has(id) },
    );
    return { ...(await world.inspect()), ...world.tally(), clips: count, mended, others: others.put.size, taken: others.taken.size };
  } finally {
    await world.close?.();
  }
}
