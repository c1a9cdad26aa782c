/** The browser's own ways to the desk, by its real menu and real keys: Firefox's own hands it them, Chromium needs a screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureScreen } from '../../scripts/ensure-screen.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, LaunchOptions, MenuLine, Page, Surface, WindowSession } from './browser-driver.ts';
import { launchChromiumWindow } from './chromium-window.ts';
import { launchFirefox } from './firefox.ts';
import { plainPng } from './plain-png.ts';
import { type PageServer, servePages } from './serve-pages.ts';

declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number; status: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

const SITE = 'http://news.example.org';
const ARTICLE = readFileSync(join(PAGES, 'sample-article', 'index.html'), 'utf8');
const linked = (title: string) => `<!doctype html><title>${title}</title><article><h1>${title}</h1>
  ${'<p>The codes pay for the time that a nurse spends with the readings of one patient in one month.</p>'.repeat(8)}</article>`;

const answers = {
  // With a second image, and one link that leads to no page.
  '/sample-article/': {
    body: ARTICLE.replace('</article>', '<img id="chart" src="chart.png"></article>').replace(
      'href="/opinion/alerts"',
      'href="mailto:desk@example.org"',
    ),
  },
  '/sample-article/chart.png': { body: plainPng(640, 400) },
  '/policy/monitoring-codes': { body: linked('The monitoring codes, explained') },
  '/policy/tab-menu': { body: linked('Chosen in its tab') },
  '/data/observation-profiles': { body: linked('Profiles for a home reading') },
};

/** Below them: the page's source and the browser's tools, or the tools alone. */
const LINES = {
  page: { label: 'Clip this article', fromEnd: 3, gathered: 1 },
  keepPage: { label: 'Keep for later', fromEnd: 3, gathered: 2 },
  keepLink: { label: 'Keep the linked article for later', fromEnd: 2, gathered: 2 },
  selection: { label: 'Clip this article with the selection', fromEnd: 2 },
  image: { label: 'Clip this article with this image', fromEnd: 2 },
  link: { label: 'Open this link to clip it in the side panel', fromEnd: 2, gathered: 1 },
} satisfies Record<string, MenuLine>;

/** What the panel says beside a page that it was not asked to read. */
const EMPTY = /This page has not been clipped.*Press Alt\+Shift\+D to clip it here/s;

/** The desk may have another page's title first, or none yet. */
const WITHIN = { timeout: 10_000 };

const noScreen = ensureScreen();
if (noScreen) console.warn(`Skipped: Chromium's menus and shortcuts, because ${noScreen}.`);

describe.skipIf(noScreen)(`in chromium the desk opens${noScreen ? ` (skipped: ${noScreen})` : ''}`, () => {
  journey('chromium', launchChromiumWindow);
});

describe('in firefox the desk opens', () => {
  const choose = journey('firefox', launchFirefox);

  // Chromium tells nobody what its menus say.
  test('from the menu of a link only where the link leads to a page', async () => {
    await expect(choose(LINES.link, 'a[href^="mailto:"]')).rejects.toThrow(/The menu has no “Open this link/);
  });
});

