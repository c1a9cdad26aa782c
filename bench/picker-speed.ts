// How soon the topic picker shows what a keystroke finds, beside a plain cmdk list of the same topics in the same browser.
// npm run bench:picker [-- rounds]
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Surface } from '../test/e2e/browser-driver.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { servePages } from '../test/e2e/serve-pages.ts';
import { pageOf } from '../test/e2e/page-of.ts';
import { vocabulary } from './picker/vocabulary.ts';
import { lastKey, watchKeys } from './painted-keys.ts';

const ROUNDS = Number(process.argv[2] ?? 3);
const QUERIES = ['remote patient', 'telehealth', 'monitoring care', 'klas', 'remotte', 'data'];
/** Frames are painted as soon as they are ready: a screen's 60 a second would hide what takes less. */
const ARGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--animation-duration-scale=0'];

const html = { 'content-type': 'text/html; charset=utf-8' };
const script = readFileSync(await buildCmdkPage(), 'utf8');
const server = await servePages('bench', {
  answers: { '/article': { body: pageOf(1_300), headers: html }, '/cmdk': { body: '<!doctype html><title>cmdk</title>', headers: html } },
});
const session = await launchChromium({ extensionDir: '.output/chrome-mv3', args: ARGS });

try {
  const { version } = JSON.parse(readFileSync('node_modules/cmdk/package.json', 'utf8')) as { version: string };
  console.log(`Chromium, ${ROUNDS} rounds, milliseconds from the key to the painted result. cmdk ${version}, one row for each topic.`);
  console.log('| topics | picker | open | first key | keystroke, median | p95 | rows in the DOM, at most |\n|---|---|---|---|---|---|---|');
  for (const count of [1_000, 10_000, 50_000]) {
    report(count, 'Gleaner', await ours(count));
    if (count <= 10_000) report(count, 'cmdk', await theirs(count));
  }
} finally {
  await session.close();
  await server.close();
}

interface Times {
  open: number[];
  /** Of the first letter after opening, which nothing was made ready for. */
  first?: number;
  keys: number[];
  rows: number;
}

async function ours(count: number): Promise<Times> {
  const options = await session.openExtensionPage('/desk.html');
  await options.evaluate(putSite, { ...JSON.parse(readFileSync('utils/taxonomy/medigy.json', 'utf8')), topics: vocabulary(count) });
  await options.close();
  const page = await session.openPage(server.url('/article'));
  const popup = await session.clickAction(page);
  await popup.find({ role: 'combobox', name: 'Topics' }).waitFor();
  await settled();
  const times = await measure(popup, () => popup.find({ role: 'combobox', name: 'Topics' }).focus());
  await popup.close();
  await page.close();
  return times;
}

async function theirs(count: number): Promise<Times> {
  const page = await session.openPage(server.url('/cmdk'));
  await page.evaluate((topics) => Object.assign(window, { TOPICS: topics }), vocabulary(count));
  await page.evaluate(
    (code) => document.head.appendChild(Object.assign(document.createElement('script'), { textContent: code })) && null,
    script,
  );
  const box = page.find({ role: 'combobox', name: 'Topics' });
  await box.waitFor();
  const times = await measure(page, () => box.focus());
  await page.close();
  return times;
}

async function measure(surface: Surface, focus: () => Promise<void>): Promise<Times> {
  await surface.evaluate(watchKeys);
  await focus();
  const times: Times = { open: [], keys: [], rows: 0 };
  const press = async (key: string, into: number[] | null) => {
    await surface.press(key);
    const { took, rows } = await surface.evaluate(lastKey);
    into?.push(took);
    times.rows = Math.max(times.rows, rows);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    await press('ArrowDown', round === 0 ? times.open : null);
    for (const query of QUERIES) {
      for (const letter of query) await press(letter === ' ' ? 'Space' : letter, times.keys);
      times.first ??= times.keys[0] ?? NaN;
      for (const _ of query) await press('Backspace', times.keys);
    }
  }
  return times;
}

/** Runs in a page of the extension, whose database is there already. */
async function putSite(site: Record<string, unknown>): Promise<void> {
  const topics = (site['topics'] as string[]).map((name) => ({ name }));
  for (let tries = 0; tries < 50; tries += 1) {
    const open = indexedDB.open('gleaner');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.addEventListener('success', () => resolve(open.result));
      open.addEventListener('error', () => reject(open.error));
    });
    if (database.objectStoreNames.contains('sites')) {
      const transaction = database.transaction('sites', 'readwrite');
      transaction.objectStore('sites').put({ ...site, topics, vocabulary: 'closed' });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
      return;
    }
    database.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The extension made no database');
}

/** The index is made after the page was read. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1_500));
}

async function buildCmdkPage(): Promise<string> {
  const outDir = join(tmpdir(), 'gleaner-bench-picker');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      lib: { entry: join(import.meta.dirname, 'picker/cmdk-page.tsx'), formats: ['iife'], name: 'cmdkPage', fileName: () => 'cmdk.js' },
    },
  });
  return join(outDir, 'cmdk.js');
}

function report(count: number, picker: string, { open, first, keys, rows }: Times): void {
  const sorted = keys.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1);
  console.log(
    `| ${count.toLocaleString('en')} | ${picker} | ${open[0]?.toFixed(1)} | ${first?.toFixed(1)} | ${at(0.5)} | ${at(0.95)} | ${rows} |`,
  );
}
