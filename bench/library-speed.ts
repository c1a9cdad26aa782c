// How soon the library shows ten thousand articles, and what a key in its search finds; in the built, loaded extension.
// npm run bench:library [-- rounds]
import { arch, cpus, platform } from 'node:os';
import { readFileSync } from 'node:fs';
import type { Page } from '../test/e2e/browser-driver.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { putDeliveries } from './library/put-deliveries.ts';
import { lastKey, watchKeys } from './painted-keys.ts';

const ROUNDS = Number(process.argv[2] ?? 5);
const ROWS = 10_000;
const QUERIES = ['remote', 'telehealth', 'news42', 'part 4321', 'symplur'];
/** Frames are painted as soon as they are ready: a screen's 60 a second would hide what takes less. */
const ARGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const session = await launchChromium({ extensionDir: '.output/chrome-mv3', args: ARGS });
try {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const first = await session.openExtensionPage('/library.html');
  await first.evaluate(putDeliveries, ROWS);
  console.log(
    `Gleaner ${version}, ${await first.evaluate(() => navigator.userAgent.match(/Chrom\w+\/[\d.]+/)?.[0] ?? '')}, Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`,
  );
  await first.close();
  const open: number[] = [];
  const complete: number[] = [];
  const firstKeys: number[] = [];
  const keys: number[] = [];
  let rows = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await session.openExtensionPage('/library.html');
    open.push(await page.evaluate(markedAt, 'library:painted'));
    complete.push(await page.evaluate(markedAt, 'library:complete'));
    await page.evaluate(watchKeys);
    await page.find({ role: 'searchbox', name: 'Find an article' }).focus();
    for (const [at, query] of QUERIES.entries()) {
      for (const [place, letter] of [...query, ...Array.from(query, () => 'Backspace')].entries()) {
        const seen = await press(page, letter === ' ' ? 'Space' : letter);
        (at === 0 && place === 0 ? firstKeys : keys).push(seen.took);
        rows = Math.max(rows, seen.rows);
      }
    }
    await page.close();
  }
  console.log(`${ROWS.toLocaleString('en')} deliveries, ${ROUNDS} openings of one browser. Milliseconds.`);
  console.log('| what | median | p95 | most |\n|---|---|---|---|');
  report('from navigation to the painted list, first opening after the rows were put there (cold)', open.slice(0, 1));
  report('from navigation to the painted list, the openings after it (warm)', open.slice(1));
  report('from navigation until all can be searched, every opening', complete);
  report('first key in the search of an opening, to painted', firstKeys);
  report('every other key, to painted', keys);
  console.log(`Rows in the document, at most: ${rows}`);
} finally {
  await session.close();
}

async function press(page: Page, key: string): Promise<{ took: number; rows: number }> {
  await page.press(key);
  return page.evaluate(lastKey);
}

/** Runs in the page: when that was, since its navigation began. */
function markedAt(name: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const [mark] = performance.getEntriesByName(name);
      if (mark) resolve(mark.startTime);
      else setTimeout(look, 20);
    };
    look();
  });
}

function report(what: string, times: number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
  console.log(`| ${what} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`);
}
