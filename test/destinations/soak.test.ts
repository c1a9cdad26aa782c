// Delivered once, whole, and over nobody: two dozen clips where a quarter of all steps goes wrong (all thousand: npm run bench:delivery).
import { expect, test } from 'vitest';
import { folderGround } from '../worlds/computer/folder-ground';
import { davGround } from '../worlds/dav-ground';
import type { Ground } from '../worlds/ground';
import { GROUNDS } from '../worlds/places';
import { soak } from '../worlds/soak';

const CLIPS = 24;

const grounds: Record<string, Ground> = {
  ...GROUNDS,
  'WebDAV server that minds no conditions': davGround({ minds: false }),
  'folder whose files cannot be moved': folderGround({ moves: false, longest: 3 }),
};

test.for(Object.entries(grounds))(
  'what is sent to a %s where much goes wrong arrives once, whole, and beside what others put there',
  { timeout: 120_000 },
  async ([, ground]) => {
    const { faults, steps, others, taken, ...found } = await soak(ground, CLIPS);
    expect(found).toMatchObject({ lost: 0, duplicated: 0, torn: 0, othersLost: 0, overwritten: 0, amiss: [] });
    expect(faults.size).toBeGreaterThanOrEqual(8);
    expect([...faults.values()].reduce((sum, times) => sum + times, 0) / steps).toBeGreaterThan(0.2);
    expect(others).toBeGreaterThan(3);
    expect(taken).toBeGreaterThan(0);
  },
);
