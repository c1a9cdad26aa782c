// npm run bench:big-pages: how long a page of thousands of links, comments or images takes to be read in Chromium, and what is read of it.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { bigPages } from '../../test/worlds/big-pages.ts';
import { buildCandidate } from '../../test/in-page/build-candidate.ts';

/** Milliseconds of the page's process, which others on the machine do not lengthen. */
const MOST = 2_000;
const ROUNDS = 3;

const script = readFileSync(await buildCandidate('candidate', join(tmpdir(), 'gleaner-big-pages'), true), 'utf8');
const browser = await launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
  protocolTimeout: 300_000,
});
const system = await browser.target().createCDPSession();
/** Milliseconds that the browser's pages have worked. */
const worked = async () => {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + 1_000 * cpuTime, 0);
};
let failed = false;
for (const { name, html, holds, lacks } of bigPages()) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() && request.url().endsWith('/article')
      ? void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : void request.abort(),
  );
  await page.goto('https://news.example/article', { waitUntil: 'load', timeout: 200_000 });
  await page.evaluate(script);
  const rounds: (ReturnType<typeof read> & { work: number })[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await worked();
    const answer = await page.evaluate(read);
    rounds.push({ ...answer, work: (await worked()) - before });
  }
  const text = await page.evaluate(textOf, rounds[0]!.html);
  await page.close();
  const [ms, work] = (['ms', 'work'] as const).map((key) => Math.round(middle(rounds.map((round) => round[key]))));
  const { elements, checks } = rounds[0]!;
  const wrong = [
    ...holds.filter((words) => !text.includes(words)).map((words) => `lacks “${words}”`),
    ...lacks.filter((words) => text.includes(words)).map((words) => `holds “${words}”`),
  ];
  const isWrong = work! > MOST || wrong.length > 0;
  failed ||= isWrong;
  const says = checks.length > 0 ? `; says ${checks.join(', ')}` : '';
  const found = `${text.length} characters read; ${wrong.join(', ') || 'the article'}`;
  console.log(`${isWrong ? '✗' : '✓'} ${name}: ${work} ms of work in ${ms} ms, ${elements} elements, ${found}${says}`);
}
await browser.close();
process.exit(failed ? 1 : 0);

function middle(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

type Gleaner = {
  extract(document: Document, url: string): { bodyHtml: string | null; extra: { checks: string[]; problem: string | null } };
};

/** Runs in the page. */
function read(): { ms: number; html: string; elements: number; checks: string[] } {
  const { extract } = (window as unknown as { Gleaner: Gleaner }).Gleaner;
  const begun = performance.now();
  const { bodyHtml, extra } = extract(document, location.href);
  const ms = performance.now() - begun;
  const elements = document.getElementsByTagName('*').length;
  return { ms, html: bodyHtml ?? '', elements, checks: [...extra.checks, ...(extra.problem ? [extra.problem] : [])] };
}

/** Runs in the page. */
function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
