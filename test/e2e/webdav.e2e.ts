/** A Nextcloud is set up by its front door, takes an article from the popup, takes an update, and gives it back. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { type DavServer, startDav } from '../servers/dav.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { addTopic, chooseCommunity, giveName } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

/** Pictures to look at; never compared. */
const PICTURES = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));
const PASSWORD = 'a-good-password';

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('a WebDAV server in %s', (browser) => {
  let server: PageServer;
  let dav: DavServer;
  let session: Session;
  let options: Page;
  let page: Page;
  let popup: Popup | undefined;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await servePages(PAGES);
    dav = await startDav({ base: '/remote.php/dav/files/ann' });
    for (const folder of ['site', 'site/content', 'Photos']) dav.folders.add(folder);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    await session.grantHost(dav.url);
    options = await session.openExtensionPage('/options.html');
    await options.waitForText('Destinations');
  });
  afterEach(() => popup?.close());
  afterAll(async () => {
    await session?.close();
    await dav?.close();
    await server?.close();
  });

  const button = (name: string | RegExp) => options.find({ role: 'button', name });
  const field = (name: string) => options.find({ role: 'textbox', name });
  const password = (text: string) =>
    options.evaluate((text: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=password]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  const look = async (name: string) => {
    expect(await options.axe()).toEqual([]);
    await options.screenshot(`${PICTURES}/${browser}-webdav-${name}.png`, { scheme: 'light', height: 1500 });
    await options.screenshot(`${PICTURES}/${browser}-webdav-${name}-dark-640.png`, { scheme: 'dark', width: 640, height: 1700 });
    await options.screenshot(`${PICTURES}/${browser}-webdav-${name}-320.png`, { scheme: 'light', width: 320, height: 2300 });
  };
  const files = () => [...dav.files.keys()].filter((path) => path.startsWith('site/content/')).toSorted();

  test('is added by its front door; a password that is not accepted and a folder that is not there are told', async () => {
    await button('Nextcloud or WebDAV').click();
    await options.waitForText('App password');
    await button('Add').click();
    await options.waitForText('Enter the complete address');
    await look('empty');
    await field('Address').fill(dav.url);
    await field('User name').fill('ann');
    await field('Folder').fill('site/Contents');
    await password('wrong');
    await button('Add').click();
    await session.acceptPermissionPrompt();
    await options.waitForText(/does not (accept this user name|answer as a WebDAV server)/);
    await password(PASSWORD);
    await button('Add').click();
    await options.waitForText('The folder site/Contents was not found');
    await look('near');
    await button('Use site/content').click();
    await options.waitForText(/is ready/);
    await options.waitForText('site/content · ann');
    await look('added');
    expect(files()).toEqual([]);
  });

  test('takes an article from the popup, its image first, and the receipt leads to the folder', async () => {
    page = await session.openPage('http://news.example.org/sample-article/');
    popup = await session.clickAction(page);
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
    await popup.find({ role: 'button', name: 'Save to 2 places' }).click();
    await popup.waitForText('Saved and delivered', 30_000);
    expect(await popup.axe()).toEqual([]);
    await popup.screenshot(`${PICTURES}/${browser}-webdav-receipt.png`);
    expect(files()).toHaveLength(2);
    const put = dav.heard.filter(({ method, path }) => method === 'PUT' && files().includes(path)).map(({ path }) => path);
    expect(put.at(-1)).toMatch(/\.md$/);
    const article = files().find((path) => path.endsWith('.md'));
    expect(new TextDecoder().decode(dav.files.get(article!))).toContain('title:');
  });

  test('an update takes the place of it, and taken back leaves what was there before', async () => {
    popup = await session.clickAction(page);
    await popup.waitForText('Telehealth');
    await addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care');
    await popup.find({ role: 'button', name: 'Update 2 files' }).click();
    await popup.waitForText('Saved and delivered', 30_000);
    const article = files().find((path) => path.endsWith('.md')) ?? '';
    expect(new TextDecoder().decode(dav.files.get(article))).toContain('Symplur: Virtual Care');
    await popup.find({ role: 'button', name: 'Undo' }).click();
    await popup.waitForText('Undone', 30_000);
    expect(new TextDecoder().decode(dav.files.get(article))).not.toContain('Symplur: Virtual Care');
  });
});
