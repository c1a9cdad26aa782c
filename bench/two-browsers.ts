// Chromium and Firefox send clips to one repository at the same time, and git says what became of them.
// npm run bench:two-browsers [-- clips of each]
import { BUILDS } from '../test/e2e/builds-and-pages.ts';
import { sendFromBoth } from '../test/e2e/two-browsers.ts';

const EACH = Number(process.argv[2] ?? 100);
/** Milliseconds; a delivery to GitHub takes four seconds at least, for it wants writes to be a second apart. */
const LIMIT = 120_000 + EACH * 30_000;

let told = 0;
const found = await sendFromBoth(
  [
    ['chromium', BUILDS.chromium],
    ['firefox', BUILDS.firefox],
  ],
  EACH,
  LIMIT,
  (delivered) => {
    if (delivered >= told + 20) console.log(`  ${(told = delivered)} delivered`);
  },
);
console.log(
  `Chromium and Firefox, ${EACH} clips each: ${found.articles} articles present, ${found.commits} commits, lost ${found.lost}, duplicated ${found.duplicated}, torn ${found.torn}, git fsck ${found.fsck || 'clean'}`,
);
console.log(
  `they met ${found.met} times and took turns ${found.turns} times, ${found.seconds} s; not as GitHub describes it: ${found.mistakes.length}`,
);
process.exitCode =
  found.articles === 2 * EACH &&
  found.commits === 2 * EACH &&
  found.lost + found.duplicated + found.torn + found.mistakes.length === 0 &&
  found.fsck === ''
    ? 0
    : 1;
