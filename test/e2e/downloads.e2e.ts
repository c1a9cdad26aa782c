/** Downloads that go another way than asked: the desk says so, and the draft stays. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { addTopic, chooseCommunity, giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

describe.for<BrowserName>(['chromium', 'firefox'])('a download in %s', (browser) => {
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

  test('of an article that was saved before leaves the first file alone and says the new name', async () => {
    await prepare();
    await save(popup);
    const before = await session.downloads(2);
    await addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care');
    expect(await save(popup)).toMatch(/another name/);
    const after = await session.downloads(4);
    expect(after.filter(({ path }) => path.endsWith('.md'))).toHaveLength(2);
    for (const { path, bytes } of before) {
      expect(Buffer.from(after.find((file) => file.path === path)?.bytes ?? []).equals(bytes)).toBe(true);
    }
  });

  test('that was moved is not told as taken back: which file is missing is said, and the rest goes', async () => {
    await prepare();
    await save(popup);
    const [image, article] = (await session.downloads(2)).map(({ path }) => path).toSorted((one) => (one.endsWith('.md') ? 1 : -1));
    const at = (path: string) => join(session.downloadsDir, path);
    renameSync(at(image!), at('elsewhere.png'));
    await popup.find({ role: 'button', name: 'Undo' }).click();
    const told = await popup.waitForText('because not found where saved', 20_000);
    expect(told).toContain(image);
    expect(told).not.toContain('Taken back');
    await popup.find({ role: 'button', name: 'Undo' }).waitFor();
    expect((await session.downloads(1)).map(({ path }) => path)).toEqual(['elsewhere.png']);
    // Chromium looks at the disk every ten seconds only.
    renameSync(at('elsewhere.png'), at(image!));
    writeFileSync(at(`${article}.bak`), 'x');
    await popup.find({ role: 'button', name: 'Undo' }).click();
    expect(await popup.waitForText(/not found where (?:it was )?saved[^.]*\.md/i, 20_000)).not.toContain('Taken back');
  });

  test('of which all files were renamed is told as not found, and stays as it is', async () => {
    await prepare();
    await save(popup);
    const files = await session.downloads(2);
    for (const { path } of files)
      renameSync(join(session.downloadsDir, path), join(session.downloadsDir, path.replace(/(\.\w+)$/, '-mine$1')));
    await popup.find({ role: 'button', name: 'Undo' }).click();
    const told = await popup.waitForText('Nothing was taken back', 20_000);
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
});
