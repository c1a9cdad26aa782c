// How soon the popup can be read after the click, beside a popup that does nothing but read the page's text.
// npm run bench:popup [-- rounds]
import { cpus } from 'node:os';
import type { Popup, Session } from '../test/e2e/browser-driver.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { servePages } from '../test/e2e/serve-pages.ts';
import { pageOf } from '../test/e2e/page-of.ts';

const ROUNDS = Number(process.argv[2] ?? 12);
const PAGES = [1_300, 13_000, 50_000];
/** Chromium animates the button's icon for 250 ms on a click, and paints nothing else meanwhile. */
const ARGS = ['--animation-duration-scale=0'];

const answers = Object.fromEntries(
  PAGES.map((elements) => [`/${elements}`, { body: pageOf(elements), headers: { 'content-type': 'text/html; charset=utf-8' } }]),
);
const server = await servePages('bench', { answers });
const floor = await launchChromium({ extensionDir: 'bench/floor', args: ARGS });
const gleaner = await launchChromium({ extensionDir: '.output/chrome-mv3', args: ARGS });

try {
  console.log(
    `Chromium, ${cpus().length} cores, ${ROUNDS} rounds a page, the two in turn. Milliseconds after the click, median (difference to the floor).`,
  );
  for (const elements of PAGES) {
    const url = server.url(`/${elements}`);
    const floors: Times[] = [];
    const ours: Times[] = [];
    // The first of each fills caches and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const both = [await measure(floor, url, 'floor:text'), await measure(gleaner, url, 'desk:ready')] as const;
      if (round === 0) continue;
      floors.push(both[0]);
      ours.push(both[1]);
    }
    report(elements, floors, ours);
  }
} finally {
  await Promise.all([floor.close(), gleaner.close()]);
  await server.close();
}

interface Times {
  paint: number;
  marks: Record<string, number>;
}

async function measure(session: Session, url: string, last: string): Promise<Times> {
  const page = await session.openPage(url);
  const clicked = Date.now();
  const popup = await session.clickAction(page);
  const times = await waitForMark(popup, last);
  await popup.close();
  await page.close();
  const since = times.origin - clicked;
  return {
    paint: since + times.paint,
    marks: Object.fromEntries(Object.entries(times.marks).map(([name, at]) => [name, since + at])),
  };
}

async function waitForMark(popup: Popup, last: string) {
  for (;;) {
    const times = await popup.evaluate(() => ({
      origin: performance.timeOrigin,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      marks: Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime])),
    }));
    if (times.paint > 0 && last in times.marks) return times;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function report(elements: number, floors: Times[], ours: Times[]): void {
  const base = { paint: median(floors.map(({ paint }) => paint)), text: median(floors.map(({ marks }) => marks['floor:text'] ?? NaN)) };
  /** Whichever was marked first: on a slow page the desk may be there before the form is filled. */
  const at = (...names: string[]) => median(ours.map(({ marks }) => Math.min(...names.map((name) => marks[name] ?? Infinity))));
  const rows: [string, number, number][] = [
    ['first paint', median(ours.map(({ paint }) => paint)), base.paint],
    ['title and metadata', at('form:title', 'desk:facts'), base.text],
    ['filled', at('form:filled', 'desk:ready'), base.text],
    ['the desk in its place', at('desk:ready'), base.text],
  ];
  console.log(`\n${elements} elements · floor: first paint ${base.paint.toFixed(0)}, text ${base.text.toFixed(0)}`);
  for (const [what, at, from] of rows) {
    console.log(`  ${what.padEnd(20)} ${at.toFixed(0).padStart(6)}  (+${(at - from).toFixed(0)}, × ${(at / from).toFixed(2)})`);
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
