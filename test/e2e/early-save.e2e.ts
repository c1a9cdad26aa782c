/** Save pressed before the article is read: nothing is asked of the curator twice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Session } from './browser-driver.ts';
import { chooseCommunity, giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const article = (name: string, paragraphs: number) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name} story</title>
  <article><h1>${name} story</h1>${Array.from({ length: paragraphs }, (_, n) => `<p>${name} paragraph ${n}. Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel.</p>`).join('')}</article>`;
const ANSWERS = {
  '/quick': { body: article('Quick', 8), headers: HTML },
  // Long enough that reading it takes a while.
  '/slow': { body: article('Slow', 5_000), headers: HTML },
};

describe.for<BrowserName>(['chromium', 'firefox'])('an early Save in %s', (browser) => {
  let server: PageServer;
  let session: Session;

  beforeAll(async () => {
    server = await servePages(PAGES, { answers: ANSWERS });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
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
});
