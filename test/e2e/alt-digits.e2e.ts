/** Alt with a digit takes a suggestion, though the browser has that key for its tabs; Ctrl+Z takes it back. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session, Surface } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const ARTICLE = 'http://news.example.org/on-virtual-care';
/** Its title says what topics are called, and it names no community, which Alt+1 would choose first. */
const BODY = readFileSync(`${PAGES}/sample-article/index.html`, 'utf8')
  .replaceAll('/sample-article/', '/on-virtual-care')
  .replaceAll('Remote Monitoring Finds Its Rhythm in Rural Clinics', 'Virtual Care Meets Digital Twins')
  .replaceAll('Remote patient monitoring', 'Measuring at home');

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('the keys of suggestions in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    server = await servePages(PAGES, { answers: { '/on-virtual-care': { body: BODY } } });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    // Tabs before it, which Alt+1 to Alt+4 would go to.
    for (let tab = 0; tab < 4; tab += 1) await session.openPage(`${server.origin}/sample-article/`);
    page = await session.openPage(ARTICLE);
    popup = await session.clickAction(page);
  });
  afterAll(async () => {
    await popup?.close();
    await session?.close();
    await server?.close();
  });

  const suggested = (desk: Surface) =>
    desk.evaluate(() => [...document.querySelectorAll<HTMLElement>('.suggestion')].map((it) => it.title.split(' · ')[0] ?? ''));
  const chosen = (desk: Surface) =>
    desk.evaluate(() => [...document.querySelectorAll<HTMLElement>('.topics .chip-name')].map((it) => it.textContent ?? ''));
  const chosenBecome = (desk: Surface, wanted: string[]) =>
    until(
      async () => JSON.stringify(await chosen(desk)) === JSON.stringify(wanted) || undefined,
      5_000,
      async () => `Chosen are ${JSON.stringify(await chosen(desk))}, not ${JSON.stringify(wanted)}`,
    );
  const offered = (desk: Surface) =>
    until(
      async () => {
        const names = await suggested(desk);
        return names.length > 0 ? names : undefined;
      },
      10_000,
      () => 'Nothing is suggested',
    );

  test('take the first and the second, from the box and from the title, and leave the tabs alone', async () => {
    const [first = '', second = ''] = await offered(popup);
    expect([first, second]).not.toContain('');
    await popup.find({ role: 'combobox', name: 'Topics' }).focus();
    await popup.press('Alt+1');
    await chosenBecome(popup, [first]);
    await popup.find({ role: 'textbox', name: 'Title' }).focus();
    await popup.press('Alt+1');
    await chosenBecome(popup, [first, second]);
    // The popup has three at most.
    await popup.press('Alt+4');
    await popup.press('Tab');
    await chosenBecome(popup, [first, second]);
    expect(await popup.isOpen()).toBe(true);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  });

  test('are taken back one by one by Ctrl+Z in the empty box', async () => {
    const [first = ''] = await chosen(popup);
    await popup.find({ role: 'combobox', name: 'Topics' }).focus();
    await popup.press('Control+z');
    await chosenBecome(popup, [first]);
    await popup.press('Control+z');
    await chosenBecome(popup, []);
    const again = await until(
      async () => (await suggested(popup)).includes(first) || undefined,
      5_000,
      () => `${first} is not suggested again`,
    );
    expect(again).toBe(true);
    await popup.close();
  });

  test('work in the tab of the desk, which stays in front', async () => {
    const desk = await session.openExtensionPage(`/desk.html?draft=${encodeURIComponent(ARTICLE)}&tab=999999`);
    const [, second = ''] = await offered(desk);
    await desk.press('Alt+2');
    await chosenBecome(desk, [second]);
    // Firefox hears of a key only after the page, and with this one it has heard of that one.
    await desk.press('Tab');
    expect(await desk.evaluate(() => document.visibilityState)).toBe('visible');
    await desk.close();
  });
});
