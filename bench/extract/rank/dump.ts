// node bench/extract/rank/dump.ts FOLDER [--every 4]: the texts of all saved pages whose body is known, with their columns, in real Chromium.
// EXTRACT_PAGES names the folder of the pages. What is written holds text of theirs: it is never part of this repository.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { launch, type Page } from 'puppeteer-core';
import { buildCandidate } from '../../../test/in-page/build-candidate.ts';
import { pagesAtHand } from '../pages-at-hand.ts';
import { type SavedPage, SETS } from './labelled-pages.ts';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  ...['--host-resolver-rules=MAP * ~NOTFOUND', '--blink-settings=imagesEnabled=false'],
];
/** The pages' own scripts stay out. */
const POLICY = "script-src 'none'; frame-src 'none'; object-src 'none'; connect-src 'none'";
/** Pages after which a new tab is opened: a tab keeps what it has seen. */
const MANY = 100;

const [folder = tmpdir()] = process.argv.slice(2);
const every = process.argv.includes('--every') ? Number(process.argv[process.argv.indexOf('--every') + 1]) : 1;
const script = readFileSync(await buildCandidate('dump-candidate', join(tmpdir(), 'gleaner-rank'), true, import.meta.dirname), 'utf8');
const browser = await launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: FLAGS });
for (const set of SETS) await dump(set);
await browser.close();

async function dump(set: string): Promise<void> {
  const data = join(pagesAtHand(), 'data', set);
  const all: SavedPage[] = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8')).pages;
  const pages = all.filter(({ truth }) => truth.body).filter((_, index) => index % every === 0);
  const out = openSync(join(folder, `${set}.jsonl`), 'w');
  let tab = await browser.newPage();
  for (const [index, saved] of pages.entries()) {
    if (index % MANY === MANY - 1) {
      await tab.close();
      tab = await browser.newPage();
    }
    try {
      const drafts = await readOne(tab, saved, gunzipSync(readFileSync(join(data, saved.file))));
      for (const [asked, draft] of drafts.entries()) writeSync(out, `${JSON.stringify({ id: saved.id, asked, ...draft })}\n`);
    } catch (error) {
      console.error(`${saved.id}: ${String(error).slice(0, 160)}`);
      await tab.close();
      tab = await browser.newPage();
    }
    if (index % 100 === 0) console.error(`${set} ${index}/${pages.length}`);
  }
  await tab.close();
  closeSync(out);
}

async function readOne(tab: Page, { url }: SavedPage, html: Buffer): Promise<object[]> {
  let shown = false;
  tab.removeAllListeners('request');
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    // What a page before asked for may come late.
    if (shown || !request.isNavigationRequest() || request.frame() !== tab.mainFrame()) return void request.abort();
    shown = true;
    return void request.respond({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      body: html,
    });
  });
  await tab.goto(url.replace(/#.*/, ''), { waitUntil: 'domcontentloaded', timeout: 30_000 });
  await tab.evaluate(script);
  return tab.evaluate(
    (address) =>
      (window as unknown as { GleanerRank: { dump(document: Document, url: string): object[] } }).GleanerRank.dump(document, address),
    url,
  );
}
