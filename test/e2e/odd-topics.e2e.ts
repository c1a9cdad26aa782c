/** Names that formats trip over, all the way: a list of topics, the picker, the file, the desk opened again, and back out of the file. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { parse } from 'yaml';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { addTopic, chooseCommunity, deskIsThere, giveName, save } from './desk-steps.ts';
import { sitesKeep } from './kept-sites.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

const ODD = [
  'Zulu, Ltd.: "Rounds" & Rest #1 {{ all }} 🩺',
  '#Zulu & Söhne: {{% gist evil 8 %}}',
  '"Zulu", quoted: yes',
  '🩺 Zulu: - not a list, {not: a map}',
];

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('topics with odd names in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let options: Page;
  let popup: Popup;
  let article = '';

  beforeAll(async () => {
    server = await servePages(PAGES);
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
    options = await session.openExtensionPage('/options.html');
    await options.waitForText('Curator');
  });
  afterEach(async () => {
    if (await popup?.isOpen()) await popup.close();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const press = (name: string | RegExp) => options.find({ role: 'button', name }).click();

  /** No file dialog can be driven: the file is put where the dialog would put it. */
  const choose = (label: string, name: string, content: string) =>
    options.evaluate(
      (label, name, content) => {
        const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
          (it) => it.labels?.[0]?.textContent === label,
        );
        if (!input) throw new Error(`there is no ${label}`);
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], name));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      name,
      content,
    );

  /** As the table of topics shows them. */
  const listed = async () => {
    for (const topic of ODD) await sitesKeep(options, topic);
    await options.reload();
    await options.waitForText('Curator');
    await press('Topics');
    await options.find({ role: 'searchbox', name: 'Find a topic' }).type('zulu');
    await options.waitForText(`${ODD.length} topics`);
    return options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.topics tbody th[scope=row]')].map((it) => it.textContent ?? ''),
    );
  };

  const chosen = () => popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.topics .chip')].map(({ title }) => title));

  test('come in as plain text', async () => {
    await press('Import and export');
    await choose('Choose a file…', 'topics.txt', ODD.join('\n'));
    await options.waitForText(`${ODD.length} new`);
    await press(/^Replace the list/);
    await options.waitForText('4 topics imported.');
    expect((await listed()).toSorted()).toEqual(ODD.toSorted());
  });

  test('are found and taken at the desk, and stand in the file as they are', async () => {
    popup = await session.clickAction(await session.openPage('http://news.example.org/sample-article/'));
    await popup.waitForText('blood-pressure cuffs');
    await giveName(popup, 'Vinit @maxinovip.com');
    await chooseCommunity(popup, 'Telehealth');
    for (const topic of ODD) await addTopic(popup, topic, topic);
    expect(await chosen()).toEqual(ODD);
    await save(popup);
    const file = (await session.downloads(2)).find(({ path }) => path.endsWith('.md'));
    article = new TextDecoder().decode(file?.bytes);
    const { communityTopics, openProjectCustomFields } = parse(article.split('---\n')[1] ?? '');
    expect(communityTopics).toEqual(ODD);
    expect(JSON.parse(openProjectCustomFields.medigyTopics)).toEqual(ODD);
  });

  test('are on the draft when the desk is opened again, and when it is reloaded', async () => {
    popup = await session.clickAction(await session.openPage('http://news.example.org/sample-article/'));
    await deskIsThere(popup);
    await popup.waitForText('blood-pressure cuffs');
    expect(await chosen()).toEqual(ODD);
    await popup.close();
    const desk = await session.openExtensionPage(
      `/desk.html?draft=${encodeURIComponent('http://news.example.org/sample-article/')}&tab=999999`,
    );
    await desk.reload();
    await desk.find({ role: 'button', name: `Remove ${ODD[0]}` }).waitFor();
    expect(await desk.evaluate(() => [...document.querySelectorAll<HTMLElement>('.topics .chip')].map(({ title }) => title))).toEqual(ODD);
    await desk.close();
  });

  test('come back out of the file unchanged', async () => {
    await options.bringToFront();
    await options.reload();
    await options.waitForText('Curator');
    await press('Import and export');
    await choose('Choose a file…', 'topics.txt', 'Other: Thing');
    await options.waitForText('1 new');
    await press(/^Replace the list/);
    await options.waitForText('1 topic imported.');
    await choose('Choose files…', 'article.md', article);
    await press('Add to site');
    await options.waitForText('Added to ');
    expect((await listed()).toSorted()).toEqual(ODD.toSorted());
  });
});
