/** One draft in every frame: what is typed in one stands in the others, and nothing is typed twice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Session, Surface } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const ARTICLE = 'http://news.example.org/sample-article/';

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('the desk in %s', (browser) => {
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
    until(
      async () => (await title(desk).value()) === wanted || undefined,
      5_000,
      async () => `The title is ${await title(desk).value()}, not ${wanted}`,
    );

  test('goes on in a tab with what was typed in the popup', async () => {
    const popup = await session.clickAction(page);
    await title(popup).waitFor();
    await title(popup).fill('A headline from the popup');
    await popup.close();
    tab = await session.openExtensionPage(`/desk.html?draft=${encodeURIComponent(ARTICLE)}&tab=999999`);
    await titleBecomes(tab, 'A headline from the popup');
    // The tab that it was opened from is closed, and nothing was being read.
    const text = await tab.waitForText('The page of this draft is closed.');
    expect(text).not.toContain('while it was being read');
    expect(text).not.toContain('Read again');
  });

  test('shows the draft of an article that is in no tab without a warning, and opens the article from it', async () => {
    const alone = await session.openExtensionPage(`/desk.html?draft=${encodeURIComponent(ARTICLE)}`);
    await titleBecomes(alone, 'A headline from the popup');
    const text = await alone.waitForText('Draft from');
    expect(text).not.toMatch(/closed|Read again|does not let extensions read/);
    await alone.find({ role: 'button', name: /^More/ }).click();
    const asked = () => server.requests.get('/sample-article/') ?? 0;
    const before = asked();
    await alone.find({ role: 'menuitem', name: 'Open article' }).click();
    await until(
      async () => asked() > before || undefined,
      5_000,
      () => 'The article was not asked for',
    );
    await alone.close();
  });

  test('says that a draft is no longer kept', async () => {
    const none = await session.openExtensionPage(`/desk.html?draft=${encodeURIComponent(`${ARTICLE}other`)}`);
    await none.waitForText('This draft is no longer kept.');
    await none.find({ role: 'button', name: 'Open article' }).waitFor();
    expect(await none.text()).not.toContain('Read again');
    await none.close();
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

  test('fits into the side panel as narrow as the browser opens it', async () => {
    const popup = await session.clickAction(page);
    await titleBecomes(popup, 'A headline from the other tab');
    await popup.find({ role: 'button', name: 'Open in the side panel' }).click();
    const panel = await session.openPanel();
    await titleBecomes(panel, 'A headline from the other tab');
    const { inside, content, cut } = await panel.evaluate(() => ({
      inside: innerWidth,
      content: document.documentElement.scrollWidth,
      cut: [...document.querySelectorAll('button, input, textarea, select')]
        .filter((it) => it.getBoundingClientRect().right > innerWidth)
        .map((it) => it.textContent),
    }));
    expect(content).toBeLessThanOrEqual(inside);
    expect(cut).toEqual([]);
    expect(await panel.axe()).toEqual([]);
    await panel.close();
  });
});
