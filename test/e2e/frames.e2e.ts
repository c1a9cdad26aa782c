/** One draft in every frame: what is typed in one stands in the others, and nothing is typed twice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Session, Surface } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const ARTICLE = 'http://news.example.org/sample-article/';

describe.for<BrowserName>(['chromium', 'firefox'])('the desk in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page;
  let tab: Page;

  beforeAll(async () => {
    server = await servePages(PAGES);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    page = await session.openPage(ARTICLE);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const title = (desk: Surface) => desk.find({ role: 'textbox', name: 'Title' });
  const titleBecomes = (desk: Surface, wanted: string) =>
    until(async () => (await title(desk).value()) === wanted || undefined, 5_000, async () => `The title is ${await title(desk).value()}, not ${wanted}`);

  test('goes on in a tab with what was typed in the popup', async () => {
    const popup = await session.clickAction(page);
    await title(popup).waitFor();
    await title(popup).fill('A headline from the popup');
    await popup.close();
    tab = await session.openExtensionPage(`/desk.html?draft=${encodeURIComponent(ARTICLE)}&tab=999999`);
    await titleBecomes(tab, 'A headline from the popup');
    expect(await tab.text()).toContain('The page closed or changed');
  });

  test('shows what is typed in another frame, as it is typed', async () => {
    const other = await session.openExtensionPage(`/desk.html?draft=${encodeURIComponent(ARTICLE)}&tab=999999`);
    await titleBecomes(other, 'A headline from the popup');
    await title(other).fill('A headline from the other tab');
    await titleBecomes(tab, 'A headline from the other tab');
    await other.close();
    const popup = await session.clickAction(page);
    await titleBecomes(popup, 'A headline from the other tab');
    expect(await title(tab).value()).toBe('A headline from the other tab');
    await popup.close();
  });
});
