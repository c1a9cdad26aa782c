// How soon after Save the receipt is painted: of the first save in a browser, and of those after it.
// npm run bench:save [-- rounds]
import { cpus } from 'node:os';
import type { Session } from '../test/e2e/browser-driver.ts';
import { chooseCommunity, chooseType, giveName } from '../test/e2e/desk-steps.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { pageOf } from '../test/e2e/page-of.ts';
import { servePages } from '../test/e2e/serve-pages.ts';
import { ARGS, median, waitForMark } from './popup/measure.ts';

const ROUNDS = Number(process.argv[2] ?? 6);
/** Saves in one browser, each of another page. */
const SAVES = 4;
/** Milliseconds that a curator looks at the desk before Save is pressed. */
const LOOKED = 1_500;

const html = { 'content-type': 'text/html; charset=utf-8' };
const paths = Array.from({ length: SAVES }, (_, index) => `/article-${index}`);
const answers = Object.fromEntries(
  paths.map((path, index) => [path, { body: pageOf(1_000).replace('<title>', `<title>No. ${index}: `), headers: html }]),
);
const server = await servePages('bench', { answers });
const first: number[] = [];
const later: number[] = [];
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    const session = await launchChromium({ extensionDir: '.output/chrome-mv3', args: ARGS });
    try {
      for (const [index, path] of paths.entries())
        (index === 0 ? first : later).push(await measure(session, server.url(path), index === 0));
    } finally {
      await session.close();
    }
  }
} finally {
  await server.close();
}
console.log(`Chromium, ${cpus().length} cores, ${ROUNDS} browsers. Milliseconds from Save to the painted receipt, median (least to most).`);
for (const [what, took] of [
  ['first save', first],
  [`the ${SAVES - 1} after it`, later],
] as const) {
  const [least, middle, most] = [Math.min(...took), median(took), Math.max(...took)].map((time) => time.toFixed(0));
  console.log(`  ${what.padEnd(14)} ${middle} (${least} to ${most})`);
}

async function measure(session: Session, url: string, isFirst: boolean): Promise<number> {
  const page = await session.openPage(url);
  const popup = await session.clickAction(page);
  await waitForMark(popup, 'desk:ready');
  if (isFirst) {
    await giveName(popup, 'Jane Roe');
    await chooseType(popup, 'Curated News');
  }
  const box = popup.find({ role: 'button', name: 'Remove Remote Patient Monitoring (RPM)' });
  if ((await box.count()) === 0) await chooseCommunity(popup, 'Remote Patient Monitoring (RPM)');
  await new Promise((resolve) => setTimeout(resolve, LOOKED));
  const took = await popup.evaluate(saveNow);
  await popup.close();
  await page.close();
  return took;
}

/** Runs in the desk: presses Save, and answers how long the receipt took, in milliseconds. */
async function saveNow(): Promise<number> {
  const begun = performance.now();
  document.getElementById('desk-save')?.click();
  while (!document.querySelector('.receipt')) {
    if (performance.now() - begun > 20_000) throw new Error(document.querySelector('.desk-footer')?.textContent ?? 'no desk');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - begun;
}
