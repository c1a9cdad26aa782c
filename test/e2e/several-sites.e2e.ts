/** Several sites at one desk: each draft stays with its own, and an open panel hears of what the settings change. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { chooseFiles } from './choose-files.ts';
import { addTopic, chooseCommunity, giveName } from './desk-steps.ts';
import { formatsKeep, sitesKeep } from './kept-sites.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const medigy = JSON.parse(readFileSync(new URL('../../utils/taxonomy/medigy.json', import.meta.url), 'utf8')) as object;
const OWN = {
  ...medigy,
  name: 'Own site',
  slug: 'own',
  vocabulary: 'closed',
  topics: ['Own: Zebra'],
  communities: [
    { name: 'Telehealth', slug: 'telehealth' },
    { name: 'Owners', slug: 'owners' },
  ],
};
const TOPIC = 'Symplur: Virtual Care';

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('a desk for several sites in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page;
  let other: Page;
  let panel: Popup;

  beforeAll(async () => {
    server = await servePages(PAGES);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    other = await session.openPage('http://other.example.org/sample-article/');
    const popup = await session.clickAction(other);
    await popup.find({ role: 'textbox', name: 'Title' }).waitFor();
    await popup.close();
    page = await session.openPage('http://news.example.org/sample-article/');
    const desk = await session.clickAction(page);
    await desk.waitForText('blood-pressure cuffs');
    await desk.find({ role: 'button', name: /^Open in the/ }).click();
    panel = await session.openPanel();
    await panel.waitForText('blood-pressure cuffs');
    await giveName(panel, 'Vinit');
    await chooseCommunity(panel, 'Telehealth');
    await addTopic(panel, 'virtual care symplur', TOPIC);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const chosen = () => panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.chip')].map((chip) => chip.title));
  const become = (wanted: string[]) =>
    until(
      async () => JSON.stringify(await chosen()) === JSON.stringify(wanted) || undefined,
      8_000,
      async () => `Chosen is ${JSON.stringify(await chosen())}`,
    );
  const site = () => panel.find({ role: 'combobox', name: 'Site' });

  test('an open panel knows a site and topics that were added in the settings a moment ago', async () => {
    const options = await session.openExtensionPage('/options.html');
    await options.waitForText('Curator');
    await chooseFiles(options, 'Choose a site file…', [{ name: 'own.json', text: JSON.stringify(OWN) }]);
    await options.find({ role: 'button', name: /^Add Own/ }).click();
    await options.waitForText('Own site was imported');
    await page.bringToFront();
    await site().waitFor();
    await become(['Telehealth', TOPIC]);
    await options.bringToFront();
    await options.find({ role: 'button', name: 'Import and export' }).click();
    await chooseFiles(options, 'Choose a file…', [{ name: 'topics.txt', text: 'Own: Zebrafish\n' }]);
    await options.find({ role: 'button', name: 'Add to the list' }).click();
    await options.waitForText('1 topic imported.');
    await sitesKeep(options, 'Own: Zebrafish');
    await options.close();
    await page.bringToFront();
    await addTopic(panel, 'zebraf', 'Own: Zebrafish');
  });

  test('another site takes over what both know, and the way back brings back the rest', async () => {
    await site().choose('Own site');
    await become(['Telehealth']);
    await addTopic(panel, 'zebra', 'Own: Zebra');
    await site().choose('Medigy');
    await become(['Telehealth', TOPIC, 'Own: Zebrafish']);
    await site().choose('Own site');
    await become(['Telehealth', 'Own: Zebra']);
    expect(await site().value()).toBe('own');
  });

  test('a draft keeps its site, though another was chosen beside another page', async () => {
    await other.bringToFront();
    await until(
      async () => (await panel.evaluate(() => document.querySelector('h1')?.textContent?.includes('other.example.org'))) || undefined,
      8_000,
      () => 'The other page did not come',
    );
    await site().choose('Medigy');
    await page.bringToFront();
    await become(['Telehealth', 'Own: Zebra']);
    expect(await site().value()).toBe('own');
  });

  test('a format is written in the settings with its mistakes told, and the file at the desk follows', async () => {
    const options = await session.openExtensionPage('/options.html');
    const button = (name: string, nth = 0) => options.find({ role: 'button', name, nth });
    await options.waitForText('Own site');
    await button('File format', 1).click();
    await options.find({ role: 'combobox', name: 'New format, beginning with' }).choose('Jekyll');
    await button('Add format').click();
    await options.waitForText('No mistakes. Saved.');
    await options.waitForText('_posts/');
    await options.find({ role: 'combobox', name: 'Files are written as' }).choose('jekyll');
    await options.waitForText('used by the site');
    const text = options.find({ role: 'textbox', name: 'Text of “jekyll”' });
    const written = await text.value();
    const line = written.split('\n').findIndex((one) => one.startsWith('title:')) + 1;
    await text.fill(written.replace(/^title: .*$/m, 'headline: "{{ titel }}"'));
    await options.waitForText(`Line ${line}: there is no name “titel”; the nearest is “title”.`);
    expect(await options.axe()).toEqual([]);
    await button(`Go to line ${line}`).click();
    expect(await options.focused()).toContain('Text of “jekyll”');
    // As an editor has it, and undone as the browser does.
    await options.press('Home');
    await options.press('Tab');
    expect(await text.value()).toContain('\n  headline:');
    await options.press('Control+z');
    expect(await text.value()).toContain('\nheadline:');
    await text.fill(written.replace(/^title: .*$/m, 'headline: "{{ title }}"'));
    await options.waitForText('No mistakes. Saved.');
    await formatsKeep(options, 'headline:');
    await options.close();
    await page.bringToFront();
    await panel.find({ role: 'button', name: 'File' }).click();
    await panel.waitForText('headline: "');
  });

  test('Save names the topics that the site’s list does not have any more', async () => {
    const options = await session.openExtensionPage('/options.html');
    await options.waitForText('Own site');
    await options.evaluate(
      async (own) => {
        const opening = indexedDB.open('gleaner');
        await new Promise((resolve) => (opening.onsuccess = resolve));
        const writing = opening.result.transaction('sites', 'readwrite');
        writing.objectStore('sites').put(own);
        await new Promise((resolve) => (writing.oncomplete = resolve));
        opening.result.close();
      },
      { ...OWN, topics: ['Own: Other'] },
    );
    await options.close();
    await page.bringToFront();
    await panel.close();
    const popup = await session.clickAction(page);
    await popup.find({ role: 'button', name: 'Remove Own: Zebra' }).waitFor();
    await popup.find({ role: 'button', name: /^Save/ }).click();
    await popup.waitForText('Not in the list: Own: Zebra.');
    expect(await popup.focused()).toContain('Topics');
  });
});
