/** An open vocabulary: what a curator adds to one article is found again at the next, and is not the site's. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Popup, Session } from './browser-driver.ts';
import { chooseCommunity, giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

const ADDED = 'Own: Écho cardiography';

describe.for<BrowserName>(['chromium', 'firefox'])('a topic that was added in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let popup: Popup;

  beforeAll(async () => {
    server = await servePages(PAGES);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const clip = async (url: string) => {
    popup = await session.clickAction(await session.openPage(url));
    await popup.find({ role: 'combobox', name: 'Topics' }).waitFor();
  };
  const chips = () => popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.topics .chip')].map(({ title }) => title));

  test('is found at the next article with its mark, and the site’s list is as long as before', async () => {
    const options = await session.openExtensionPage('/options.html');
    await options.find({ role: 'button', name: 'Rules' }).click();
    await options.find({ role: 'switch', name: 'Closed vocabulary' }).click();
    await options.waitForText('Saved');
    const [count] = /\d+ topics/.exec(await options.text()) ?? [];

    await clip('http://news.example.org/sample-article/');
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
    await popup.find({ role: 'combobox', name: 'Topics' }).type(ADDED);
    await popup.find({ role: 'option', name: `Add “${ADDED}”` }).click();
    expect(await chips()).toEqual([`${ADDED} (not in the list)`]);
    await save(popup);
    await popup.close();

    await clip('http://other.example.net/sample-article/?page=2');
    await popup.find({ role: 'combobox', name: 'Topics' }).type('echo');
    await popup.find({ role: 'option', name: /Écho cardiography.*not in the list/ }).click();
    expect(await chips()).toEqual([`${ADDED} (not in the list)`]);
    await popup.close();

    await options.reload();
    expect(await options.waitForText('22 communities')).toContain(`· ${count} ·`);
  });
});
