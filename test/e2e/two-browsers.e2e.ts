/** What two curators save at the same time is all there (a hundred clips of each: npm run bench:two-browsers), and an article that both clipped is there once. */
import { expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS } from './builds-and-pages.ts';
import { sendFromBoth } from './two-browsers.ts';

const EACH = Number(process.env['EACH'] ?? 5);
/** Of those, clipped in both. */
const SHARED = Math.ceil(EACH / 5);
/** Most of a minute: left to `npm run journeys:all` and to the bench. */
const isLeft = casesOf(true, false);

test.skipIf(isLeft)(
  'Chromium and Firefox send to one repository at the same time, and nobody loses anything',
  { timeout: 180_000 + EACH * 30_000 },
  async ({ annotate }) => {
    const { met, turns, seconds, ...found } = await sendFromBoth(
      [
        ['chromium', BUILDS.chromium],
        ['firefox', BUILDS.firefox],
      ],
      EACH,
      SHARED,
      120_000 + EACH * 30_000,
    );
    expect(found).toEqual({
      articles: 2 * EACH - SHARED,
      commits: 2 * EACH - SHARED,
      meetings: SHARED,
      lost: 0,
      duplicated: 0,
      torn: 0,
      othersLost: 0,
      overwritten: 0,
      fsck: '',
      mistakes: [],
    });
    // Else they did not work at the same time, and this would say nothing.
    expect(turns).toBeGreaterThan(1);
    console.log(`${EACH} clips each, ${SHARED} of the same articles: ${JSON.stringify({ met, turns, seconds, ...found })}`);
    await annotate(`they met ${met} times and took turns ${turns} times in ${seconds} s`);
  },
);
