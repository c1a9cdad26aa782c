/** The panel stays while pages come and go beside it: each page's article stays its own, however late an answer comes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { chooseCommunity, giveName } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { plainPng } from './plain-png.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const [SLOW, QUICK, PICTURE] = ['http://slow.example.org/', 'http://quick.example.org/quick', 'http://picture.example.org/picture'];
const DISCARDED = 'Draft discarded.';
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const article = (
  name: string,
  paragraphs: number,
  head = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name} story</title>${head}
  <article><h1>${name} story</h1>${Array.from({ length: paragraphs }, (_, n) => `<p>${name} paragraph ${n}. Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel.</p>`).join('')}</article>`;
const ANSWERS = {
  // Long enough that reading it takes a while.
  '/': { body: article('Slow', 3_000), headers: HTML },
  '/quick': { body: article('Quick', 8), headers: HTML },
  '/picture': { body: article('Picture', 8, '<meta property="og:image" content="http://picture.example.org/late.png">'), headers: HTML },
  '/late.png': { body: plainPng(400, 200), headers: { 'content-type': 'image/png' }, delay: 6_000 },
};

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('the side panel in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let panel: Popup;
  let slow: Page;
  let quick: Page;
  let picture: Page;

  /** Granted by the button, which opens the popup. */
  const grant = async (url: string, words: string) => {
    const page = await session.openPage(url);
    const popup = await session.clickAction(page);
    await popup.waitForText(words, 30_000);
    if (url === PICTURE) await chooseCommunity(popup, 'Telehealth');
    if (url !== QUICK) await popup.close();
    else await popup.find({ role: 'button', name: /^Open in the/ }).click();
    return page;
  };

  beforeAll(async () => {
    server = await servePages(PAGES, { answers: ANSWERS });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    slow = await grant(SLOW, 'Slow paragraph');
    picture = await grant(PICTURE, 'Picture paragraph');
    quick = await grant(QUICK, 'Quick paragraph');
    panel = await session.openPanel();
    await panel.waitForText('Quick paragraph');
    await giveName(panel, 'Vinit');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const onDesk = () =>
    panel.evaluate(() => ({
      title: document.querySelector<HTMLTextAreaElement>('#desk-title')?.value,
      host: /\w+(?=\.example\.org)/.exec(document.querySelector('h1')?.textContent ?? '')?.[0],
      text: /(Slow|Quick|Picture)(?= paragraph)/.exec(document.querySelector('.excerpt')?.textContent ?? '')?.[0],
      reading: performance.getEntriesByType('mark').at(-1)?.name,
    }));
  const comesTo = (wanted: string) =>
    until(
      async () => (await onDesk()).text === wanted || undefined,
      20_000,
      async () => `The desk shows ${JSON.stringify(await onDesk())}`,
    );
  const kept = (key: string) =>
    panel.evaluate(async (key) => {
      const opening = indexedDB.open('gleaner');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const [draft, deliveries] = ['drafts', 'deliveries'].map((table) => opening.result.transaction(table).objectStore(table).getAll());
      await new Promise((resolve) => (deliveries!.onsuccess = resolve));
      opening.result.close();
      const mine = (draft!.result as { key: string; saving: boolean }[]).find((it) => it.key === key);
      return {
        saving: mine?.saving ?? null,
        deliveries: (deliveries!.result as { draft: string }[]).filter((it) => it.draft === key).length,
      };
    }, key);

  test('leaves a page’s text out of another article, though it was still being read when the other came to the front', async () => {
    await panel.find({ role: 'textbox', name: 'Title' }).fill('My own headline');
    await slow.bringToFront();
    await until(
      async () => (await onDesk()).host === 'slow' || undefined,
      20_000,
      () => 'The slow page never came on the desk',
      10,
    );
    await quick.bringToFront();
    await until(
      async () => (await onDesk()).host === 'quick' || undefined,
      20_000,
      () => 'The quick page never came back',
    );
    // It answers once nothing is being read in it any more.
    await slow.evaluate(() => null);
    await comesTo('Quick');
    await panel.find({ role: 'textbox', name: 'Title' }).type('!');
    expect(await onDesk()).toMatchObject({ title: 'My own headline!', host: 'quick', text: 'Quick' });
    await slow.bringToFront();
    await comesTo('Slow');
    expect(await onDesk()).toMatchObject({ title: 'Slow story', host: 'slow' });
  });

  test('leaves a page that answers late behind the one in front', async () => {
    await quick.bringToFront();
    await comesTo('Quick');
    await slow.evaluate(() =>
      document.addEventListener(
        'visibilitychange',
        () => {
          for (const end = performance.now() + 2_500; !document.hidden && performance.now() < end;) /* It is busy. */ ;
        },
        { once: true },
      ),
    );
    await slow.bringToFront();
    await quick.bringToFront();
    await slow.evaluate(() => null);
    await comesTo('Quick');
    expect(await onDesk()).toMatchObject({ title: 'My own headline!', host: 'quick' });
  });

  test('saves the article on which Save was pressed, with its image, and leaves the one in front alone', async () => {
    await picture.bringToFront();
    await comesTo('Picture');
    await panel.find({ role: 'button', name: /^Save/ }).click();
    await quick.bringToFront();
    await comesTo('Quick');
    const files = await session.downloads(2);
    expect(files.map(({ path }) => path.replace(/^.*\//, '').replace(/^[\da-f-]{36}/, ''))).toEqual(['-featuredImage.png', '.md']);
    expect(new TextDecoder().decode(files.at(-1)!.bytes)).toContain('Picture paragraph 0');
    await until(
      async () => (await kept(PICTURE)).saving === false || undefined,
      5_000,
      () => 'The saved draft still asks to be saved',
    );
    expect(await kept(PICTURE)).toEqual({ saving: false, deliveries: 1 });
    expect(await kept(QUICK)).toEqual({ saving: false, deliveries: 0 });
    expect(await panel.find({ role: 'button', name: 'Save' }).count()).toBe(1);
    await picture.bringToFront();
    await panel.waitForText('Saved to Downloads');
    await panel.find({ role: 'button', name: 'Replace 2 files in Downloads' }).waitFor();
  });

  test('offers a discarded draft back beside its own page only', async () => {
    await quick.bringToFront();
    await comesTo('Quick');
    await panel.find({ role: 'button', name: /^More/ }).click();
    await panel.find({ role: 'menuitem', name: 'Discard draft' }).click();
    await panel.waitForText(DISCARDED);
    await picture.bringToFront();
    await comesTo('Picture');
    expect(await panel.text()).not.toContain(DISCARDED);
    await quick.bringToFront();
    await comesTo('Quick');
    await panel.find({ role: 'button', name: 'Undo' }).click();
    await until(
      async () => (await onDesk()).title === 'My own headline!' || undefined,
      5_000,
      () => 'The discarded draft did not come back',
    );
  });
});
