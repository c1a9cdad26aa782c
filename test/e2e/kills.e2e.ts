/** Whatever ends at whatever point, nothing older than 250 ms is lost, and nothing arrives twice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { addTopic, chooseCommunity, chooseType, giveNameWhereAsked } from './desk-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder, temporaryFolder } from './leftovers.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { sleep } from './time-limit.ts';

const ARTICLE = 'http://news.example.org/sample-article/';
/** Milliseconds after which nothing may be lost any more. */
const KEPT_WITHIN = 250;

const title = (popup: Popup) => popup.find({ role: 'textbox', name: 'Title' });

/** What a curator does, and what has to be there when the desk is opened again. */
const STEPS: [what: string, act: (popup: Popup) => Promise<void>, kept: (popup: Popup) => Promise<unknown>][] = [
  [
    'the title is typed',
    async (popup) => {
      await title(popup).fill('');
      await title(popup).type('A headline that is long enough to be cut');
    },
    async (popup) => expect(await title(popup).value()).toBe('A headline that is long enough to be cut'),
  ],
  [
    'the community is chosen',
    (popup) => chooseCommunity(popup, 'Telehealth'),
    (popup) => popup.find({ role: 'button', name: 'Remove Telehealth' }).waitFor(),
  ],
  [
    'the type is chosen',
    (popup) => chooseType(popup, 'Curated News'),
    async (popup) => expect(await popup.find({ role: 'combobox', name: 'Content type' }).value()).toBe('curated-news'),
  ],
  [
    'the whole article is taken',
    (popup) => popup.find({ role: 'radio', name: /Whole/ }).click(),
    async (popup) =>
      expect(
        await popup.evaluate(
          () => document.querySelector('[role="radio"][aria-checked="true"], input[type="radio"]:checked')?.parentElement?.textContent,
        ),
      ).toContain('Whole'),
  ],
  [
    'a topic is taken',
    (popup) => addTopic(popup, 'virtual care symplur', 'Symplur: Virtual Care'),
    (popup) => popup.waitForText('Symplur: Virtual Care'),
  ],
];

/** Steps after which something ends, counted from 0. */
const ENDS_AFTER = casesOf([4], [0, 1, 2, 3, 4]);

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('in %s nothing is lost', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page;
  let popup: Popup;
  const profile = temporaryFolder('profile');
  const downloads = temporaryFolder('kept-downloads');

  const start = async () => {
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin, profile, downloads });
    page = await session.openPage(ARTICLE);
  };
  beforeAll(async () => {
    server = await servePages(PAGES);
    await start();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    [profile, downloads].forEach(removeFolder);
  });

  const WAYS: [what: string, end: () => Promise<void>][] = [
    ['the popup closes', () => popup.close()],
    [
      'the tab closes',
      async () => {
        await popup.close();
        await page.close();
        page = await session.openPage(ARTICLE);
      },
    ],
    [
      'the background ends',
      async () => {
        await session.stopBackground();
        await popup.close();
      },
    ],
    [
      'the browser is killed',
      async () => {
        await session.kill();
        await start();
      },
    ],
  ];

  test.for(WAYS)('when %s, at any point', async ([, end], { annotate }) => {
    popup = await session.clickAction(page);
    await title(popup).waitFor();
    // Each way begins with an untouched article.
    await giveNameWhereAsked(popup, 'Vinit');
    await discard(popup);
    const done: (typeof STEPS)[number][] = [];
    for (const [at, step] of STEPS.entries()) {
      await step[1](popup);
      done.push(step);
      if (!ENDS_AFTER.includes(at)) continue;
      await sleep(KEPT_WITHIN);
      await end();
      popup = await session.clickAction(page);
      await title(popup).waitFor();
      for (const [what, , kept] of done)
        await kept(popup).catch((error) => {
          throw new Error(`After “${step[0]}”: “${what}” was lost`, { cause: error });
        });
    }
    await annotate(`${ENDS_AFTER.length} points`);
    await popup.close();
  });

  test('when the browser is killed just after Save: the article arrives, once', async () => {
    popup = await session.clickAction(page);
    await popup.waitForText('Symplur: Virtual Care');
    // The whole article is more than the site quotes.
    await popup.find({ role: 'radio', name: /Lead/ }).click();
    await popup.find({ role: 'button', name: /^Save/ }).click();
    await sleep(KEPT_WITHIN);
    await session.kill();
    await start();
    popup = await session.clickAction(page);
    await popup.waitForText(/Saved(?! as draft)/);
    const files = await session.downloads(1);
    expect(files.filter(({ path }) => path.endsWith('.md'))).toHaveLength(1);
    await popup.close();
  });

  async function discard(desk: Popup): Promise<void> {
    await desk.find({ role: 'button', name: 'More' }).click();
    await desk.find({ role: 'menuitem', name: 'Discard draft' }).click();
    await sleep(KEPT_WITHIN);
  }
});
