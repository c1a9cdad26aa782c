/** Pages that cannot be clipped, or only in part: each gets a sentence and a hint, and no draft is lost. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { pageOf } from './page-of.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Page, Popup, Session } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';
import { until } from './time-limit.ts';

const SITE = 'http://news.example.org';
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const answers = {
  '/empty': { body: '<!doctype html><title>Empty</title><body></body>' },
  '/no-article': { body: '<!doctype html><title>Log in</title><nav><a href="/">Home</a></nav><form><label>Name <input></label></form>' },
  '/report.pdf': { body: PDF, headers: { 'content-type': 'application/pdf' } },
  '/report': { body: PDF, headers: { 'content-type': 'application/pdf' } },
  '/data.json': { body: '{"a": 1}', headers: { 'content-type': 'application/json' } },
  '/huge': { body: pageOf(50_000) },
  '/other': { body: pageOf(300).replaceAll('An article', 'Another article') },
  // A script that never comes keeps the page from being complete.
  '/loading': { body: pageOf(300).replace('<nav>', '<script src="/never.js"></script><nav>') },
  '/never.js': { body: 'void 0;', delay: 'never' as const },
};

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('a bad page in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  let page: Page | undefined;
  let popup: Popup | undefined;

  beforeAll(async () => {
    server = await servePages(PAGES, { answers });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
  });
  afterEach(async () => {
    await popup?.close();
    await page?.close();
    popup = undefined;
    page = undefined;
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const click = async (url: string) => {
    page = await session.openPage(url.replace('EXTENSION', session.extensionOrigin));
    popup = await session.clickAction(page);
    return popup;
  };

  test.for([
    [
      'of the browser',
      browser === 'chromium' ? 'chrome://version/' : 'EXTENSION/popup.html',
      /does not let extensions read this page.*Open the article/s,
    ],
    ['that is a source', `view-source:${SITE}/sample-article/`, /source of a page.*Open the (page|article) itself/s],
    ['that is empty', `${SITE}/empty`, /page is empty.*read it again/s],
    ['without an article', `${SITE}/no-article`, /No article was found.*Select the text/s],
    ['that is a PDF', `${SITE}/report.pdf`, /PDF.*page that links to/s],
    ['that is a picture', `${SITE}/sample-article/lead.png`, /picture or a plain file.*Open the article/s],
    ['that is data', `${SITE}/data.json`, /(picture or a plain file|does not let).*/s],
  ] as [string, string, RegExp][])('%s', async ([, url, sentences]) => {
    await (await click(url)).waitForText(sentences);
  });

  test('still loading is read as far as it is, and said to be', async () => {
    page = await session.openPage(`${SITE}/empty`);
    await page.evaluate(() => {
      location.href = '/loading';
    });
    // The script is asked for when all before it has been read.
    await until(
      () => server.requests.get('/never.js'),
      15_000,
      () => 'The page did not come',
    );
    popup = await session.clickAction(page);
    await popup.waitForText(/still loading.*read it again/s);
    expect(await popup.find({ role: 'textbox', name: 'Title' }).value()).toBe('An article');
  });

  test('of 50,000 elements is read, and said to be large', async () => {
    const open = await click(`${SITE}/huge`);
    await open.waitForText(/very large.*read it again/s, 25_000);
    expect(await open.find({ role: 'textbox', name: 'Title' }).value()).toBe('An article');
    await open.waitForText('Remote monitoring');
  });

  test('that went elsewhere leaves the draft as it was, and says so', async () => {
    const open = await click(`${SITE}/sample-article/`);
    await open.waitForText('blood-pressure cuffs');
    await page?.evaluate(() => {
      location.href = '/other';
    });
    await open.waitForText(/moved on to another page.*Save it as it is/s);
    await open.find({ role: 'textbox', name: 'Title' }).type('!');
    await open.close();
    await page?.waitForText('Another article');
    await page?.goto(`${SITE}/sample-article/`);
    popup = await session.clickAction(page!);
    await popup.waitForText('Draft from');
    expect(await popup.find({ role: 'textbox', name: 'Title' }).value()).toContain('Rural Clinics!');
  });

  test('is read again when it has become better', async () => {
    page = await session.openPage(`${SITE}/empty`);
    popup = await session.clickAction(page);
    await popup.waitForText('page is empty');
    await page.evaluate(() => {
      const text = 'The article came late, as it does on pages that are built by their scripts. '.repeat(5);
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    });
    await popup.find({ role: 'button', name: 'Read again' }).click();
    await popup.waitForText('The article came late');
  });
});
