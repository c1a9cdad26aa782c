/** Save pressed before the article is read: nothing is asked of the curator twice. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Session } from './browser-driver.ts';
import { chooseCommunity, giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder, temporaryFolder } from './leftovers.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const article = (name: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name} story</title>
  <article><h1>${name} story</h1>${Array.from({ length: 8 }, (_, n) => `<p>${name} paragraph ${n}. Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel.</p>`).join('')}</article>`;
const ANSWERS = {
  '/quick': { body: article('Quick'), headers: HTML },
  '/typed': { body: article('Typed'), headers: HTML },
  '/slow': { body: article('Slow'), headers: HTML },
};

/** The built extension on a computer that takes three seconds to read one article's text, and loads the desk when it is let. Answers its folder. */
function onSlowComputer(build: string): string {
  const dir = temporaryFolder('slow-extension');
  cpSync(build, dir, { recursive: true });
  const script = join(dir, 'content-scripts/page.js');
  // What the page says of itself is told as quickly as ever.
  const slowly = `if (location.pathname === '/slow') Object.defineProperty(globalThis, 'gleanerPage', { configurable: true, set(page) {
    const clip = () => { const rested = performance.now() + 3000; while (performance.now() < rested); return page.clip(); };
    Object.defineProperty(globalThis, 'gleanerPage', { configurable: true, writable: true, value: { ...page, clip } });
  } });`;
  writeFileSync(script, `${slowly}\n${readFileSync(script, 'utf8')}`);
  const desk = readdirSync(join(dir, 'chunks')).find((name) => /^popup-.*\.js$/.test(name));
  if (!desk) throw new Error('The popup has no script');
  const loaded = join(dir, 'chunks', desk);
  // After its imports, before it does anything.
  const held = `if (localStorage.getItem('held')) await new Promise((go) => Object.assign(globalThis, { letDeskCome: go }));`;
  writeFileSync(
    loaded,
    readFileSync(loaded, 'utf8').replace(/^(?:import[^;]*;)*/, (imports) => imports + held),
  );
  return dir;
}

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('an early Save in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let extensionDir: string;

  beforeAll(async () => {
    server = await servePages(PAGES, { answers: ANSWERS });
    extensionDir = onSlowComputer(BUILDS[browser]);
    session = await launchBrowser(browser, { extensionDir, proxy: server.origin });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    removeFolder(extensionDir);
  });

  test('is kept, and carried out once the article is read', async () => {
    const quick = await session.openPage('http://news.example.org/quick');
    let popup = await session.clickAction(quick);
    await popup.waitForText('Quick paragraph');
    await giveName(popup, 'Vinit');
    await chooseCommunity(popup, 'Telehealth');
    await save(popup);
    await popup.close();
    // The community of the last article from that host is chosen already.
    const slow = await session.openPage('http://news.example.org/slow');
    popup = await session.clickAction(slow);
    await popup.waitForText('Telehealth');
    expect(await popup.text()).not.toContain('Slow paragraph');
    await popup.press('Control+Enter');
    await popup.waitForText(/Saved(?! as draft)/, 20_000);
    const texts = (await session.downloads(2)).map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(texts.filter((text) => text.includes('Slow paragraph 0.'))).toHaveLength(1);
    await popup.close();
  });

  test('what is typed before the desk is there is kept, though the popup closes at once', async () => {
    const page = await session.openPage('http://news.example.org/typed');
    let popup = await session.clickAction(page);
    const field = () => popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('#desk-title')?.value);
    const goesOn = () =>
      until(
        async () => (await field())?.includes(', and more') || undefined,
        5_000,
        async () => `The title is ${await field()}`,
      );
    await popup.evaluate(() => localStorage.setItem('held', 'yes'));
    await popup.close();
    popup = await session.clickAction(page);
    await until(field, 5_000, () => 'No title is shown');
    await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('#desk-title')?.select());
    await popup.type('My own title');
    await popup.close();
    popup = await session.clickAction(page);
    expect(await until(field, 5_000, () => 'No title is shown')).toBe('My own title');
    await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('#desk-title')?.focus());
    await popup.type(', and more');
    await popup.find({ role: 'button', name: 'More' }).click();
    await popup.evaluate(() => (globalThis as unknown as { letDeskCome(): void }).letDeskCome());
    await popup.waitForText('Read again');
    await goesOn();
    await popup.evaluate(() => localStorage.removeItem('held'));
    await popup.close();
    popup = await session.clickAction(page);
    await popup.waitForText('Typed paragraph', 20_000);
    await goesOn();
    await popup.close();
  });
});
