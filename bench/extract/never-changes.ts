// npm run bench:never-changes [-- --part 2/8 --only ID,ID --at-once 4]: does reading a page change it, or ask for anything? Over all saved
// pages of both sets, in real Chromium.
// Records of a MutationObserver over the whole document, and requests made while it is read; both have to be 0.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { launch, type Page } from 'puppeteer-core';
import { buildCandidate } from '../../test/in-page/build-candidate.ts';
import { pagesAtHand } from './pages-at-hand.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
/** The page's own scripts stay out, as in the bench; what happens is then ours. Images are not blocked: a copied one would be asked for. */
const POLICY = "script-src 'none'; frame-src 'none'; object-src 'none'; connect-src 'none'";

/** Milliseconds without a request, after which a page has settled. */
const QUIET = 500;

interface SavedPage {
  id: string;
  url: string;
  /** Its path. */
  file: string;
}

const all = ['dev', 'dev2'].flatMap((set): SavedPage[] => {
  const folder = join(pagesAtHand(), 'data', set);
  const { pages } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { pages: SavedPage[] };
  return pages.map(({ id, url, file }) => ({ id, url, file: join(folder, file) }));
});
const { values: asked } = parseArgs({
  options: {
    /** One of several equal shares of the pages: `2/8`. */
    part: { type: 'string', default: '1/1' },
    /** Ids of pages, with commas between them. */
    only: { type: 'string' },
    /** Pages side by side. */
    'at-once': { type: 'string', default: '2' },
  },
});
const [part, parts] = asked.part.split('/').map(Number) as [number, number];
const only = asked.only?.split(',');
const pages = all.filter(({ id }, index) => (only ? only.includes(id) : index % parts === part - 1));
const atOnce = Number(asked['at-once']);
const script = readFileSync(await buildCandidate('candidate', join(tmpdir(), 'gleaner-never-changes'), true), 'utf8');
const browser = await launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: FLAGS });
const totals = { pages: 0, records: 0, requests: 0, errors: 0 };
await Promise.all(Array.from({ length: atOnce }, (_, turn) => work(pages.filter((_, index) => index % atOnce === turn))));
await browser.close();
console.log(`${totals.pages} pages: ${totals.records} mutation records, ${totals.requests} requests, ${totals.errors} errors`);
process.exit(totals.records + totals.requests + totals.errors === 0 ? 0 : 1);

async function work(queue: SavedPage[]): Promise<void> {
  for (const saved of queue) {
    try {
      const first = await look(saved);
      // A page may ask for something of its own just then. What we cause is asked for every time.
      const again = first.requests.length > 0 ? (await look(saved)).requests : [];
      const requests = first.requests.filter((request) => again.includes(request));
      totals.pages += 1;
      if (totals.pages % 100 === 0) process.stderr.write(`${totals.pages} of ${pages.length} pages\n`);
      totals.records += first.records;
      totals.requests += requests.length;
      if (first.records + requests.length > 0) console.log(`${saved.id}: ${first.records} records, ${requests.join(' ')}`);
    } catch (error) {
      totals.errors += 1;
      console.log(`${saved.id}: ${String(error).slice(0, 160)}`);
    }
  }
}

/** Shows a page, reads it, and answers with what changed and what was asked for meanwhile. */
async function look(saved: SavedPage): Promise<{ records: number; requests: string[] }> {
  const page = await browser.newPage();
  try {
    return await watch(page, saved);
  } finally {
    await page.close();
  }
}

async function watch(page: Page, { url, file }: SavedPage): Promise<{ records: number; requests: string[] }> {
  const html = gunzipSync(readFileSync(file));
  const state = { shown: false, reading: false, requests: [] as string[], last: 0 };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    state.last = Date.now();
    if (state.reading) state.requests.push(request.url());
    if (state.shown) return void request.abort();
    state.shown = true;
    return void request.respond({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      body: html,
    });
  });
  await page.goto(url.replace(/#.*/, ''), { waitUntil: 'load', timeout: 120_000 });
  await page.evaluate(script);
  // The browser goes on asking for some time after a page is there; for its icons whenever it likes, so they are not counted.
  while (Date.now() - state.last < QUIET) await new Promise((resolve) => setTimeout(resolve, 50));
  state.reading = true;
  const records = await page.evaluate(readAndWatch, url);
  state.reading = false;
  const icons = await page.$$eval('link[rel~="icon" i], link[rel*="apple-touch-icon" i]', (links) =>
    links.map((link) => (link as HTMLLinkElement).href),
  );
  const requests = state.requests.filter(
    (request) => /^https?:/.test(request) && !icons.includes(request) && !request.endsWith('/favicon.ico'),
  );
  return { records, requests };
}

/** Runs in the page: reads it, waits for what may follow late, and counts what changed. */
async function readAndWatch(url: string): Promise<number> {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  (window as unknown as { Gleaner: { extract(document: Document, url: string): unknown } }).Gleaner.extract(document, url);
  const records = observer.takeRecords().length;
  observer.disconnect();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return records;
}
