/** The lead image at the desk: missing, broken, the curator's own. It never blocks the article. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { pageOf } from './page-of.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { chooseCommunity, deskIsThere, giveNameWhereAsked, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

declare const chrome: { tabs: { query(what: object): Promise<{ id: number; windowId: number }[]> } };

const LEAD = readFileSync(new URL('../pages/sample-article/lead.png', import.meta.url));
const withImage = (url: string) => pageOf(300).replace('</head>', `<meta property="og:image" content="${url}"></head>`);

const answers = {
  '/missing': { body: withImage('/nothing-there.png') },
  '/broken': { body: withImage('/broken.png') },
  '/broken.png': { body: '<!doctype html><title>Not an image</title>', headers: { 'content-type': 'image/png' } },
  '/slow': { body: withImage('/slow.png') },
  '/slow.png': { body: LEAD, headers: { 'content-type': 'image/png' }, delay: 4_000 },
  '/none': { body: pageOf(300) },
  '/from-file': { body: pageOf(300) },
};

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('the image in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page;
  let popup: Popup;
  let saved: string[] = [];

  beforeAll(async () => {
    server = await servePages(PAGES, { answers });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
  });
  afterEach(async () => {
    await popup?.close();
    await page?.close();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const gone = () =>
    until(
      async () => !(await popup.isOpen()) || undefined,
      10_000,
      () => 'The popup stays',
    );
  const clip = async (path: string) => {
    page = await session.openPage(`http://news.example.org${path}`);
    popup = await session.clickAction(page);
    await popup.waitForText('Remote monitoring');
    await deskIsThere(popup);
  };

  /** Saves, waits for the article and so many images, and answers how many images came. */
  const imagesSaved = async (images: number) => {
    await giveNameWhereAsked(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
    await save(popup);
    const paths = (await session.downloads(saved.length + images + 1)).map(({ path }) => path);
    const fresh = paths.filter((path) => !saved.includes(path));
    saved = paths;
    return fresh.filter((path) => /featuredImage/.test(path)).length;
  };

  test('that is missing is said, and the article is saved without', async () => {
    await clip('/missing');
    await popup.waitForText(/image could not be fetched.*Choose another/s);
    expect(await imagesSaved(0)).toBe(0);
  });

  test('that is no image is said, and the article is saved without', async () => {
    await clip('/broken');
    await popup.waitForText(/not an image that can be published.*Choose another/s);
    expect(await imagesSaved(0)).toBe(0);
  });

  test('that is still on its way when Save is pressed and the popup closed is saved when the desk is opened again', async () => {
    await clip('/slow');
    await chooseCommunity(popup, 'Telehealth');
    await popup.find({ role: 'button', name: /^Save/ }).click();
    await popup.waitForText('Saving');
    await popup.close();
    popup = await session.clickAction(page);
    await popup.waitForText('Show in folder', 20_000);
    const paths = (await session.downloads(saved.length + 2)).map(({ path }) => path);
    expect(paths).toHaveLength(saved.length + 2);
    saved = paths;
  });

  test('that the curator drops takes the place of none', async () => {
    await clip('/none');
    await popup.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'dropped.png', { type: 'image/png' }));
      document.querySelector('.image')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, LEAD.toString('base64'));
    await popup.waitForText(/1,?200 × 630/);
    expect(await imagesSaved(1)).toBe(1);
  });

  test('that the curator chooses from a file is on the desk again, though a file dialog closes the popup', async () => {
    let actions = 0;
    /** Whatever the curator does goes through here. */
    const act = <Done>(action: () => Promise<Done>): Promise<Done> => {
      actions += 1;
      return action();
    };
    await act(() => clip('/from-file'));
    const { id, windowId } = await popup.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!);
    await act(() => popup.find({ role: 'button', name: 'Image: Add an image' }).click());
    await gone();
    // The page that the popup has opened, as a journey can have it.
    const draft = encodeURIComponent('http://news.example.org/from-file');
    const chooser = await session.openExtensionPage(`/own-image.html?draft=${draft}&tab=${id}&window=${windowId}`);
    await chooser.find({ role: 'button', name: 'Choose a file…' }).waitFor();
    // It has the focus; the browser's own dialog is not at hand in a journey.
    await act(async () => expect(await chooser.focused()).toBe('button "Choose a file…"'));
    await act(() =>
      chooser.evaluate((base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], 'own.png', { type: 'image/png' }));
        const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, LEAD.toString('base64')),
    );
    expect(actions).toBe(4);
    popup = await session.openPopup();
    await popup.waitForText(/1,?200 × 630/);
    expect(await imagesSaved(1)).toBe(1);
  });
});
