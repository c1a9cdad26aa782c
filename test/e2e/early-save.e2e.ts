/** Save pressed before the article is read: nothing is asked of the curator twice. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Session } from './browser-driver.ts';
import { chooseCommunity, giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder, temporaryFolder } from './leftovers.ts';
import { type PageServer, servePages } from './serve-pages.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const article = (name: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name} story</title>
  <article><h1>${name} story</h1>${Array.from({ length: 8 }, (_, n) => `<p>${name} paragraph ${n}. Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel.</p>`).join('')}</article>`;
const ANSWERS = {
  '/quick': { body: article('Quick'), headers: HTML },
  '/slow': { body: article('Slow'), headers: HTML },
};

/** The built extension on a computer that takes three seconds to read the text of an article. Answers its folder. */
function onSlowComputer(build: string): string {
  const dir = temporaryFolder('slow-extension');
  cpSync(build, dir, { recursive: true });
  const script = join(dir, 'content-scripts/clip.js');
  writeFileSync(
    script,
    `{ const rested = performance.now() + 3000; while (performance.now() < rested); }\n${readFileSync(script, 'utf8')}`,
  );
  return dir;
}

describe.for<BrowserName>(['chromium', 'firefox'])('an early Save in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let extensionDir: string;

  beforeAll(async () => {
    server = await servePages(PAGES, { answers: ANSWERS });
    extensionDir = onSlowComputer(BUILDS[browser]);
    session = await launchBrowser(browser, { extensionDir, proxy: server.origin });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    removeFolder(extensionDir);
  });

  test('is kept, and carried out once the article is read', async () => {
    const quick = await session.openPage('http://news.example.org/quick');
    let popup = await session.clickAction(quick);
    await popup.waitForText('Quick paragraph');
    await giveName(popup, 'Vinit');
    await chooseCommunity(popup, 'Telehealth');
    await save(popup);
    await popup.close();
    // The community of the last article from that host is chosen already.
    const slow = await session.openPage('http://news.example.org/slow');
    popup = await session.clickAction(slow);
    await popup.waitForText('Telehealth');
    expect(await popup.text()).not.toContain('Slow paragraph');
    await popup.press('Control+Enter');
    await popup.waitForText(/Saved(?! as draft)/, 20_000);
    const texts = (await session.downloads(2)).map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(texts.filter((text) => text.includes('Slow paragraph 0.'))).toHaveLength(1);
    await popup.close();
  });
});
