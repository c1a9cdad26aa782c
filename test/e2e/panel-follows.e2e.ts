/** The side panel shows the article of the page in front or none, never the one before; the desk in a tab keeps to its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { deskIsThere } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

declare const chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } };

const [FIRST, NEXT, ELSEWHERE] = ['http://one.example.org/first', 'http://one.example.org/next', 'http://two.example.org/elsewhere'];
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const article = (name: string) => ({
  headers: HTML,
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name} story</title><article><h1>${name} story</h1>${Array.from({ length: 8 }, (_, n) => `<p>${name} paragraph ${n}. Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel.</p>`).join('')}</article>`,
});
const ANSWERS = { '/first': article('First'), '/next': article('Next'), '/elsewhere': article('Elsewhere') };
/** What the empty desk says. */
const KEYS = /This page has not been clipped.*Press Alt\+Shift\+D to clip it here/s;

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('the side panel in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let panel: Popup;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(PAGES, { answers: ANSWERS });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    page = await session.openPage(FIRST);
    const popup = await session.clickAction(page);
    await popup.waitForText('First paragraph');
    await popup.find({ role: 'button', name: /^Open in the/ }).click();
    panel = await session.openPanel();
    await panel.waitForText('First paragraph');
    await panel.find({ role: 'textbox', name: 'Title' }).fill('My own headline');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const title = () => panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('#desk-title')?.value ?? null);
  const comesTo = (wanted: string) =>
    until(
      async () => (await title()) === wanted || undefined,
      15_000,
      async () => `The desk has the title ${await title()}`,
    );
  const isEmpty = async () => {
    await panel.waitForText(KEYS);
    expect(await title()).toBeNull();
    expect(await panel.text()).not.toContain('paragraph');
  };

  test('is empty beside a page that it was not asked to read, and has the draft again beside its own', async () => {
    const other = await session.openPage(ELSEWHERE);
    await isEmpty();
    expect(await panel.axe()).toEqual([]);
    await page.bringToFront();
    await comesTo('My own headline');
    await other.bringToFront();
    await isEmpty();
    // The one that was in front is gone: the page beside it is.
    await other.close();
    await comesTo('My own headline');
  });

  test('lets go of the article when its tab goes on to another, on another host or the same', async () => {
    for (const url of [NEXT, ELSEWHERE]) {
      const tab = await session.openPage(FIRST);
      const popup = await session.clickAction(tab);
      await popup.waitForText('First paragraph');
      await deskIsThere(popup);
      await popup.close();
      await comesTo('My own headline');
      await tab.evaluate((to) => location.assign(to), url);
      await isEmpty();
      await tab.close();
    }
  });

  test('goes along where a page changes its own address, there and back', async () => {
    await page.bringToFront();
    await comesTo('My own headline');
    await page.evaluate(() => history.pushState(null, '', '/next'));
    await isEmpty();
    await page.evaluate(() => history.back());
    await comesTo('My own headline');
    await page.evaluate(() => history.replaceState(null, '', '/first?utm_source=mail#part'));
    await panel.find({ role: 'textbox', name: 'Title' }).type('!');
    expect(await title()).toBe('My own headline!');
  });

  test('leaves the desk in a tab with its own article, which the tab is named for, wherever the page goes', async () => {
    const tab = await panel.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id);
    const desk = await session.openExtensionPage(`/desk.html?${new URLSearchParams({ tab: String(tab), draft: FIRST })}`);
    const named = () =>
      until(
        async () => (await desk.evaluate(() => document.title)) === 'My own headline! – Gleaner' || undefined,
        10_000,
        async () => `The tab is called ${await desk.evaluate(() => document.title)}`,
      );
    await named();
    await page.evaluate(() => history.pushState(null, '', '/next'));
    await desk.reload();
    await named();
    expect(await desk.find({ role: 'textbox', name: 'Title' }).value()).toBe('My own headline!');
    await desk.close();
    await page.bringToFront();
    await isEmpty();
    await page.evaluate(() => history.back());
    await comesTo('My own headline!');
  });

  // The other window takes the front from the one that Firefox's sidebar is looked for in.
  test.skipIf(browser === 'firefox')('has nothing to do with another window', async () => {
    await page.evaluate((url) => void open(url, '', 'popup,width=400,height=400'), ELSEWHERE);
    await panel.find({ role: 'textbox', name: 'Title' }).type('?');
    expect(await title()).toBe('My own headline!?');
  });
});
