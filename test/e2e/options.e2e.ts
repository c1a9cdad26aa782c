/** The options as people use them: what is written there is kept, and a site's topics come in from a file. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readZip } from '../outbox/read-zip.ts';
import { casesOf } from './all-cases.ts';
import { BUILDS } from './builds-and-pages.ts';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { chooseBytes, chooseFiles } from './choose-files.ts';
import { excerptsKeep } from './kept-sites.ts';
import { launchBrowser } from './launch-browser.ts';
import { brokenRows } from './topic-rows.ts';

/** Pictures to look at; never compared. */
const PICTURES = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));
const TOPICS = ['Frost & Sullivan: TeleHealth, again', 'Écho: “Brûlée” {{ 1 }} 🩺', 'Symplur: Virtual Care', ''].join('\n');

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('the options in %s', (browser) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser] });
    page = await session.openExtensionPage('/options.html');
  });
  afterAll(() => session?.close());

  const button = (name: string | RegExp) => page.find({ role: 'button', name });
  const text = (selector: string) => page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

  const choose = (label: string, name: string, text: string) => chooseFiles(page, label, [{ name, text }]);

  test('keep the curator’s name as it is typed', async () => {
    await page.find({ role: 'textbox', name: 'Your name' }).type('Vinit @maxinovip.com');
    await page.waitForText('Saved');
    await page.reload();
    await page.waitForText('Curator');
    expect(await page.find({ role: 'textbox', name: 'Your name' }).value()).toBe('Vinit @maxinovip.com');
  });

  test('keep a field as it is typed, before it is left, and say what of it cannot be kept', async () => {
    await button('Rules').click();
    const most = page.find({ role: 'textbox', name: 'Longest excerpt, in characters' });
    await most.fill('');
    await most.type('640');
    await page.waitForText('Saved');
    await excerptsKeep(page, 640);
    expect(await page.focused()).toBe('textbox "Longest excerpt, in characters"');
    await page.reload();
    await button('Rules').click();
    expect(await most.value()).toBe('640');
    await most.type('x');
    await page.waitForText('Enter a whole number, 1 or more. Until then it stays “640”.');
    expect(await page.axe()).toEqual([]);
    await button('Rules').click();
    await page.waitForText('Not saved: “640x”. Enter a whole number, 1 or more.');
    await button('Rules').click();
    expect(await most.value()).toBe('640');
    await button('Rules').click();
  });

  test('say what a file of topics holds, take it on a click, and keep it unchanged', async () => {
    await button('Import and export').click();
    await choose('Choose a file…', 'topics.txt', TOPICS);
    await page.waitForText('2 new, 1 already in the list');
    expect(await page.axe()).toEqual([]);
    await button('Add to the list').click();
    await page.waitForText('2 topics imported.');
    await page.reload();
    await button('Topics').click();
    await page.find({ role: 'searchbox', name: 'Find a topic' }).type('brûlée');
    await page.waitForText('1 topic');
    expect(await text('.topics tbody th[scope=row]')).toBe('Écho: “Brûlée” {{ 1 }} 🩺');
    expect(await page.axe()).toEqual([]);
  });

  test.for([320, 480, 640, 720, 1280])('show their topics in whole rows at %s pixels', async (width) => {
    await page.find({ role: 'searchbox', name: 'Find a topic' }).fill('');
    await page.waitForText('60 of ');
    expect(await brokenRows(page, width)).toEqual([]);
  });

  test('bring the built-in site back, and undo that', async () => {
    await button('Restore the built-in version').click();
    await page.waitForText('Medigy is back to its built-in version.');
    await button('Undo').click();
    await page.waitForText('Built in, changed here');
  });

  test('write everything as one file and take it in again', async () => {
    await button('Export everything').click();
    const [file] = await session.downloads(1);
    const archive = Buffer.from(file!.bytes);
    const jsonOf = (name: string): unknown => JSON.parse(String(readZip(archive).get(name)));
    expect(jsonOf('gleaner.json')).toMatchObject({ gleaner: 'archive', version: 1 });
    expect(jsonOf('everything.json')).toMatchObject({ gleaner: 'everything', version: 1, curator: 'Vinit @maxinovip.com' });
    await chooseBytes(page, 'Import everything…', 'everything.zip', archive);
    await page.waitForText('Already here and the same: Medigy');
    expect(await page.axe()).toEqual([]);
    await button('Import all').click();
    await page.waitForText('Imported.');
  });

  test('look right in light and dark, and nothing runs out of them at 320 pixels', async () => {
    for (const part of ['Rules', 'Communities', 'Import and export']) await button(part).click();
    expect(await page.axe()).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot(`${PICTURES}/${browser}-options-light.png`, { scheme: 'light', height: 2400 });
    await page.screenshot(`${PICTURES}/${browser}-options-dark.png`, { scheme: 'dark', height: 1600 });
    await page.screenshot(`${PICTURES}/${browser}-options-320.png`, { scheme: 'light', width: 320, height: 3000 });
    const widest = () =>
      page.evaluate(() => {
        document.body.style.inlineSize = '320px';
        const widest = Math.max(
          ...[...document.querySelectorAll('.options-page *:not(.unseen)')].map((it) => it.getBoundingClientRect().right),
        );
        document.body.style.inlineSize = '';
        return widest;
      });
    expect(await widest()).toBeLessThanOrEqual(320);
    await page.find({ role: 'radio', name: 'Dark' }).click();
    await page.waitForText('Saved');
    await page.reload();
    await page.waitForText('Curator');
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    expect(await page.axe()).toEqual([]);
  });
});
