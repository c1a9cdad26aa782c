// npm run bench:big-pages: how long a page of thousands of links, comments or images takes to be read in Chromium, and what is read of it.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { bigPages } from '../../test/worlds/big-pages.ts';
import { buildCandidate } from './build-candidate.ts';

/** Milliseconds. */
const MOST = 2_000;
const ROUNDS = 3;

const script = readFileSync(await buildCandidate('candidate', join(tmpdir(), 'gleaner-big-pages'), true), 'utf8');
const browser = await launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let failed = false;
for (const { name, html, holds, lacks } of bigPages()) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() && request.url().endsWith('/article')
      ? void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : void request.abort(),
  );
  await page.goto('https://news.example/article', { waitUntil: 'load' });
  await page.evaluate(script);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await page.evaluate(read));
  await page.close();
  const ms = rounds.map((round) => round.ms).toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)]!;
  const { text, elements, checks } = rounds[0]!;
  const wrong = [
    ...holds.filter((words) => !text.includes(words)).map((words) => `lacks “${words}”`),
    ...lacks.filter((words) => text.includes(words)).map((words) => `holds “${words}”`),
  ];
  failed ||= ms > MOST || wrong.length > 0;
  console.log(
    `${ms > MOST || wrong.length > 0 ? '✗' : '✓'} ${name}: ${Math.round(ms)} ms, ${elements} elements, ${text.length} characters read; ${wrong.join(', ') || 'the article'}${checks.length > 0 ? `; says ${checks.join(', ')}` : ''}`,
  );
}
await browser.close();
process.exit(failed ? 1 : 0);

/** Runs in the page. */
function read(): { ms: number; text: string; elements: number; checks: string[] } {
  const { extract } = (
    window as unknown as {
      Gleaner: {
        extract(document: Document, url: string): { bodyHtml: string | null; extra: { checks: string[]; problem: string | null } };
      };
    }
  ).Gleaner;
  const begun = performance.now();
  const { bodyHtml, extra } = extract(document, location.href);
  const ms = performance.now() - begun;
  const text = new DOMParser().parseFromString(bodyHtml ?? '', 'text/html').body.textContent;
  return {
    ms,
    text,
    elements: document.getElementsByTagName('*').length,
    checks: [...extra.checks, ...(extra.problem ? [extra.problem] : [])],
  };
}
