// How soon a key at the desk is painted, and Save answered, on pages whose text is long in one way each, beside a page of ordinary size.
// npm run bench:desk [-- part of a page's name]
import { cpus } from 'node:os';
import type { Popup, Session } from '../test/e2e/browser-driver.ts';
import { chooseCommunity, chooseType, giveName, save } from '../test/e2e/desk-steps.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { type PageServer, servePages } from '../test/e2e/serve-pages.ts';
import { LONG_TEXTS } from './long-texts.ts';
import { lastKey, watchKeys } from './painted-keys.ts';

const TYPED = 'remote care';
/** Frames are painted as soon as they are ready: a screen's 60 a second would hide what takes less. */
const ARGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--animation-duration-scale=0'];
const [ordinary = '', ...others] = Object.keys(LONG_TEXTS);
const asked = others.filter((name) => name.includes(process.argv[2] ?? ''));

const html = { 'content-type': 'text/html; charset=utf-8' };
const pathOf = (name: string) => `/${Object.keys(LONG_TEXTS).indexOf(name)}`;
const server = await servePages('bench', {
  answers: Object.fromEntries(Object.entries(LONG_TEXTS).map(([name, body]) => [pathOf(name), { body, headers: html }])),
});

interface Times {
  /** From the click to the body on the desk. */
  open: number;
  /** Keys in the title, by how the excerpt is cut. */
  lead: number[];
  whole: number[];
  /** All paragraphs drawn, and keys on them: arrows, and taking and leaving one. */
  paragraphs: number[];
  save: number;
}

console.log(
  `Chromium, ${cpus().length} cores. Milliseconds from the key to the painted result: median / most. In brackets: times the ordinary page's.`,
);
console.log(
  '| page | on the desk after | key in the title, lead | whole | key on a paragraph, all shown | Save, whole |\n|---|---|---|---|---|---|',
);
const floor = await measureAlone(ordinary);
report(ordinary, floor);
for (const name of asked) report(name, await measureAlone(name));
await server.close();

/** In a browser of its own: one page's memory is not the next one's. */
async function measureAlone(name: string): Promise<Times> {
  const session = await launchChromium({ extensionDir: '.output/chrome-mv3', args: ARGS });
  try {
    return await measure(session, server, name);
  } finally {
    await session.close();
  }
}

async function measure(session: Session, pages: PageServer, name: string): Promise<Times> {
  const page = await session.openPage(pages.url(pathOf(name)));
  const clicked = Date.now();
  const popup = await session.clickAction(page);
  const open = (await popup.evaluate(readyAt)) - clicked;
  await giveName(popup, 'Jane Roe');
  await chooseType(popup, 'Curated News');
  await chooseCommunity(popup, 'Remote Patient Monitoring (RPM)');
  await popup.evaluate(watchKeys);
  const lead = await typeInTitle(popup);
  await popup.find({ role: 'radio', name: 'Whole' }).focus();
  await popup.press('Space');
  const whole = await typeInTitle(popup);
  const more = popup.find({ role: 'button', name: /^Show (?:all|[\d,]+ more)/ });
  if (await more.count()) await more.click();
  await popup.evaluate(() => document.querySelector<HTMLElement>('.paragraphs input')?.focus());
  const paragraphs = [];
  for (const key of ['ArrowDown', 'Space', 'Space', 'End', 'Space', 'Space', 'Home', 'Space', 'Space'])
    paragraphs.push(await press(popup, key));
  await popup.find({ role: 'radio', name: 'Whole' }).focus();
  await popup.press('Space');
  const yes = popup.find({ role: 'checkbox', name: /^Use it although/ });
  if (await yes.count()) await yes.click();
  const saving = Date.now();
  await save(popup);
  return { open, lead, whole, paragraphs, save: Date.now() - saving };
}

async function typeInTitle(popup: Popup): Promise<number[]> {
  await popup.find({ role: 'textbox', name: 'Title' }).focus();
  const took = [];
  for (const letter of TYPED) took.push(await press(popup, letter === ' ' ? 'Space' : letter));
  return took;
}

async function press(popup: Popup, key: string): Promise<number> {
  await popup.press(key);
  return (await popup.evaluate(lastKey)).took;
}

/** Runs in the desk: when its body was on it, in milliseconds since 1970. */
async function readyAt(): Promise<number> {
  for (;;) {
    const [mark] = performance.getEntriesByName('desk:ready');
    if (mark) return performance.timeOrigin + mark.startTime;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function report(name: string, times: Times): void {
  const one = (at: number, from: number) => `${at.toFixed(0)} (× ${(at / from).toFixed(1)})`;
  const keys = (took: number[], from: number[]) =>
    `${median(took).toFixed(1)} / ${Math.max(...took).toFixed(1)} (× ${(median(took) / median(from)).toFixed(1)})`;
  console.log(
    `| ${name} | ${one(times.open, floor.open)} | ${keys(times.lead, floor.lead)} | ${keys(times.whole, floor.whole)} | ${keys(times.paragraphs, floor.paragraphs)} | ${one(times.save, floor.save)} |`,
  );
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
