// How soon the popup can be read after the click, beside a popup that does nothing but read the page's text, and beside other clippers.
// [PEERS=folder] npm run bench:popup [-- rounds]
import { cpus, loadavg } from 'node:os';
import type { Session } from '../test/e2e/browser-driver.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { removeFolder } from '../test/e2e/leftovers.ts';
import { servePages } from '../test/e2e/serve-pages.ts';
import { type JoplinDesktop, startJoplinDesktop } from './popup/joplin-desktop.ts';
import { ARGS, measure } from './popup/measure.ts';
import { PAGES } from './popup/pages.ts';
import { findPeers } from './popup/peers.ts';
import { type Measured, reportPage } from './popup/report.ts';
import { type PageTime, tracePage } from './popup/trace-page.ts';

const ROUNDS = Number(process.argv[2] ?? 10);
/** Rounds whose page is traced, which slows it; the fastest is told. */
const TRACED = 3;

interface Popup extends Measured {
  session: Session;
  /** What it marks last. */
  last: string;
}

const names = Object.keys(PAGES);
const server = await servePages('bench', {
  answers: Object.fromEntries(names.map((name, index) => [`/${index}`, { body: PAGES[name]! }])),
});
const builds = process.env['PEERS'] ? findPeers(process.env['PEERS']) : [];
const desktop: JoplinDesktop | null = builds.some(({ name }) => name.startsWith('Joplin')) ? await startJoplinDesktop() : null;
const open = async (name: string, dir: string, last: string): Promise<Popup> => ({
  name,
  last,
  rounds: [],
  session: await launchChromium({ extensionDir: dir, args: ARGS }),
});
const popups: Popup[] = [];

try {
  popups.push(await open('floor', 'bench/floor', 'floor:text'), await open('Gleaner', '.output/chrome-mv3', 'desk:ready'));
  for (const { name, version, dir, last } of builds) popups.push(await open(`${name} ${version}`, dir, last));
  const [floor, ours, ...peers] = popups as [Popup, Popup, ...Popup[]];
  const version = await versionOf(ours.session);
  console.log(
    `${version}, ${cpus().length} cores, load ${load()}; ${ROUNDS} rounds a page, all in turn. Milliseconds after the click, median`,
  );
  console.log('(how many more than the floor’s text in the same round; × how many times the other’s in the same round).');
  if (builds.length === 0) console.log('No other clippers: PEERS names a folder with their builds.');
  for (const [index, name] of names.entries()) {
    const url = server.url(`/${index}`);
    for (const popup of popups) popup.rounds = [];
    // The first of each fills caches and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const popup of popups) {
        const times = await measure(popup.session, url, popup.last);
        if (round > 0) popup.rounds.push(times);
      }
    reportPage(name, floor, ours, peers, await fastestTrace(ours.session, url));
  }
  console.log(`\nload ${load()} at the end`);
} finally {
  await Promise.all(popups.map(({ session }) => session.close()));
  for (const { dir } of builds) removeFolder(dir);
  desktop?.close();
  await server.close();
}

async function fastestTrace(session: Session, url: string): Promise<PageTime> {
  const traced: PageTime[] = [];
  for (let round = 0; round < TRACED; round += 1) traced.push(await tracePage(session, url, 'desk:ready'));
  return traced.toSorted((one, other) => one.facts + one.clip - other.facts - other.clip)[0]!;
}

async function versionOf(session: Session): Promise<string> {
  const page = await session.openPage('about:blank');
  const version = await page.evaluate(() => /Chrome\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? '');
  await page.close();
  return version.replace('Chrome/', 'Chromium ');
}

function load(): string {
  return loadavg()[0]!.toFixed(1);
}
