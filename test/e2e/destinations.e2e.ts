/** Destinations as people set them up: against a host that answers, in the built extension. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS } from './builds-and-pages.ts';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';
import { type RepositoryHost, serveRepository } from './serve-repository.ts';

/** Pictures to look at; never compared. */
const PICTURES = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));
const CANARY = 'ghp_canary0123456789abcdef';

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('destinations in %s', (browser) => {
  let session: Session;
  let page: Page;
  let host: RepositoryHost;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    host = await serveRepository('medigy/site', CANARY);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser] });
    await session.grantHost(host.origin);
    page = await session.openExtensionPage('/options.html');
    await page.waitForText('Destinations');
  });
  afterAll(async () => {
    await session?.close();
    await host?.close();
  });

  const button = (name: string | RegExp) => page.find({ role: 'button', name });
  const field = (name: string) => page.find({ role: 'textbox', name });
  /** A password has no role that one could find it by. */
  const typeToken = async (token: string) => {
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=password]')?.focus());
    await page.type(token);
  };

  test('a folder is offered where the browser can write into one, else it is said why not', async () => {
    await page.waitForText(browser === 'chromium' ? 'A folder…' : 'This browser does not let extensions write to a folder');
    expect(await button('A folder…').count()).toBe(browser === 'chromium' ? 1 : 0);
  });

  test('what is missing is said at its field', async () => {
    await button('GitHub').click();
    expect(await page.focused()).toBe('textbox "Repository"');
    await button('Add').click();
    await page.waitForText('Paste a token.');
    expect(await page.axe()).toEqual([]);
    await page.screenshot(`${PICTURES}/${browser}-destination-form-wrong.png`, { scheme: 'light', height: 1600 });
  });

  test('a token that may not write is told in plain words, and nothing is kept', async () => {
    host.mayWrite = false;
    await field('Repository').fill('https://github.com/medigy/site/tree/main/content');
    expect(await field('Folder in the repository').value()).toBe('content');
    await field('Address of the host').fill(host.origin);
    await typeToken(CANARY);
    await button('Add').click();
    await session.acceptPermissionPrompt();
    await page.waitForText('The token may not write to medigy/site.');
    expect(await page.axe()).toEqual([]);
    await page.screenshot(`${PICTURES}/${browser}-destination-form.png`, { scheme: 'light', height: 1600 });
    await page.screenshot(`${PICTURES}/${browser}-destination-form-dark-400.png`, { scheme: 'dark', width: 400, height: 1800 });
  });

  test('one that may is added as ready, and is there after a reload', async () => {
    host.mayWrite = true;
    await button('Add').click();
    await page.waitForText('medigy/site is ready.');
    await page.reload();
    const text = await page.waitForText('medigy/site · main · content');
    expect(text).toContain('Ready');
    expect(await page.axe()).toEqual([]);
  });

  test('the token is in nothing that is shown, exported or synchronised', async () => {
    await button('Export everything').click();
    const [file] = await session.downloads(1);
    const exported = new TextDecoder().decode(file?.bytes);
    expect(exported).toContain('medigy/site');
    expect(exported).not.toContain(CANARY);
    await button('Edit medigy/site').click();
    await page.waitForText('A token is saved.');
    const shown = await page.evaluate(
      () => document.documentElement.outerHTML + [...document.querySelectorAll('input')].map(({ value }) => value).join(),
    );
    expect(shown).not.toContain(CANARY);
    await button('Cancel').click();
    const stored = await page.evaluate(async () => {
      type Areas = Record<'sync' | 'local' | 'session', { get(): Promise<object> } | undefined> | undefined;
      const { storage } = (globalThis as unknown as { chrome: { storage?: Areas } }).chrome;
      return JSON.stringify([
        await storage?.sync?.get(),
        await storage?.local?.get(),
        await storage?.session?.get(),
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
      ]);
    });
    expect(stored).not.toContain(CANARY);
  });

  test('a token that is no longer accepted is found by a check, and a new one mends it', async () => {
    host.token = 'ghp_renewed';
    await button('Check medigy/site').click();
    await page.waitForText('no longer accepts the token.');
    expect(await page.axe()).toEqual([]);
    await page.screenshot(`${PICTURES}/${browser}-destinations-dark.png`, { scheme: 'dark', height: 1600 });
    await page.screenshot(`${PICTURES}/${browser}-destinations-forced.png`, { forcedColors: true, height: 1600 });
    await page.screenshot(`${PICTURES}/${browser}-destinations-320.png`, { scheme: 'light', width: 320, height: 2400 });
    await button('Enter a new token…').click();
    await typeToken('ghp_renewed');
    await button('Save').click();
    await page.waitForText('medigy/site is ready.');
  });

  test('a removed one comes back by Undo, its token too', async () => {
    await button('Remove medigy/site').click();
    await page.waitForText('medigy/site was removed.');
    await button('Undo').click();
    await button('Check medigy/site').click();
    await page.waitForText('medigy/site can be written to.');
    await page.screenshot(`${PICTURES}/${browser}-destinations-light.png`, { scheme: 'light', height: 1600 });
    await page.screenshot(`${PICTURES}/${browser}-destinations-400.png`, { scheme: 'light', width: 400, height: 2000 });
  });

  test('nothing runs out of the section at 320 pixels', async () => {
    await button('Edit medigy/site').click();
    const widest = await page.evaluate(() => {
      document.body.style.inlineSize = '320px';
      const widest = Math.max(
        ...[...document.querySelectorAll('.options-page *:not(.unseen)')].map((it) => it.getBoundingClientRect().right),
      );
      document.body.style.inlineSize = '';
      return widest;
    });
    expect(widest).toBeLessThanOrEqual(320);
    await page.screenshot(`${PICTURES}/${browser}-destination-edit-320.png`, { scheme: 'light', width: 320, height: 3000 });
  });
});
