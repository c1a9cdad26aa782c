// How long checking a whole site takes, whether its page answers meanwhile, and what it keeps; in the built, loaded extension.
// npm run bench:check [-- files]
import { readFileSync } from 'node:fs';
import { launchChromium } from '../test/e2e/chromium.ts';
import { makeFolder, seenFrames, watchFrames } from './audit/in-page.ts';

const FILES = Number(process.argv[2] ?? 10_000);
/** Files that are made at a time. */
const LOT = 500;
const PATIENCE = 600_000;

const session = await launchChromium({ extensionDir: '.output/chrome-mv3' });
try {
  const page = await session.openExtensionPage('/audit.html');
  await page.waitForText('Choose a folder');
  console.log(`${await page.evaluate(() => navigator.userAgent.match(/Chrom\w+\/[\d.]+/)?.[0] ?? '')}, Node ${process.versions.node}`);
  const path = 'content/communities/chronic-care-management/curated-content/@@.md';
  const text = readFileSync('test/fixtures/4078.md', 'utf8').replaceAll('virtual-care\n', 'virtual-care-@@\n');
  for (let first = 0; first < FILES; first += LOT) {
    const files = Math.min(LOT, FILES - first);
    await page.evaluate(makeFolder, { files, first, path, text, faultEvery: 10, from: 'sub: brief', to: 'sub: long' });
  }
  await page.evaluate(watchFrames);
  const began = performance.now();
  await page.find({ role: 'button', name: 'Choose a folder…' }).click();
  await page.waitForText(/No file that was read names|Export CSV/, PATIENCE);
  const seconds = (performance.now() - began) / 1000;
  const { longest, peak } = await page.evaluate(seenFrames);
  const findings = /([\d,]+) findings/.exec(await page.text())?.[1] ?? '0';
  console.log(
    '| files of Medigy | findings | seconds | files a second | longest frame, ms | scripts of the page, MB at most |\n|---|---|---|---|---|---|',
  );
  console.log(
    `| ${FILES.toLocaleString('en')} | ${findings} | ${seconds.toFixed(1)} | ${(FILES / seconds).toFixed(0)} | ${longest.toFixed(0)} | ${(peak / 1e6).toFixed(0)} |`,
  );
} finally {
  await session.close();
}
