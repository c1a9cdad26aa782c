/** The lead image's way from real pages, with their CORS, CSP, cache and cookies, in both browsers. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserName, Page, Session } from './browser-driver.ts';
import { buildImageExtension } from './image-extension.ts';
import type { ImagePage as Bundle } from './image-page.ts';
import { launchBrowser } from './launch-browser.ts';
import { removeFolder } from './leftovers.ts';

declare const ImagePage: Bundle;

const IMAGE = readFileSync(new URL('../fixtures/images/alpha.png', import.meta.url));
const HTML = '<!doctype html><title>Article</title><img src="/image.png"><img src="IMAGES/cached.png">';

interface Site {
  origin: string;
  server: Server;
}
const asked: { path: string; headers: IncomingHttpHeaders }[] = [];

/** Pages and images; an image is for other origins only where its name says so. */
async function serve(imagesOrigin = ''): Promise<Site> {
  const server = createServer(({ url: path = '', headers }, response) => {
    asked.push({ path, headers });
    const cors = { 'access-control-allow-origin': '*' };
    if (path === '/members.png' && headers.cookie !== 'member=1') return response.writeHead(403).end();
    if (path === '/away.png') return response.writeHead(302, { location: `${imagesOrigin}/image.png` }).end();
    if (path === '/missing.png') return response.writeHead(404).end();
    if (path === '/shared.png') return response.writeHead(200, { ...cors, 'content-type': 'image/png' }).end(IMAGE);
    // As many a CDN: cached for long, and CORS only for who asks with an origin.
    if (path === '/cached.png') {
      return response
        .writeHead(200, { ...(headers.origin ? cors : {}), 'cache-control': 'max-age=9999', 'content-type': 'image/png' })
        .end(IMAGE);
    }
    if (path.endsWith('.png')) return response.setHeader('content-type', 'image/png').end(IMAGE);
    if (path === '/strict') response.setHeader('content-security-policy', "default-src 'none'");
    return response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'member=1' }).end(HTML.replace('IMAGES', imagesOrigin));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let extensionDir: string;
let images: Site;
let site: Site;
beforeAll(async () => {
  extensionDir = await buildImageExtension({});
  images = await serve();
  site = await serve(images.origin);
});
afterAll(() => {
  for (const { server } of [site, images]) {
    server.closeAllConnections();
    server.close();
  }
  removeFolder(extensionDir);
});

describe.for<BrowserName>(['chromium', 'firefox'])('fetching the lead image in %s', (browser) => {
  let session: Session;
  let article: Page;
  let extension: Page;
  beforeAll(async () => {
    session = await launchBrowser(browser, { extensionDir });
    article = await session.openPage(`${site.origin}/article`);
    extension = await session.openExtensionPage('/images.html');
  });
  afterAll(() => session?.close());
  beforeEach(() => {
    asked.length = 0;
  });

  const withPage = (url: string) => extension.evaluate((...it) => ImagePage.fetchWithPage(...it), url, `${site.origin}/article`);
  const withPermission = (url: string) =>
    extension.evaluate((...it) => ImagePage.fetchWithPermission(...it), url, `${site.origin}/article`);
  const got = { length: IMAGE.length };

  test.for(['/image.png', '/members.png'])('the page gets its own %s', async (path) => {
    expect(await withPage(site.origin + path)).toEqual(got);
  });

  test.for(['/shared.png', '/cached.png'])('the page gets %s of another origin that allows it', async (path) => {
    expect(await withPage(images.origin + path)).toEqual(got);
  });

  test.for([
    ['an image of another origin that does not allow it', () => `${images.origin}/image.png`],
    ['its own image, sent on to such an origin', () => `${site.origin}/away.png`],
  ] as const)('the page does not get %s, but permission may', async ([, url]) => {
    expect(await withPage(url())).toEqual({ problem: 'image-needs-permission' });
    expect(await withPermission(url())).toEqual(got);
  });

  test('the page’s own image that is not there cannot be reached', async () => {
    expect(await withPage(`${site.origin}/missing.png`)).toEqual({ problem: 'image-unreachable' });
  });

  test('the extension gets it with permission, without cookies, not saying where from', async () => {
    expect(await withPermission(`${images.origin}/image.png`)).toEqual(got);
    expect(asked.map(({ path, headers }) => [path, headers.cookie, headers.referer])).toEqual([['/image.png', undefined, undefined]]);
  });

  test('the page is as it was', async () => {
    const before = await article.evaluate(() => document.documentElement.outerHTML + Object.keys(window).join());
    await withPage(`${site.origin}/image.png`);
    expect(await article.evaluate(() => document.documentElement.outerHTML + Object.keys(window).join())).toBe(before);
  });

  test('a page whose own policy allows nothing', async () => {
    await article.goto(`${site.origin}/strict`);
    // Firefox holds a content script to the page's policy; Chromium does not.
    const expected = browser === 'chromium' ? got : { problem: 'image-needs-permission' };
    expect(await withPage(`${site.origin}/image.png`)).toEqual(expected);
    expect(await withPage(`${images.origin}/shared.png`)).toEqual(expected);
  });
});
