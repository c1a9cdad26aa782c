/** The desk takes a page's text apart and makes it safe without loading or running anything of it, however it is written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './all-cases.ts';
import { BUILDS, PAGES } from './builds-and-pages.ts';
import type { BrowserName, Session } from './browser-driver.ts';
import { launchBrowser } from './launch-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

const ASKS = 'http://news.example.org/asked';
const SENTENCE = 'Remote monitoring gives clinicians a steady view of patients at home, and gives patients fewer reasons to travel.';
/** Each would tell a server that it was read, or leave a mark in the document that read it. */
const MEANT = [
  `<img src="${ASKS}/image.png" onerror="document.title='ran'">`,
  `<img srcset="${ASKS}/set.png 2x" src="${ASKS}/set.png">`,
  `<picture><source srcset="${ASKS}/source.png"><img src="${ASKS}/picture.png"></picture>`,
  `<video poster="${ASKS}/poster.png" src="${ASKS}/film.mp4"></video>`,
  `<span style="background:url(${ASKS}/style.png)">styled</span>`,
  `<svg><image href="${ASKS}/svg.png"/></svg>`,
  `<object data="${ASKS}/object"></object><embed src="${ASKS}/embed">`,
  `<input type="image" src="${ASKS}/input.png">`,
];
/** Much of one kind; a parser, not the tests' own, has to bear it. */
const BOMBS = [
  '<b>'.repeat(20_000),
  `${'<blockquote>'.repeat(5_000)}deep`,
  `<span title="${'a'.repeat(300_000)}">long</span>`,
  'a&b '.repeat(20_000),
];
const page = (title: string, parts: string[]) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1>${[...parts, ''].map((part, n) => `<p>${title} ${n}. ${SENTENCE} ${part}</p>`).join('\n')}<p>${SENTENCE}</p></article></html>`,
  headers: { 'content-type': 'text/html; charset=utf-8' },
});

describe.for<BrowserName>(casesOf(['chromium'], ['chromium', 'firefox']))('the desk in %s', (browser) => {
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    server = await servePages(PAGES, { answers: { '/meant': page('Meant', MEANT), '/bombs': page('Bombs', BOMBS) } });
    session = await launchBrowser(browser, { extensionDir: BUILDS[browser], proxy: server.origin });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });
  const asked = () => [...server.requests].filter(([path]) => path.startsWith('/asked')).map(([path, count]) => `${path} ${count}`);

  test('asks nobody for what stands in a text', async () => {
    const open = await session.openPage('http://news.example.org/meant');
    const byThePage = asked();
    expect(byThePage.length).toBeGreaterThan(3);
    const popup = await session.clickAction(open);
    await popup.waitForText('Meant 7');
    await popup.find({ role: 'radio', name: /Whole/ }).click();
    await popup.waitForText('100%');
    // The lead image is fetched for the file, once, and nothing else.
    expect(asked().filter((line) => !byThePage.includes(line)).length).toBeLessThanOrEqual(1);
    await popup.close();
  });

  test('bears a text that is written to keep it busy', async () => {
    const popup = await session.clickAction(await session.openPage('http://news.example.org/bombs'));
    await popup.waitForText('Bombs 1', 30_000);
    await popup.find({ role: 'radio', name: /Whole/ }).click();
    await popup.waitForText('100%', 30_000);
    expect(await popup.text()).toContain('Remote monitoring');
    await popup.close();
  });
});
