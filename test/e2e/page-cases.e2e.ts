/** Small pages, each for a kind of fault that was reported of clippers: what is read of them is what a reader of the page would call right. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCandidate } from '../in-page/build-candidate.ts';
import type { Session } from './browser-driver.ts';
import { BUILDS } from './builds-and-pages.ts';
import { launchChromium } from './chromium.ts';
import { temporaryFolder } from './leftovers.ts';
import { judgePage, type PageCase } from './page-case.ts';

const CASES = join(import.meta.dirname, '../cases/page');
const names = readdirSync(CASES)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''))
  .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
const caseOf = (name: string) => JSON.parse(readFileSync(join(CASES, `${name}.expected.json`), 'utf8')) as PageCase;

let session: Session;
let server: Server;
let script: string;
/** One for all: to open one takes longer than to read a page. */
let tab: Awaited<ReturnType<Session['openPage']>> | undefined;
/** What is served now, by host, path and query: cases share addresses. */
const served = new Map<string, { file: string; headers: Record<string, string> }>();
/** Addresses that were asked for. */
const asked: string[] = [];

const address = (url: string) => {
  const { host, pathname, search } = new URL(url);
  return host + decodeURI(pathname) + search;
};

beforeAll(async () => {
  const built = await buildCandidate('candidate', temporaryFolder('candidate'));
  script = readFileSync(built, 'utf8');
  server = createServer((request, response) => {
    const url = request.url!.startsWith('http') ? request.url! : `http://${request.headers.host}${request.url}`;
    asked.push(url);
    const page = served.get(address(url)) ?? served.get(address(url.split('?')[0]!));
    if (!page) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      .end(readFileSync(join(CASES, page.file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  session = await launchChromium({ extensionDir: BUILDS.chromium, proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});

afterAll(async () => {
  await session?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Kinds that are read otherwise than a reader of the page would, each with what is wrong. */
const NOT_YET: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(CASES, 'not-yet.json'), 'utf8'));

test.for(names)('%s', async (name, { skip }) => {
  skip(name in NOT_YET, NOT_YET[name]);
  const it = caseOf(name);
  served.clear();
  served.set(address(it.pageUrl), { file: it.file ?? `${name}.html`, headers: it.headers ?? {} });
  for (const [url, file] of Object.entries(it.also ?? {})) served.set(address(url), { file, headers: {} });
  tab ??= await session.openPage('about:blank');
  await tab.goto(it.pageUrl);
  expect(await judgePage(tab, it, script)).toEqual([]);
});

test('what the browser has put off is read without being laid out, which would ask for its pictures', async () => {
  served.clear();
  served.set(address(PUT_OFF), { file: '../put-off.html', headers: {} });
  tab ??= await session.openPage('about:blank');
  await tab.goto(PUT_OFF);
  const text = 'The harbour was dredged in May, and the last of the seven ships that lay there was towed to the yard at Holm.';
  const wanted = { mustContain: [text], mustNotContain: ['Nobody has seen this'] };
  expect(await judgePage(tab, { pageUrl: PUT_OFF, expect: wanted }, script)).toEqual([]);
  // What was asked for before this is there before this.
  await tab.evaluate(() => fetch('/after').then(() => true));
  expect(asked.filter((url) => url.includes('/far-below'))).toEqual([]);
  expect(asked.some((url) => url.endsWith('/after'))).toBe(true);
});
const PUT_OFF = 'http://quiet.example/news/the-harbour-was-dredged';
