/** The desk as people use it: by keyboard alone, with assistive technology, in light and dark, small and enlarged. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { deskIsThere } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

/** Pictures to look at; never compared. */
const PICTURES = fileURLToPath(new URL('../../.cache/pictures', import.meta.url));

describe.for<BrowserName>(['chromium', 'firefox'])('the desk in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await servePages(PAGES, { answers: { '/empty': { body: '<!doctype html><title>Empty</title>' } } });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
  });
  afterEach(() => popup?.close());
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const open = async (path: string, until: string | RegExp) => {
    page = await session.openPage(`http://news.example.org${path}`);
    popup = await session.clickAction(page);
    await popup.waitForText(until);
  };

  /** Tabs on until the focus is there. */
  const tabTo = async (wanted: RegExp) => {
    const seen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const focused = await popup.focused();
      if (wanted.test(focused)) return;
      seen.push(focused);
      await popup.press('Tab');
    }
    throw new Error(`Tab never came to ${wanted}; it came to ${seen.join(', ')}`);
  };

  test('takes a clip from the first key to the receipt without a mouse', async () => {
    await open('/sample-article/', 'blood-pressure cuffs');
    await deskIsThere(popup);
    await tabTo(/Community/);
    await popup.type('tele');
    await popup.find({ role: 'option', name: /^Telehealth/ }).waitFor();
    await popup.press('Enter');
    await tabTo(/Topics/);
    await popup.type('klas remote');
    await popup.press('Enter');
    await popup.type('virtual care symplur');
    await popup.press('Enter');
    await tabTo(/Your name as curator/);
    await popup.type('Vinit @maxinovip.com');
    await popup.press('Control+Enter');
    await popup.waitForText(/Saved(?! as draft)/, 20_000);
    const file = (await session.downloads(2)).find(({ path }) => path.endsWith('.md'));
    const text = new TextDecoder().decode(file?.bytes);
    expect(text).toContain("communityTopics:\n- 'KLAS: Remote Patient Monitoring'\n- 'Symplur: Virtual Care'\n");
    expect(text).toContain('identifier: Telehealth\n');
  });

  test('shows the exact file before it is saved, and how long the excerpt is while it is picked', async () => {
    await open('/sample-article/', 'blood-pressure cuffs');
    await popup.find({ role: 'button', name: /^File/ }).click();
    const saved = (await session.downloads(2)).find(({ path }) => path.endsWith('.md'));
    const shown = () => popup.evaluate(() => document.querySelector('pre')?.textContent ?? undefined);
    expect(await until(shown, 5_000, () => 'No file is shown')).toBe(new TextDecoder().decode(saved?.bytes));
    // What was opened came into sight by itself; the desk is as wide as its window.
    const inSight = () =>
      popup.evaluate(() => {
        const end = document.querySelector('.preview')?.getBoundingClientRect().bottom ?? Infinity;
        const foot = document.querySelector('.desk-footer')?.getBoundingClientRect().top ?? 0;
        return end <= foot + 1 && document.body.getBoundingClientRect().width === innerWidth ? true : undefined;
      });
    await until(inSight, 5_000, () => 'The file is not in sight, or a strip lies beside the desk');
    // The meter stays in sight while the last paragraph is picked.
    await popup.find({ role: 'checkbox', name: /nothing in them to sell/ }).click();
    const meter = await popup.evaluate(() => {
      const { top, bottom } = document.querySelector('[role=meter]')!.getBoundingClientRect();
      const { top: edge } = document.querySelector('.desk-middle')!.getBoundingClientRect();
      const over = document.elementFromPoint(40, (top + bottom) / 2);
      return {
        below: top >= edge - 1,
        seen: over?.closest('[role=meter]') !== null,
        text: document.querySelector('.meter-text')?.textContent,
      };
    });
    expect(meter).toEqual({
      below: true,
      seen: true,
      text: expect.stringMatching(/^4 of 15 paragraphs · 1,\d+ of 1,000 characters · \d+%$/),
    });
  });

  test('breaks no rule of accessibility, and nothing runs out of it sideways', async () => {
    await open('/sample-article/', 'blood-pressure cuffs');
    expect(await popup.axe()).toEqual([]);
    await popup.find({ role: 'button', name: /^Details/ }).click();
    await popup.find({ role: 'combobox', name: 'Topics' }).type('heal');
    expect(await popup.axe()).toEqual([]);
    for (const [name, options] of [
      ['light', { scheme: 'light' }],
      ['dark', { scheme: 'dark' }],
      ['forced', { forcedColors: true }],
    ] as const) {
      await popup.screenshot(`${PICTURES}/${browser}-${name}.png`, options);
    }
    expect(await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  test('breaks no rule of accessibility when nothing could be read', async () => {
    await open('/empty', 'page is empty');
    expect(await popup.axe()).toEqual([]);
    await popup.screenshot(`${PICTURES}/${browser}-failed.png`, { scheme: 'light' });
  });

  test('brings back what was discarded', async () => {
    const own = 'A headline of my own';
    const titleIs = async (wanted: (title: string) => boolean) => {
      const title = () => popup.find({ role: 'textbox', name: 'Title' }).value();
      await until(
        async () => wanted(await title()) || undefined,
        10_000,
        async () => `The title is ${await title()}`,
      );
    };
    const discard = async () => {
      await popup.find({ role: 'button', name: /^More/ }).click();
      await popup.find({ role: 'menuitem', name: 'Discard draft' }).click();
      await popup.waitForText('Draft discarded');
    };
    await open('/sample-article/', 'Telehealth');
    await popup.find({ role: 'textbox', name: 'Title' }).fill(own);
    await discard();
    await popup.find({ role: 'button', name: 'Undo' }).click();
    await titleIs((title) => title === own);
    await discard();
    // A click beside it is enough.
    await popup.close();
    popup = await session.clickAction(page);
    await popup.waitForText('Draft discarded');
    await titleIs((title) => title !== own);
    await popup.find({ role: 'button', name: 'Undo' }).click();
    await titleIs((title) => title === own);
    await popup.close();
    popup = await session.clickAction(page);
    await titleIs((title) => title === own);
  });
});
