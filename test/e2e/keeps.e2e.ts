/** What is typed is never lost: the popup may close at any moment. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { addTopic, chooseCommunity, giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

describe.for<BrowserName>(['chromium', 'firefox'])('the draft in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    server = await servePages(PAGES);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    page = await session.openPage('http://news.example.org/sample-article/');
  });
  afterEach(() => popup?.close());
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('survives closing the popup: text, topics, community, the curator’s name', async () => {
    popup = await session.clickAction(page);
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
    await addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care');
    await popup.find({ role: 'textbox', name: 'Title' }).fill('');
    await popup.find({ role: 'textbox', name: 'Title' }).type('My own headline');
    await popup.close();
    popup = await session.clickAction(page);
    await popup.waitForText('Symplur: Virtual Care');
    expect(await popup.find({ role: 'textbox', name: 'Title' }).value()).toBe('My own headline');
    expect(await popup.find({ role: 'textbox', name: 'Your name as curator' }).count()).toBe(0);
  });

  test('survives the end of the background', async () => {
    await session.stopBackground();
    popup = await session.clickAction(page);
    await popup.waitForText('Symplur: Virtual Care');
    await save(popup);
    const [file] = await session.downloads(2);
    expect(file).toBeDefined();
  });

  test('takes what is selected on the page when the popup is opened again', async () => {
    await page.selectText('p', 'Remote');
    popup = await session.clickAction(page);
    await popup.waitForText(/Selection/);
    expect((await popup.find({ role: 'radio', name: /Selection/ }).attribute('aria-checked')) ?? 'true').toBe('true');
  });
});
