// How long a page of our making keeps the reader busy, beside Readability alone on the same page.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '../../test/e2e/browser-driver.ts';
import { launchChromium } from '../../test/e2e/chromium.ts';
import { servePages } from '../../test/e2e/serve-pages.ts';
import { buildCandidate } from '../../test/in-page/build-candidate.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import type { PageTimes } from './read-page.ts';

/** Milliseconds that a page may take more than Readability alone needs. */
const MOST_MORE = 1_000;

/** Reads each page whose name holds `part`, at `size` characters. Answers how many took too long. */
export async function readHostilePages(size: number, part: string): Promise<number> {
  const script = readFileSync(await buildCandidate('read-page', join(tmpdir(), 'gleaner-bench-growth'), true, import.meta.dirname), 'utf8');
  const names = Object.keys(HOSTILE_PAGES).filter((name) => name.includes(part));
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const server = await servePages('bench', {
    answers: Object.fromEntries(names.map((name, index) => [`/${index}`, { body: HOSTILE_PAGES[name]!(size), headers }])),
  });
  const session = await launchChromium({ extensionDir: '.output/chrome-mv3' });
  let slow = 0;
  try {
    console.log(
      `\nPages of ${size.toLocaleString('en')} characters in one place, in Chromium. Milliseconds; “more” is what reading takes beyond Readability alone.`,
    );
    console.log('| page | Readability alone | facts | clip | the desk after it | more | what was read |\n|---|---|---|---|---|---|---|');
    for (const [index, name] of names.entries()) {
      const page = await session.openPage(server.url(`/${index}`));
      // Its renderer is still at it, and is left to it.
      const times = await read(page, script).catch(() => null);
      if (times === null) {
        slow += 1;
        console.log(`| ${name} | | | | | (!) | not within 30 s |`);
        continue;
      }
      await page.close();
      const more = times.clip + times.desk - times.readability;
      if (more > MOST_MORE) slow += 1;
      console.log(
        `| ${name} | ${[times.readability, times.facts, times.clip, times.desk, more].map((took) => took.toFixed(0)).join(' | ')}${more > MOST_MORE ? ' (!)' : ''} | ${times.body} |`,
      );
    }
  } finally {
    await session.close();
    await server.close();
  }
  return slow;
}

async function read(page: Page, script: string): Promise<PageTimes> {
  await page.evaluate(
    (code) => document.head.appendChild(Object.assign(document.createElement('script'), { textContent: code })) && null,
    script,
  );
  return page.evaluate(() => (window as unknown as { bench_read_page: { readPage(): PageTimes } }).bench_read_page.readPage());
}
