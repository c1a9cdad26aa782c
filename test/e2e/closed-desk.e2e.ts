/** Save pressed and the popup closed before its files were in the outbox: they arrive without a desk. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Session } from './browser-driver.ts';
import { chooseCommunity, giveName } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { plainPng } from './plain-png.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { sleep, until } from './time-limit.ts';

declare const chrome: {
  alarms: { get(name: string): Promise<unknown> };
  action: { getBadgeText(tab: object): Promise<string> };
};

const SENTENCE = 'Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel.';
/** Letters that are loaded when a file is made of them, which a worker could not. */
const TITLE = 'Здоровье дома';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${TITLE}</title>
  <meta property="og:image" content="http://news.example.org/slow.png">
  <article><h1>${TITLE}</h1>${Array.from({ length: 8 }, (_, n) => `<p>Paragraph ${n}. ${SENTENCE}</p>`).join('')}</article></html>`;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Milliseconds from the click to the popup's end. */
const AT = [0, 100];
const stoppedPage = (ms: number) => PAGE.replaceAll(TITLE, `Closed after ${ms} ms`).replace(/<meta property.*>/, '');
/** Milliseconds; browsers wake a background half a minute later at the soonest. */
const WOKEN_WITHIN = 60_000;

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('a Save at a desk that is closed at once, in %s,', (browser) => {
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    server = await servePages(PAGES, {
      answers: {
        '/article': { body: PAGE, headers: HTML },
        ...Object.fromEntries(AT.map((ms) => [`/stopped-${ms}`, { body: stoppedPage(ms), headers: HTML }])),
        '/needs-you': { body: PAGE.replaceAll(TITLE, 'Needs you').replace('slow', 'slower'), headers: HTML },
        '/slower.png': { body: plainPng(640, 400), headers: { 'content-type': 'image/png' }, delay: 10_000 },
        // So late that the popup is gone by then.
        '/slow.png': {
          body: plainPng(640, 400),
          headers: { 'content-type': 'image/png' },
          delay: 3_000,
        },
      },
    });
    session = await launchBrowser(browser, {
      extensionDir: BUILDS[browser],
      proxy: server.origin,
    });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('is finished without it, with its image', async () => {
    const popup = await session.clickAction(await session.openPage('http://news.example.org/article'));
    await popup.waitForText('Paragraph 0');
    await giveName(popup, 'Vinit');
    await chooseCommunity(popup, 'Telehealth');
    await popup.find({ role: 'button', name: /^Save/ }).click();
    await popup.waitForText(/Saving/);
    await popup.close();
    const files = await session.downloads(2);
    const text = files.map(({ bytes }) => new TextDecoder().decode(bytes)).find((file) => file.startsWith('---'));
    expect(text).toContain(TITLE);
    expect(text).toContain(`<p>Paragraph 0. ${SENTENCE}</p>`);
    expect(text).toContain('featuredImage');
  });

  test.for(AT)(
    'is finished where the background was not running and the popup was closed after %i ms',
    { timeout: 120_000 },
    async (ms) => {
      const popup = await session.clickAction(await session.openPage(`http://news.example.org/stopped-${ms}`));
      await popup.waitForText('Paragraph 0');
      await chooseCommunity(popup, 'Telehealth');
      await session.stopBackground();
      await popup.find({ role: 'button', name: /^Save/ }).click();
      await sleep(ms);
      await popup.close();
      await until(
        async () => (await titles()).some((text) => text.includes(`Closed after ${ms} ms`)) || undefined,
        WOKEN_WITHIN,
        () => 'It has not arrived',
      );
      await settled();
    },
  );

  test('is named in the library where its image cannot be had without the curator', { timeout: 120_000 }, async () => {
    const tab = await session.openPage('http://news.example.org/needs-you');
    const popup = await session.clickAction(tab);
    await popup.waitForText('Paragraph 0');
    await chooseCommunity(popup, 'Telehealth');
    await popup.find({ role: 'button', name: /^Save/ }).click();
    await popup.waitForText(/Saving/);
    // With it goes the page’s own power to read its image.
    await tab.close();
    // Some browsers close a popup with its tab.
    await popup.close().catch(() => {});
    const library = await session.openExtensionPage('/library.html');
    await library.waitForText('1 article is not saved yet');
    await library.waitForText('The image is on news.example.org');
    await until(
      async () => (await library.evaluate(() => chrome.action.getBadgeText({}))) === '!1' || undefined,
      10_000,
      () => 'The badge does not tell',
    );
    await library.find({ role: 'button', name: 'Open Needs you' }).click();
    await library.close();
  });

  /** The background has nothing more to do: one that is stopped in the middle is started again at once. */
  const settled = async () => {
    const library = await session.openExtensionPage('/library.html');
    await until(
      async () => (await library.evaluate(async () => (await chrome.alarms.get('saves')) === undefined)) || undefined,
      30_000,
      () => 'The alarm of the save stays',
    );
    await library.close();
  };

  const titles = async () => (await session.downloads(1)).map(({ bytes }) => new TextDecoder().decode(bytes));
});
