// An answer that is lost after the commit makes no second one (all two hundred: npm run bench:lost-replies).
import { expect, test } from 'vitest';
import { loseReplies } from '../worlds/lost-replies';
import { PLACES } from '../worlds/places';

const CLIPS = 20;

test.for(Object.keys(PLACES) as (keyof typeof PLACES)[])(
  'what %s has committed without anybody hearing of it is committed once',
  { timeout: 120_000 },
  async (kind) => {
    const { faults, taken, ...found } = await loseReplies(PLACES[kind], CLIPS);
    expect(found).toMatchObject({ lost: 0, duplicated: 0, torn: 0, othersLost: 0, overwritten: 0, amiss: [] });
    expect(faults.get('dropped after the effect')).toBeGreaterThanOrEqual(CLIPS - taken);
  },
);
