/** The browser's own ways to the desk, by real keys and its real menu. Only Firefox lets itself be driven so without a screen. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { Page, Popup } from './browser-driver.ts';
import { type FirefoxSession, launchFirefox } from './firefox.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

describe('in firefox the desk opens', () => {
  let server: PageServer;
  let session: FirefoxSession;
  let page: Page;
  let popup: Popup | null = null;

  beforeAll(async () => {
    server = await servePages(PAGES);
    session = await launchFirefox({ extensionDir: BUILDS.firefox, proxy: server.origin });
    page = await session.openPage('http://news.example.org/sample-article/');
  });
  afterEach(() => popup?.close());
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const middleOf = (selector: string) => page.evaluate((wanted) => {
    const element = document.querySelector(wanted)!;
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + Math.min(width, 200) / 2, y + height / 2] as const;
  }, selector);
  const title = (desk: Popup) => desk.find({ role: 'textbox', name: 'Title' });

  test('from the menu of the page', async () => {
    await session.chooseFromMenu(...await middleOf('h1'), 'Clip this article');
    popup = await session.openPopup();
    await title(popup).waitFor();
    expect(await title(popup).value()).not.toBe('');
  });

  test('from the menu of what is selected, with the selection as the excerpt', async () => {
    await page.selectText('p', 'Remote');
    await session.chooseFromMenu(...await middleOf('p'), 'Clip this article with the selection');
    popup = await session.openPopup();
    await popup.waitForText(/selected on the page|Selection/);
    expect(await popup.find({ role: 'radio', name: /Selection/ }).count()).toBe(1);
  });

  test('from the menu of an image, with that image', async () => {
    await session.chooseFromMenu(...await middleOf('article img, main img'), 'Clip this article with this image');
    popup = await session.openPopup();
    await popup.waitForText(/\d+ × \d+/);
    expect(await popup.find({ role: 'button', name: /^Image/ }).count()).toBe(1);
  });

  test('by the shortcut, with the article read', async () => {
    await page.bringToFront();
    await session.pressShortcut('Alt+Shift+S');
    popup = await session.openPopup();
    await title(popup).waitFor();
    expect(await title(popup).value()).not.toBe('');
  });

  test('in the sidebar by its shortcut', async () => {
    await page.bringToFront();
    await session.pressShortcut('Alt+Shift+D');
    const id = await until(async () => (await session.sidebar()) || undefined, 5_000, () => 'No sidebar opened');
    expect(id).toContain('gleaner');
  });
});
