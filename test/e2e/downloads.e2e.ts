/** Downloads that go another way than asked: the desk says so, and the draft stays. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { putAskedSite } from './asked-site.ts';
import { addTopic, chooseCommunity, giveName, MAIN_ACTION, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('a download in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    server = await servePages(PAGES);
  });
  afterEach(async () => {
    await popup?.close();
    await session?.close();
  });
  afterAll(() => server?.close());

  const prepare = async () => {
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    page = await session.openPage('http://news.example.org/sample-article/');
    popup = await session.clickAction(page);
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
  };

  const main = () => popup.find({ role: 'button', name: MAIN_ACTION });
  const texts = async (count: number) =>
    Object.fromEntries((await session.downloads(count)).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')]));
  const articleIn = (files: Record<string, string>) => Object.keys(files).find((path) => path.endsWith('.md'))!;

  test('of an article that was saved before takes the places of both files, says so before, and is taken back', async () => {
    await prepare();
    await save(popup);
    const before = await texts(2);
    const article = articleIn(before);
    writeFileSync(join(session.downloadsDir, article), 'Changed by hand.');
    await addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care');
    await popup.find({ role: 'button', name: 'Replace 2 files in Downloads' }).waitFor();
    await popup.waitForText('Changes made there by hand will be lost');
    expect(await popup.axe()).toEqual([]);
    expect(await save(popup)).toBe(`Saved to Downloads: ${article}`);
    const after = await texts(2);
    expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
    expect(after[article]).toContain('Symplur: Virtual Care');
    await popup.find({ role: 'button', name: 'Undo' }).click();
    await popup.waitForText('Undone', 20_000);
    expect(await texts(2)).toEqual(before);
  });

  test('of an article whose page is opened again is updated by one press, with what was chosen the last time', async () => {
    await prepare();
    await save(popup);
    await popup.close();
    popup = await session.clickAction(page);
    await popup.waitForText(/Clipped on .* by you → Downloads\./);
    // What was chosen comes last; a press before is held up by it.
    await popup.find({ role: 'button', name: /^Remove / }).waitFor();
    await popup.find({ role: 'button', name: 'Replace 2 files in Downloads' }).click();
    await popup.find({ role: 'button', name: 'Show in folder' }).waitFor();
    await popup.waitForText('Saved to Downloads');
    expect(Object.keys(await texts(2))).toHaveLength(2);
  });

  test('of an article whose files were moved makes new ones and says so; those moved stay', async () => {
    await prepare();
    await save(popup);
    const before = await texts(2);
    for (const path of Object.keys(before))
      renameSync(join(session.downloadsDir, path), join(session.downloadsDir, path.replaceAll('/', '-')));
    await addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care');
    expect(await main().count()).toBe(1);
    await save(popup);
    await popup.waitForText('no longer there. These are new files');
    const after = await texts(4);
    expect(after[articleIn(before)]).toContain('Symplur: Virtual Care');
    for (const [path, text] of Object.entries(before)) expect(after[path.replaceAll('/', '-')]).toBe(text);
  });

  test('that was moved is not told as taken back: which file is missing is said, and the rest goes', async () => {
    await prepare();
    await save(popup);
    const [image, article] = (await session.downloads(2)).map(({ path }) => path).toSorted((one) => (one.endsWith('.md') ? 1 : -1));
    const at = (path: string) => join(session.downloadsDir, path);
    renameSync(at(image!), at('elsewhere.png'));
    await popup.find({ role: 'button', name: 'Undo' }).click();
    const told = await popup.waitForText('because not found where it was saved', 20_000);
    expect(told).toContain(image);
    expect(told).not.toContain('Undone');
    await popup.find({ role: 'button', name: 'Undo' }).waitFor();
    expect((await session.downloads(1)).map(({ path }) => path)).toEqual(['elsewhere.png']);
    // Chromium looks at the disk every ten seconds only.
    renameSync(at('elsewhere.png'), at(image!));
    writeFileSync(at(`${article}.bak`), 'x');
    await popup.find({ role: 'button', name: 'Undo' }).click();
    expect(await popup.waitForText(/not found where (?:it was )?saved[^.]*\.md/i, 20_000)).not.toContain('Undone');
  });

  test('of which all files were renamed is told as not found, and stays as it is', async () => {
    await prepare();
    await save(popup);
    const files = await session.downloads(2);
    for (const { path } of files)
      renameSync(join(session.downloadsDir, path), join(session.downloadsDir, path.replace(/(\.\w+)$/, '-mine$1')));
    await popup.find({ role: 'button', name: 'Undo' }).click();
    const told = await popup.waitForText('Nothing was undone', 20_000);
    for (const { path } of files) expect(told).toContain(path);
    expect((await session.downloads(2)).every(({ path }) => path.includes('-mine'))).toBe(true);
  });

  test('into a folder that cannot be written is noticed, said, and can be repeated', async () => {
    await prepare();
    // A file stands where the folder should be.
    writeFileSync(join(session.downloadsDir, 'medigy'), '');
    // It would close the desk, had the file arrived.
    await popup.press('Control+Shift+Enter');
    await popup.waitForText(/download was (interrupted|cancelled).*draft is kept/s, 20_000);
    await popup.find({ role: 'button', name: 'Save again' }).waitFor();
    expect(await popup.isOpen()).toBe(true);
    await popup.close();
    popup = await session.clickAction(page);
    await popup.waitForText('Telehealth');
  });

  test('of a site whose format asks for fields is filled by key alone, and updated with what was filled', async () => {
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    await putAskedSite(session);
    page = await session.openPage('http://news.example.org/sample-article/');
    popup = await session.clickAction(page);
    await popup.find({ role: 'combobox', name: 'Tags' }).waitFor(20_000);
    await popup.find({ role: 'textbox', name: 'Rating' }).waitFor(20_000);
    // The article's own text may speak of images.
    const [above, ...below] = (await popup.text()).split(/Excerpt[^]*Add commentary/);
    expect(below).toHaveLength(1);
    expect(above + below.join()).not.toMatch(/communit|image/i);
    await popup.press('Control+Enter');
    await popup.waitForText('“Rating” is empty.');
    expect(await popup.focused()).toBe('textbox "Rating"');
    await popup.type('4');
    await popup.press('Tab');
    await popup.type('budding');
    await tabTo('combobox "Kinds of text (optional)"');
    await popup.type('long');
    await popup.find({ role: 'option', name: /Essay/ }).waitFor();
    await popup.press('Enter');
    await tabTo('textbox "Notes"');
    await popup.type('First');
    await popup.press('Enter');
    await popup.type('Second');
    await tabTo('button "Photos: add one"');
    await popup.press('Enter');
    await popup.find({ role: 'textbox', name: 'Address' }).waitFor();
    expect(await popup.focused()).toBe('textbox "Address"');
    await popup.type('example.org/pear.png');
    await popup.press('Tab');
    await popup.type('A pear');
    expect(await popup.axe()).toEqual([]);
    await popup.press('Control+Enter');
    await popup.waitForText('Saved to Downloads', 20_000);
    const [[path, text]] = Object.entries(await texts(1)) as [[string, string]];
    const slug = /^garden\/links\/(.+)\.md$/.exec(path)![1];
    expect(text).toContain(
      `slug: ${slug}\nrating: 4\nstate: budding\nlive: true\nkinds: [Essay]\nnotes:\n  - "First"\n  - "Second"\nphotos:\n  - url: https://example.org/pear.png\n    alt: "A pear"\n---\n`,
    );
    await popup.close();
    popup = await session.clickAction(page);
    const rating = popup.find({ role: 'textbox', name: 'Rating' });
    await rating.waitFor(20_000);
    expect(await rating.value()).toBe('4');
    await rating.fill('5');
    await popup.press('Control+Enter');
    await popup.find({ role: 'button', name: 'Show in folder' }).waitFor(20_000);
    expect(await texts(1)).toEqual({ [path]: text.replace('rating: 4', 'rating: 5') });
  });

  /** The next thing that the focus comes to by that name. */
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 12; steps++) {
      if ((await popup.focused()) === name) return;
      await popup.press('Tab');
    }
    throw new Error(`The focus is at ${await popup.focused()}, not at ${name}`);
  };
});