/** What holds in both; answers how to choose a line in the menu of an element. */
function journey(
  browser: BrowserName,
  launch: (options: LaunchOptions) => Promise<WindowSession>,
): (line: MenuLine, selector: string) => Promise<void> {
  let server: PageServer;
  let session: WindowSession;
  let page: Page;
  let desk: Surface | undefined;

  beforeAll(async () => {
    server = await servePages(PAGES, { answers });
    session = await launch({ extensionDir: BUILDS[browser], proxy: server.origin });
    page = await session.openPage(`${SITE}/sample-article/`);
  });
  // As it mostly is when a person comes: the choice or the key wakes it.
  beforeEach(() => session.stopBackground());
  afterEach(async () => {
    await desk?.close();
    desk = undefined;
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const choose = async (line: MenuLine, selector: string) => {
    await page.bringToFront();
    const [x, y] = await page.evaluate((wanted) => {
      const element = document.querySelector(wanted)!;
      element.scrollIntoView({ block: 'center' });
      const inside = document.createRange();
      inside.selectNodeContents(element);
      // A text is met in its first line: the middle of its box may lie between two, or beside what is selected.
      const { left, top, width, height } = inside.getClientRects()[0] ?? element.getBoundingClientRect();
      return [left + Math.min(width, 120) / 2, top + height / 2] as const;
    }, selector);
    await session.chooseFromMenu(page, x, y, line);
  };
  const title = () => desk?.find({ role: 'textbox', name: 'Title' });
  const titleOnDesk = async () => ((await title()?.count()) ? title()?.value() : '');
  const popup = async () => (desk = await session.openPopup());
  const panel = async () => (desk = await session.openPanel());

  test('from the menu of the page, with its article', async () => {
    await choose(LINES.page, 'h1');
    await popup();
    await expect.poll(titleOnDesk, WITHIN).toMatch(/^Remote Monitoring Finds/);
    expect(await desk?.find({ role: 'radio', name: /Selection/ }).count()).toBe(0);
  });

  test('from the menu of what is selected, with the selection as the excerpt', async () => {
    await page.selectText('article > p', 'Remote patient monitoring used to arrive in a box');
    await choose(LINES.selection, 'article > p:not([class])');
    await (await popup()).waitForText('from the page');
    await desk?.find({ role: 'radio', name: /Selection/ }).waitFor();
    await desk?.waitForText(/Remote patient monitoring used to arrive in a box/);
    expect(await desk?.text()).not.toContain('blood-pressure cuffs');
  });

  test('from the menu of an image, with that image', async () => {
    await choose(LINES.image, '#chart');
    await (await popup()).waitForText('640 × 400');
    expect(await desk?.find({ role: 'button', name: /^Image/ }).count()).toBe(1);
  });

  test('by the shortcut, with the article', async () => {
    await page.bringToFront();
    await session.pressShortcut('Alt+Shift+S');
    await popup();
    await expect.poll(titleOnDesk, WITHIN).toMatch(/^Remote Monitoring Finds/);
  });

  test('in the side panel by its shortcut, with the article', async () => {
    await page.bringToFront();
    await session.pressShortcut('Alt+Shift+D');
    await panel();
    await expect.poll(titleOnDesk, WITHIN).toMatch(/^Remote Monitoring Finds/);
  });

  /** A key that is pressed before the page has come asks the one before it. */
  const loaded = async () => {
    const inFront = { active: true, currentWindow: true };
    await expect.poll(() => desk?.evaluate(async (of) => (await chrome.tabs.query(of))[0]?.status, inFront), WITHIN).toBe('complete');
  };

  // A menu's choice grants the page that it was made on; no browser grants the linked one before it was asked for there.
  test('from the menu of a link beside the linked page, which it reads by its shortcut', async () => {
    await choose(LINES.link, 'a[href="/policy/monitoring-codes"]');
    await (await panel()).waitForText(EMPTY);
    await loaded();
    await session.pressShortcut('Alt+Shift+D');
    await panel();
    await expect.poll(titleOnDesk, WITHIN).toMatch(/^The monitoring codes, explained$/);

    await choose(LINES.link, 'a[href="/data/observation-profiles"]');
    await desk?.waitForText(EMPTY);
    await loaded();
    await session.pressShortcut('Alt+Shift+D');
    await panel();
    // A key that comes while the page is being drawn goes nowhere: it is pressed again, as one would.
    const asked = async () => {
      const title = await titleOnDesk();
      if (title === '') await session.pressShortcut('Alt+Shift+D');
      return title;
    };
    await expect.poll(asked, { ...WITHIN, interval: 2_000 }).toMatch(/^Profiles for a home reading$/);
  });

  /** Says at the button, for a moment, that it was kept; and keeps it. */
  const isKept = async (library: Page, words: RegExp) => {
    await expect
      .poll(
        () =>
          library.evaluate(async () => {
            const tabs = await chrome.tabs.query({});
            return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
          }),
        WITHIN,
      )
      .toContain('✓');
    await library.waitForText(words);
  };

  test('later, from what was kept by a key, a page or a link, and a link is read once it is opened', { timeout: 120_000 }, async () => {
    const library = await session.openExtensionPage('/library.html?tab=drafts');
    const kept = await session.openPage(`${SITE}/policy/monitoring-codes`);
    await session.pressShortcut('Alt+Shift+K');
    await isKept(library, /The monitoring codes, explained.*Kept for later/s);
    await kept.close();
    await page.bringToFront();
    await page.waitForText('Which Observation profile fits');
    await choose(LINES.keepLink, 'a[href="/data/observation-profiles"]');
    await library.waitForText(/Which Observation profile fits a home reading\?.*Not read yet/s);
    if (session.chooseFromTabMenu) {
      const tab = await session.openPage(`${SITE}/policy/tab-menu`);
      await session.chooseFromTabMenu('Keep this article for later');
      await library.waitForText('Chosen in its tab');
      await tab.close();
    } else {
      await page.evaluate(() => getSelection()?.empty());
      await choose(LINES.keepPage, 'h1');
      await library.waitForText('Remote Monitoring Finds');
    }

    await library.bringToFront();
    await library.find({ role: 'button', name: /^Open Which Observation/ }).click();
    await (await panel()).waitForText(EMPTY);
    await loaded();
    await session.pressShortcut('Alt+Shift+D');
    await panel();
    await expect.poll(titleOnDesk, WITHIN).toMatch(/^Profiles for a home reading$/);
    await library.bringToFront();
    await expect.poll(() => library.text(), WITHIN).not.toContain('Not read yet');
    expect(await library.axe()).toEqual([]);
  });

  return choose;
}
