/** A private window, and Firefox that never remembers history: what works there is said at once, and an article can be clipped and downloaded. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, LaunchOptions, Session } from './browser-driver.ts';
import { chooseCommunity, giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

let server: PageServer;
let session: Session;
beforeAll(async () => {
  server = await servePages(PAGES);
});
afterAll(() => server?.close());

const ARTICLE = 'http://news.example.org/sample-article/';
/** One browser for all that is tried in it. */
function launchFirst(browser: BrowserName, privacy: NonNullable<LaunchOptions['privacy']>): void {
  beforeAll(async () => {
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin, privacy });
  });
  afterAll(() => session?.close());
}

describe.for(['window', 'always'] as const)('in firefox, private %s', (privacy) => {
  launchFirst('firefox', privacy);

  test('it is said that nothing is kept, and what is clipped is downloaded and taken back', async () => {
    const popup = await session.clickAction(await session.openPage(ARTICLE));
    await popup.waitForText('Nothing can be kept here');
    expect(await popup.text()).toContain('You can clip this article and download it');
    await popup.find({ role: 'button', name: 'OK' }).click();
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
    expect(await popup.text()).toContain('Draft not saved');
    await save(popup);
    const files = await session.downloads(2);
    expect(files.map(({ path }) => path.split('/')[0])).toEqual(['medigy', 'medigy']);
    expect(new TextDecoder().decode(files.find(({ path }) => path.endsWith('.md'))?.bytes)).toContain('Vinit @maxinovip.com');
    await popup.find({ role: 'button', name: 'Undo' }).click();
    await popup.waitForText('Undone', 20_000);
    expect(await session.downloads(0)).toEqual([]);
  });

  test.for([
    ['/options.html', 'Settings'],
    ['/library.html', 'Library'],
  ] as const)('%s says it too', async ([page, title]) => {
    const opened = await session.openExtensionPage(page);
    const text = await opened.waitForText('Nothing can be kept here', 5_000);
    expect(text).toContain(title);
    expect(text).toContain('in a window that is not private');
    expect(await opened.axe()).toEqual([]);
  });
});

describe('in an incognito window of chromium', () => {
  launchFirst('chromium', 'window');

  test('all works, and it is said that it is kept', async () => {
    const popup = await session.clickAction(await session.openPage(ARTICLE));
    await popup.waitForText('This is a private window', 5_000);
    expect(await popup.text()).toContain('is kept after the window closes');
    await popup.find({ role: 'button', name: 'OK' }).click();
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
    await save(popup);
    expect(await session.downloads(2)).toHaveLength(2);
  });
});
