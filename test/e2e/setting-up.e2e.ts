/** What people paste to set up a destination, in the built extension: cleaned, read, or asked about before anything is sent. */
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
const TOKEN = `ghp_${'aB3'.repeat(12)}`;

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('setting up a destination in %s', (browser) => {
  let session: Session;
  let page: Page;
  let host: RepositoryHost;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    host = await serveRepository('medigy/site', TOKEN);
    host.folders = ['Content', 'content2', 'layouts'];
    host.branches = ['main', 'feature/x'];
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
  /** As a paste does it: all at once, over what is there. */
  const pasteToken = (token: string) =>
    page.evaluate((token: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=password]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, token);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    }, token);
  const look = async (name: string) => {
    expect(await page.axe()).toEqual([]);
    await page.screenshot(`${PICTURES}/${browser}-set-up-${name}.png`, { scheme: 'light', height: 1700 });
    await page.screenshot(`${PICTURES}/${browser}-set-up-${name}-dark-640.png`, { scheme: 'dark', width: 640, height: 1900 });
    await page.screenshot(`${PICTURES}/${browser}-set-up-${name}-320.png`, { scheme: 'light', width: 320, height: 2700 });
  };

  test('an address of another host is told, and one click leads to its form with what was pasted', async () => {
    await button('GitLab').click();
    await field('Repository').fill('https://github.com/medigy/site/tree/feature/x/content');
    await page.waitForText('This is a GitHub address, but this form is for GitLab.');
    await look('other-host');
    await button('Set up GitHub instead').click();
    await page.waitForText('will be asked which part is the branch');
    expect(await field('Repository').value()).toContain('medigy/site');
    await look('branch-asked');
  });

  test('an address with two readings is asked about', async () => {
    await field('Repository').fill('https://medigy.github.io/site/');
    await page.waitForText('Which repository is it?');
    await look('two-readings');
    await button('medigy/site at github.com').click();
    expect(await field('Repository').value()).toBe('medigy/site');
  });

  test('what is no whole token is told at its field, and nothing is sent', async () => {
    await field('Address of the host').fill(host.origin);
    for (const [pasted, said] of [
      [`${TOKEN.slice(0, 12)}\u2026`, 'This token is cut off'],
      [`${TOKEN.slice(0, 12)} ${TOKEN.slice(12)}`, 'This token has a space inside.'],
      ['glpat-abcDEF123_-45xyz7890', 'This is a GitLab token, but this form is for GitHub.'],
      ['••••••••••', 'These characters hide the token.'],
    ] as const) {
      await pasteToken(pasted);
      await page.waitForText(said);
      await button('Add').click();
    }
    await look('token');
    expect(host.asked).toBe(0);
  });

  test('a token with signs that cannot be seen is cleaned, and a content folder in other capitals is asked about', async () => {
    await field('Repository').fill('https://github.com/medigy/site/tree/feature/x/content');
    await field('Address of the host').fill(host.origin);
    await pasteToken(`\u201cAuthorization: Bearer ${TOKEN}\u200b\u201d`);
    await page.waitForText('inside the token were removed');
    await field('Commit messages begin with').fill('JIRA-12:');
    await page.waitForText('JIRA-12: Add');
    await button('Add').click();
    await session.acceptPermissionPrompt();
    await page.waitForText('There is no folder content on the branch feature/x of medigy/site.');
    await look('content-folder');
    await button('Use Content').click();
    await page.waitForText('medigy/site is ready.');
    await page.reload();
    await page.waitForText('medigy/site · feature/x · Content');
    await button('Edit medigy/site').click();
    expect(await field('Commit messages begin with').value()).toBe('JIRA-12:');
  });

  test('a new folder is made where the curator says yes', async () => {
    await field('Folder in the repository').fill('articles');
    await button('Save').click();
    await page.waitForText('There is no folder articles');
    await button('Create the folder articles').click();
    await page.waitForText('medigy/site is ready.');
    await button('Check medigy/site').click();
    await page.waitForText('medigy/site can be written to.');
  });

  test.skipIf(browser === 'firefox')(
    'a chosen folder that holds another which may be meant is asked about, and one click takes it',
    async () => {
      // The browser’s own dialog cannot be reached: real handles of its private files stand for what it gives.
      await page.evaluate(() => {
        (globalThis as { showDirectoryPicker?: unknown }).showDirectoryPicker = async () => {
          const site = await (await navigator.storage.getDirectory()).getDirectoryHandle('site', { create: true });
          await site.getDirectoryHandle('Content', { create: true });
          await site.getDirectoryHandle('layouts', { create: true });
          return site;
        };
      });
      await button('A folder…').click();
      await page.waitForText('Inside site is a folder that may be the site’s content folder.');
      await look('folder');
      await button('site/Content').click();
      await page.waitForText('Content is ready.');
      await page.waitForText('The folder Content on this computer');
    },
  );

  test('nothing runs out of the questions at 320 pixels', async () => {
    await button('Edit medigy/site').click();
    await field('Folder in the repository').fill('content-of-a-site-with-a-long-name-that-nobody-has-made-yet');
    await button('Save').click();
    await page.waitForText('There is no folder content-of-a-site');
    const widest = await page.evaluate(() => {
      document.body.style.inlineSize = '320px';
      const widest = Math.max(
        ...[...document.querySelectorAll('.options-page *:not(.unseen)')].map((it) => it.getBoundingClientRect().right),
      );
      document.body.style.inlineSize = '';
      return widest;
    });
    expect(widest).toBeLessThanOrEqual(320);
  });
});
