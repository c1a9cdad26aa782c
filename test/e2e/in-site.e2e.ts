/** Many stories in one tab, the page going from one to the next by itself: each clip is of the story that is seen. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { plainPng } from './plain-png.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageAnswer, type PageServer, servePages } from './serve-pages.ts';

const STORIES = casesOf(10, 20);

const png = { 'content-type': 'image/png' };
/** The page is the same at every address of a story. */
const PAGE = {
  body: readFileSync(new URL('../pages/in-site/index.html', import.meta.url)),
  headers: { 'content-type': 'text/html; charset=utf-8' },
};
const answers: Record<string, PageAnswer> = Object.fromEntries(
  Array.from(
    { length: STORIES + 1 },
    (_, number) => [`/in-site/${100 + number}x50.png`, { body: plainPng(100 + number, 50), headers: png }] as const,
  ),
);

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('in-site navigation in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(PAGES, { answers: { ...answers, '/in-site/quiet-harbours-reopen-0': PAGE } });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    page = await session.openPage('http://news.example.org/in-site/quiet-harbours-reopen-0');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test(`gives ${STORIES} clips of ${STORIES} stories`, async () => {
    for (let number = 1; number <= STORIES; number += 1) {
      await page.evaluate(() => document.querySelector('button')?.click());
      const seen = await page.evaluate(() => ({
        title: document.querySelector('h1')?.textContent ?? '',
        link: location.href,
        byline: document.querySelector('.byline')?.firstChild?.textContent?.replace('By ', '').trim() ?? '',
      }));
      const popup = await session.clickAction(page);
      await popup.waitForText(`of story ${number} was looked at`);
      await popup.waitForText(`${100 + number} × 50`);
      await popup.find({ role: 'button', name: /^Details/ }).click();
      const value = (name: string) => popup.find({ role: 'textbox', name }).value();
      expect({
        title: await value('Title'),
        link: await value('Link'),
        published: await value('Published'),
        byline: await value('Byline'),
      }).toEqual({ ...seen, published: `2026-03-${String(number + 1).padStart(2, '0')}` });
      expect(await popup.text()).not.toMatch(new RegExp(`of story (?!${number} )`));
      await popup.close();
    }
  }, 180_000);
});
