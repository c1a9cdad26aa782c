/** The everyday case: on a host that is known from before, a clip is two actions, and the popup is gone by itself. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { addTopic, chooseCommunity, chooseType, giveName, save } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { sleep, until } from './time-limit.ts';

/** Another article of the same host. */
const NEXT = readFileSync(`${PAGES}/sample-article/index.html`, 'utf8')
  .replaceAll('/sample-article/', '/next-article')
  .replaceAll('Remote Monitoring Finds Its Rhythm', 'Nurses Answer at Night')
  .replaceAll('lead.png', '/sample-article/lead.png');

describe.for<BrowserName>(casesOf(['firefox'], ['chromium', 'firefox']))('saving and closing in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let popup: Popup;

  beforeAll(async () => {
    server = await servePages(PAGES, {
      answers: Object.fromEntries(
        ['next', 'third', 'fourth'].map((which) => [`/${which}-article`, { body: NEXT.replaceAll('next-article', `${which}-article`) }]),
      ),
    });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
  });
  afterEach(async () => {
    if (await popup?.isOpen()) await popup.close();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const open = async (path: string): Promise<Page> => session.openPage(`http://news.example.org${path}`);
  const closes = (desk: Popup) =>
    until(
      async () => !(await desk.isOpen()) || undefined,
      20_000,
      async () => `The popup is open:\n${await desk.text()}`,
    );
  const articles = async (files: number) =>
    (await session.downloads(files)).filter(({ path }) => path.endsWith('.md')).map(({ bytes }) => new TextDecoder().decode(bytes));

  test('takes two actions from the page to the file, of the remembered community and content type', async () => {
    popup = await session.clickAction(await open('/sample-article/'));
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseType(popup, 'Curated News');
    await chooseCommunity(popup, 'Telehealth');
    await addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care');
    await save(popup);
    await session.downloads(2);
    await popup.close();

    const page = await open('/next-article');
    let actions = 0;
    /** Whatever the curator does goes through here. */
    const act = <Done>(action: () => Promise<Done>): Promise<Done> => {
      actions += 1;
      return action();
    };
    popup = await act(() => session.clickAction(page));
    await popup.waitForText('blood-pressure cuffs');
    await act(() => popup.press('Control+Shift+Enter'));
    await closes(popup);

    const saved = (await articles(4)).find((text) => text.includes('Nurses Answer at Night'));
    expect(saved).toContain('identifier: Telehealth\n');
    expect(saved).toContain('openProjectWorkPackageType: Curated News\n');
    expect(saved).toContain('basePath: /communities/telehealth/curated-news/\n');
    expect(actions).toBe(2);
  });

  test('finds nothing left to do when the article is opened again', async () => {
    popup = await session.clickAction(await open('/next-article'));
    await popup.waitForText('Saved to Downloads');
    await popup.press('Control+Shift+Enter');
    await closes(popup);
    expect(await articles(4)).toHaveLength(2);
  });

  test('stays open with its notice where something is missing', async () => {
    popup = await session.clickAction(await open('/third-article'));
    await popup.waitForText('blood-pressure cuffs');
    await popup.find({ role: 'textbox', name: 'Title' }).fill('');
    await popup.press('Control+Shift+Enter');
    await popup.waitForText('The title is missing.');
    expect(await popup.isOpen()).toBe(true);
    expect(await articles(4)).toHaveLength(2);
  });

  test('closes the side panel', async () => {
    popup = await session.clickAction(await open('/third-article'));
    await popup.waitForText('blood-pressure cuffs');
    await popup.find({ role: 'button', name: 'Open in the side panel' }).click();
    const panel = await session.openPanel();
    await panel.waitForText('blood-pressure cuffs');
    await panel.find({ role: 'textbox', name: 'Title' }).fill('Nurses Answer Beside');
    await panel.press('Control+Shift+Enter');
    await closes(panel);
    expect((await articles(6)).some((text) => text.includes('title: Nurses Answer Beside'))).toBe(true);
  });

  test('closes the tab of the desk', async () => {
    const tab = await session.openExtensionPage(
      `/desk.html?draft=${encodeURIComponent('http://news.example.org/next-article')}&tab=999999`,
    );
    await tab.find({ role: 'textbox', name: 'Title' }).waitFor();
    await tab.find({ role: 'textbox', name: 'Title' }).fill('Nurses Answer, Told Anew');
    await tab.press('Control+Shift+Enter');
    // A tab that goes while it is asked does not answer.
    const gone = () =>
      Promise.race([
        tab.url().then(
          () => false,
          () => true,
        ),
        sleep(2_000).then(() => false),
      ]);
    await until(
      async () => (await gone()) || undefined,
      20_000,
      async () => `The tab is there:\n${await tab.text()}`,
    );
    expect((await articles(6)).some((text) => text.includes('title: Nurses Answer, Told Anew'))).toBe(true);
  });

  test('takes one action more with a topic, which the key that saves takes', async () => {
    const page = await open('/fourth-article');
    popup = await session.clickAction(page);
    await popup.waitForText('blood-pressure cuffs');
    await popup.find({ role: 'combobox', name: 'Topics' }).type('virtual care symplur');
    await popup.find({ role: 'option', name: 'Symplur: Virtual Care' }).waitFor();
    await popup.press('Control+Shift+Enter');
    await closes(popup);
    const saved = (await articles(8)).filter((text) => text.includes("- 'Symplur: Virtual Care'") && text.includes('fourth-article'));
    expect(saved).toHaveLength(1);
  });

  test('updates from the page in two', async () => {
    const page = await open('/fourth-article');
    popup = await session.clickAction(page);
    await popup.find({ role: 'button', name: /^Replace 2 files/ }).waitFor();
    await popup.press('Control+Enter');
    await popup.find({ role: 'button', name: 'Show in folder' }).waitFor();
    expect(await articles(8)).toHaveLength(4);
  });

  test('keeps what was typed and not taken when the popup closes', async () => {
    const page = await open('/fourth-article');
    popup = await session.clickAction(page);
    await popup.waitForText('blood-pressure cuffs');
    const topics = () => popup.find({ role: 'combobox', name: 'Topics' });
    await topics().type('digital tw');
    await popup.close();
    popup = await session.clickAction(page);
    await topics().waitFor();
    await until(
      async () => (await topics().value()) === 'digital tw' || undefined,
      5_000,
      async () => `It holds “${await topics().value()}”`,
    );
    // From a chip the letter goes to the box as well.
    await topics().fill('');
    await popup.press('ArrowLeft');
    await popup.type('zero');
    await until(
      async () => (await topics().value()) === 'zero' || undefined,
      5_000,
      async () => `It holds “${await topics().value()}”`,
    );
  });
});
