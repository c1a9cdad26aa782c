/** Each site has its own destinations, and each host its site: at the desk, and in another browser that takes the site's file. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { chooseFiles } from './choose-files.ts';
import { chooseCommunity, giveName, save } from './desk-steps.ts';
import { sitesKeep } from './kept-sites.ts';
import { launchBrowser } from './launch-browser.ts';
import { putRepository } from './put-repository.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { type RepositoryHost, serveRepository } from './serve-repository.ts';
import { until } from './time-limit.ts';

/** Pictures to look at; never compared. */
const PICTURES = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));
const CANARY = 'ghp_canary0123456789abcdef';
const medigy = JSON.parse(readFileSync(new URL('../../utils/taxonomy/medigy.json', import.meta.url), 'utf8')) as object;
const OWN = { ...medigy, name: 'Own site', slug: 'own', topics: ['Own: Zebra'], hosts: ['listed.example.org'] };

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('destinations of sites in %s', (browser) => {
  let server: PageServer;
  let host: RepositoryHost;
  let session: Session;
  let popup: Popup;
  let file = '';

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await servePages(PAGES);
    host = await serveRepository('medigy/site', CANARY);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    const options = await session.openExtensionPage('/options.html');
    await options.waitForText('Curator');
    await addSite(options, OWN);
    await options.close();
    // As the build before kept it: it says of no site that it is its, and nothing was sent there yet.
    await putRepository(session, host.origin);
  });
  afterAll(async () => {
    await session?.close();
    await host?.close();
    await server?.close();
  });

  async function addSite(options: Page, site: object): Promise<void> {
    await chooseFiles(options, 'Choose a site file…', [{ name: 'site.json', text: JSON.stringify(site) }]);
    await options.find({ role: 'button', name: /^Add Own|^Replace/ }).click();
    await options.waitForText(/was imported/);
    await sitesKeep(options, 'Own: Zebra');
  }
  async function clip(url: string): Promise<Popup> {
    const desk = await session.clickAction(await session.openPage(url));
    await desk.waitForText('blood-pressure cuffs');
    return desk;
  }
  const chosen = () => popup.find({ role: 'combobox', name: 'Site' }).value();
  const becomes = (slug: string) =>
    until(
      async () => (await chosen()) === slug || undefined,
      5_000,
      async () => `The site is ${await chosen()}`,
    );
  async function places(): Promise<string> {
    await popup.find({ role: 'button', name: 'Where to save' }).click();
    const text = await popup.evaluate(() => document.querySelector<HTMLElement>('[role=menu]')?.innerText ?? '');
    await popup.press('ArrowDown');
    await popup.find({ role: 'button', name: 'Where to save' }).click();
    return text;
  }

  test('of a destination that nobody has said it of, it is asked once whose it is', async () => {
    popup = await clip('http://news.example.org/sample-article/');
    await popup.waitForText('Do articles for Medigy go to GitHub (medigy/site)?');
    expect(await popup.axe()).toEqual([]);
    await popup.screenshot(`${PICTURES}/${browser}-site-asked-light.png`, { scheme: 'light' });
    await popup.screenshot(`${PICTURES}/${browser}-site-asked-dark.png`, { scheme: 'dark' });
    await popup.find({ role: 'button', name: 'Yes' }).click();
    await until(
      async () => !(await popup.text()).includes('Do articles for') || undefined,
      5_000,
      () => 'It is still asked',
    );
    expect(await places()).toContain('medigy/site');
  });

  test('one key changes the site, and what is not the site’s is neither offered nor sent to', async () => {
    await giveName(popup, 'Vinit');
    await popup.find({ role: 'textbox', name: 'Title' }).focus();
    await popup.press('Alt+0');
    await becomes('own');
    expect(await popup.text()).not.toContain('Do articles for');
    expect(await places()).not.toContain('medigy/site');
    await chooseCommunity(popup, 'Telehealth');
    expect(await save(popup)).toMatch(/^Saved/);
    expect(host.asked).toBe(0);
    await popup.close();
  });

  test('a host begins with the site that was chosen there, another with the one that lists it, else with the last one', async () => {
    popup = await clip('http://other.example.org/sample-article/');
    await becomes('own');
    await popup.press('Alt+0');
    await becomes('medigy');
    await popup.close();
    popup = await clip('http://news.example.org/sample-article/?of=another');
    await becomes('own');
    await popup.close();
    popup = await clip('http://www.listed.example.org/sample-article/');
    await becomes('own');
    await popup.close();
    popup = await clip('http://third.example.org/sample-article/');
    await becomes('medigy');
    expect(await chosen()).toBe('medigy');
    await popup.close();
  });

  test('the site’s file names its destinations without a secret', async () => {
    const options = await session.openExtensionPage('/options.html');
    await options.waitForText('Articles for');
    expect(await options.axe()).toEqual([]);
    for (const [width, scheme] of [
      [320, 'light'],
      [640, 'dark'],
    ] as const)
      await options.screenshot(`${PICTURES}/${browser}-destination-sites-${width}.png`, { scheme, width, height: 2400 });
    await options.find({ role: 'button', name: 'Import and export', nth: 0 }).click();
    await options.find({ role: 'button', name: 'The whole site (.json)' }).click();
    const found = await until(
      async () => (await session.downloads(1)).find(({ path }) => path.endsWith('medigy.json')),
      10_000,
      () => 'No file was written',
    );
    file = new TextDecoder().decode(found.bytes);
    expect(JSON.parse(file)).toMatchObject({
      destinations: [{ kind: 'github', name: 'medigy/site', settings: { project: 'medigy/site' } }],
    });
    expect(file).not.toContain('a-good-token');
    await options.close();
  });

  test('another browser shows them as not set up, and its token is all they need', async () => {
    const other = await launchBrowser(browser, { extensionDir: BUILDS[browser] });
    try {
      await other.grantHost(host.origin);
      const options = await other.openExtensionPage('/options.html');
      await options.waitForText('Curator');
      await addSite(options, { ...(JSON.parse(file) as object), topics: ['Own: Zebra'] });
      await options.waitForText('Not set up in this browser.');
      expect(await options.axe()).toEqual([]);
      await options.screenshot(`${PICTURES}/${browser}-not-set-up-320.png`, { scheme: 'dark', width: 320, height: 2400 });
      await options.screenshot(`${PICTURES}/${browser}-not-set-up-640.png`, { scheme: 'light', width: 640, height: 1600 });
      await options.find({ role: 'button', name: 'Set up… medigy/site' }).click();
      await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=password]')?.focus());
      await options.type(CANARY);
      await options.find({ role: 'button', name: 'Save' }).click();
      await other.acceptPermissionPrompt();
      await options.waitForText('medigy/site is ready.');
    } finally {
      await other.close();
    }
  });
});
