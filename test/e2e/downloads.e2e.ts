/** Downloads that go another way than asked: the desk says so, and the draft stays. */
import { writeFileSync } from 'node:fs';
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
