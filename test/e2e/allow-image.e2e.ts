/** An image on a host that sends no CORS: Save asks for the host, and goes on after the answer. The actions of a curator are counted. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureScreen } from '../../scripts/ensure-screen.ts';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, WindowSession } from './browser-driver.ts';
import { launchChromiumWindow } from './chromium-window.ts';
import { addTopic, chooseCommunity, giveName } from './desk-steps.ts';
import { launchFirefox } from './firefox.ts';
import { pageOf } from './page-of.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const LEAD = readFileSync(new URL('../pages/sample-article/lead.png', import.meta.url));
const article = (title: string, host: string) =>
  pageOf(30)
    .replaceAll('An article', title)
    .replace('</head>', `<meta property="og:image" content="http://${host}/lead-elsewhere.png"></head>`);

const answers = {
  '/first': { body: article('The first day', 'cdn.example.net') },
  '/later': { body: article('The fortieth day', 'img.example.com') },
  '/refused': { body: article('Refused', 'pictures.example.org') },
  '/every': { body: article('Every host', 'photos.example.info') },
  '/lead-elsewhere.png': { body: LEAD, headers: { 'content-type': 'image/png' } },
};

declare const chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };

const noScreen = ensureScreen();
const browsers = casesOf<BrowserName[]>(noScreen ? ['firefox'] : ['chromium'], ['chromium', 'firefox']).filter(
  (name) => name === 'firefox' || !noScreen,
);

describe.for(browsers)('the image of a host that was not allowed, in %s,', (browser) => {
  let server: PageServer;
  let session: WindowSession;
  let settings: Page;
  let popup: Popup;
  let actions = 0;

  beforeAll(async () => {
    server = await servePages(PAGES, { answers });
    const launch = browser === 'chromium' ? launchChromiumWindow : launchFirefox;
    session = await launch({ extensionDir: BUILDS[browser], proxy: server.origin });
    settings = await session.openExtensionPage('/options.html');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  /** Whatever the curator does goes through here. */
  const act = <Done>(action: () => Promise<Done>): Promise<Done> => {
    actions += 1;
    return action();
  };
  const open = async (path: string, host = 'news.example.org') => {
    actions = 0;
    const page = await session.openPage(`http://${host}${path}`);
    popup = await act(() => session.clickAction(page));
    await popup.waitForText('Save will ask to fetch the image');
  };
  const gone = () =>
    until(
      async () => !(await popup.isOpen()) || undefined,
      10_000,
      () => 'The popup stays',
    );
  const allow = () => session.acceptPermissionPrompt();
  /** Pressed in a popup that goes away with the question, which the browser then asks. */
  const saveAsking = async () => {
    await popup.press('Control+Enter');
    await gone();
  };
  const back = async () => {
    popup = await session.openPopup();
  };
  const saved = async (title: string) => {
    const files = (await session.downloads(1)).map(({ bytes }) => new TextDecoder().decode(bytes));
    return files.find((text) => text.startsWith('---') && text.includes(`title: ${title}\n`));
  };

  test('is in the file of the first day after seven actions', async () => {
    await open('/first');
    await act(() => giveName(popup, 'Vinit @maxinovip.com'));
    await act(() => chooseCommunity(popup, 'Telehealth'));
    await act(() => addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care'));
    await act(() => addTopic(popup, 'remote patient klas', 'KLAS: Remote Patient Monitoring'));
    await act(saveAsking);
    await act(allow);
    await back();
    await popup.waitForText('Saved to Downloads', 20_000);
    await popup.close();
    expect(await saved('The first day')).toContain('featuredImage');
    expect(actions).toBeLessThanOrEqual(7);
  });

  test('is in the file of a later day, of a new host, after five', async () => {
    await open('/later', 'other.example.com');
    await act(() => chooseCommunity(popup, 'Telehealth'));
    await act(() => addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care'));
    await act(saveAsking);
    await act(allow);
    await back();
    await popup.waitForText('Saved to Downloads', 20_000);
    await popup.close();
    expect(await saved('The fortieth day')).toContain('featuredImage');
    expect(actions).toBeLessThanOrEqual(5);
  });

  test('is asked about again where no answer came, and left out only where that is said', async () => {
    await open('/refused');
    await chooseCommunity(popup, 'Telehealth');
    await saveAsking();
    // Nobody answers: the question goes with its page.
    if (browser === 'chromium') await session.pressShortcut('Escape');
    const page = await session.openPage('http://news.example.org/refused');
    popup = await session.clickAction(page);
    await popup.waitForText(/Not saved: the image is on pictures\.example\.org/);
    await popup.find({ role: 'button', name: 'Save without its image' }).click();
    await popup.waitForText('Saved to Downloads', 20_000);
    await popup.close();
    expect(await saved('Refused')).not.toContain('featuredImage');
  });

  test('comes without a question once all hosts are allowed in the settings, until that is taken back', async () => {
    await settings.bringToFront();
    const all = settings.find({ role: 'switch', name: 'Fetch images from any host without asking' });
    expect(await all.attribute('aria-checked')).toBe('false');
    await all.click();
    await allow();
    await until(
      async () => (await all.attribute('aria-checked')) === 'true' || undefined,
      5_000,
      () => 'It is not on',
    );
    const page = await session.openPage('http://news.example.org/every');
    popup = await session.clickAction(page);
    await popup.waitForText(/1,?200 × 630/);
    await popup.close();

    await settings.bringToFront();
    await all.click();
    await until(
      async () => (await all.attribute('aria-checked')) === 'false' || undefined,
      5_000,
      () => 'It is on',
    );
    expect(await settings.evaluate(async () => (await chrome.permissions.getAll()).origins)).not.toContain('https://*/*');
  });
});
